// To another line or counter, by the original arrival: a digit sends at once, so the wrong line is mended in two keys. Where nobody serves, nobody is sent: shown, with the reason.
import { useState } from 'react'
import type { TicketHere } from '#contract/views/counter.ts'
import { CounterPlate, LinePlate } from '#ui-kit/look/plates.tsx'
import { clockText } from '#ui-kit/words/words.ts'
import { useWords } from '../../words/words.ts'
import { Key } from './act-button.tsx'
import { type Choice, Choices, digits } from './choices.tsx'
import { useDesk } from './desk.ts'
import styles from './dialog.module.css'
import { Dialog } from './dialog.tsx'
import type { DialogProps } from './dialog-props.ts'
import { errandOf } from './sentences.ts'
import { useLetter } from './use-letter.ts'

type Kind = 'line' | 'counter'

export function TransferDialog({ ticket, give, close }: DialogProps & { ticket: TicketHere }) {
  const { t, language } = useWords()
  const { view } = useDesk()
  const [kind, setKind] = useState<Kind>('line')
  const [chosen, setChosen] = useState<string>()
  const turn = (next: Kind) => {
    setKind(next)
    setChosen(undefined)
  }
  const go = (to: string) => give({ do: 'transfer', to: kind === 'line' ? { line: to } : { counter: to } })
  const lineName = (id: string) => errandOf({ line: id }, view, language)

  const lines: Choice[] = view.lines
    .filter(({ id }) => id !== ticket.line)
    .map((line, index) => ({
      value: line.id,
      digit: digits[index],
      label: lineName(line.id),
      mark: <LinePlate line={line} size="2.5rem" />,
      isBarred: line.countersOpen === 0,
      hint: line.countersOpen === 0 ? t.dialog['line-unserved'] : t.dialog['transfer-line'](line.waiting, line.countersOpen),
    }))
  const counters: Choice[] = view.counters
    .filter(({ id }) => id !== view.counter.id)
    .map((counter, index) => ({
      value: counter.id,
      digit: digits[index],
      label: counter.lines.map(lineName).join(', '),
      mark: <CounterPlate sign={counter.sign} size="2.5rem" />,
      isBarred: counter.state !== 'open',
      hint: counter.state === 'open' ? undefined : t.dialog[`counter-${counter.state}`],
    }))
  const choices = kind === 'line' ? lines : counters
  const target = choices.find(({ value }) => value === chosen)
  const name = kind === 'line' ? target?.label : `${t.counter.counter.toLowerCase()} ${view.counters.find(({ id }) => id === chosen)?.sign}`

  return (
    <Dialog
      title={t.dialog['transfer-title'](ticket.number)}
      kept={t.dialog['kept-from'](clockText(ticket.arrivedAt, view.centre.timeZone))}
      confirm={target ? t.dialog['transfer-do'](name ?? '') : t.dialog['transfer-none']}
      isReady={target !== undefined}
      onClose={close}
      onConfirm={() => chosen && go(chosen)}
    >
      <div className={styles.kinds}>
        <KindButton letter="L" label={t.dialog['transfer-lines']} isOn={kind === 'line'} onPress={() => turn('line')} />
        <KindButton letter="Q" label={t.dialog['transfer-counters']} isOn={kind === 'counter'} onPress={() => turn('counter')} />
      </div>
      <Choices
        key={kind}
        label={t.dialog[kind === 'line' ? 'transfer-lines' : 'transfer-counters']}
        choices={choices}
        chosen={chosen}
        onChoose={setChosen}
        onDigit={go}
      />
    </Dialog>
  )
}

/** Letters, not the picture's Tab: Tab must go on leading to every control. */
function KindButton({ letter, label, isOn, onPress }: { letter: string; label: string; isOn: boolean; onPress(): void }) {
  useLetter(letter, onPress)
  return (
    <button type="button" aria-pressed={isOn} aria-keyshortcuts={letter} onClick={onPress}>
      {label} {!isOn && <Key name={letter} />}
    </button>
  )
}
