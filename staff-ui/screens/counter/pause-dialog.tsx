// A break: why on digits, how long by minus and plus; those who wait read on the board when somebody is back.
import { useState } from 'react'
import { type BreakReason, breakReasons } from '#contract/reasons.ts'
import { clockText } from '#ui-kit/words/words.ts'
import { useTroubleWords } from '../../words/trouble-words.ts'
import { Key } from './act-button.tsx'
import { Choices, digits } from './choices.tsx'
import { useDesk } from './desk.ts'
import styles from './dialog.module.css'
import { Dialog } from './dialog.tsx'
import type { DialogProps } from './dialog-props.ts'
import { useLetter } from './use-letter.ts'

/** How long each usually takes, until somebody says otherwise. @unit minutes */
const usualMinutes: Record<BreakReason, number> = { 'short-break': 10, lunch: 90, meeting: 60, 'field-visit': 120, other: 15 }
/** What minus and plus step through. @unit minutes */
const stepsMinutes = [5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 240]

export function PauseDialog({ give, close }: DialogProps) {
  const t = useTroubleWords()
  const { view, now } = useDesk()
  const [reason, setReason] = useState<BreakReason>('short-break')
  const [minutes, setMinutes] = useState(usualMinutes['short-break'])
  const until = clockText(now + minutes * 60_000, view.centre.timeZone)
  const step = (by: 1 | -1) => setMinutes(stepsMinutes[stepsMinutes.indexOf(minutes) + by] ?? minutes)
  return (
    <Dialog
      title={t.pause.title(view.counter.sign)}
      kept={t.pause.kept}
      isReady
      confirm={t.pause.do(until)}
      onConfirm={() => give({ do: 'pause', reason, minutes })}
      onClose={close}
    >
      <Choices
        label={t.pause.title(view.counter.sign)}
        chosen={reason}
        onChoose={(value) => {
          setReason(value as BreakReason)
          setMinutes(usualMinutes[value as BreakReason])
        }}
        choices={breakReasons.map((code, index) => ({ value: code, digit: digits[index], label: t.pause.reason[code] }))}
      />
      <div className={styles.stepper}>
        <StepButton letter="-" label={t.pause.less} isDisabled={minutes === stepsMinutes[0]} onPress={() => step(-1)} />
        <output>{t.pause.how(minutes, until)}</output>
        <StepButton letter="+" label={t.pause.more} isDisabled={minutes === stepsMinutes.at(-1)} onPress={() => step(1)} />
      </div>
      <p className={styles.small}>{t.pause.note}</p>
    </Dialog>
  )
}

function StepButton(props: { letter: '-' | '+'; label: string; isDisabled: boolean; onPress(): void }) {
  useLetter(props.letter, props.onPress)
  return (
    <button type="button" className={styles.back} disabled={props.isDisabled} onClick={props.onPress}>
      {props.label} <Key name={props.letter === '-' ? '−' : '+'} />
    </button>
  )
}
