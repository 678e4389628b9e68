// Something with a number that is not here: call it by hand, or give or take a class. Any number of today, each act recorded.
import { useEffect, useRef, useState } from 'react'
import { clockText, say } from '#ui-kit/words/words.ts'
import { useTroubleWords } from '../../words/trouble-words.ts'
import { useWords } from '../../words/words.ts'
import { callReasons } from './call-reasons.ts'
import { type Choice, Choices, digits } from './choices.tsx'
import { useDesk } from './desk.ts'
import { Dialog } from './dialog.tsx'
import type { DialogProps } from './dialog-props.ts'
import { type Found, type Meant, useMeant } from './find-number.ts'
import { NumberField } from './number-field.tsx'
import { errandOf } from './sentences.ts'
import type { Order } from './steps.ts'

type Deed = Choice & { order: Order; isCall: boolean }

export function OtherDialog({ number: first, give, close }: DialogProps & { number: string | undefined }) {
  const t = useTroubleWords()
  const { view } = useDesk()
  const [number, setNumber] = useState(first ?? '')
  const [chosen, choose] = useState<string>()
  const box = useRef<HTMLDivElement>(null)
  // Opened on a number it begins with what may be done: there digits choose, in the field they would be text.
  useEffect(() => {
    if (first !== undefined) box.current?.querySelector<HTMLInputElement>('input:not(:disabled)')?.focus()
  }, [first])
  const meant = useMeant(number)
  const hint = useHint(number, meant)
  const deeds = useDeeds(meant.ticket)
  const deed = deeds.find(({ value, isBarred }) => value === chosen && !isBarred)
  const confirm = deed?.isCall ? t.other['do-call'](number, view.counter.sign) : deed ? t.other['do-class'](number) : t.other['do-none']
  return (
    <Dialog
      title={t.other.title}
      kept={t.other.kept}
      isReady={deed !== undefined}
      confirm={confirm}
      onConfirm={() => deed && give(deed.order)}
      onClose={close}
    >
      <NumberField
        value={number}
        onType={setNumber}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || deed) return
          event.preventDefault()
          box.current?.querySelector<HTMLInputElement>('input:not(:disabled)')?.focus()
        }}
      >
        {hint}
      </NumberField>
      <div ref={box}>
        <Choices label={t.other.title} chosen={chosen} onChoose={choose} choices={deeds} />
      </div>
    </Dialog>
  )
}

/** What was found, or why nothing was. */
function useHint(number: string, meant: Meant): string {
  const { t: words, language } = useWords()
  const t = useTroubleWords()
  const { view } = useDesk()
  switch (meant.is) {
    case 'empty':
      return t.other.empty
    case 'looking':
      return t.other.looking
    case 'no-answer':
      return t.other['no-answer']
    case 'here':
      return words.dialog['urgent-here'](number)
    case 'unknown':
      return words.dialog['urgent-unknown'](number)
    case 'found': {
      const { ticket } = meant
      const sign = view.counters.find(({ id }) => id === ticket.counter)?.sign
      const state = sign ? t.other['at-counter'](t.other.state[ticket.state], sign) : t.other.state[ticket.state]
      const what = errandOf(ticket, view, language)
      return ticket.arrivedAt === undefined
        ? `${what}, ${state}`
        : t.other.found(what, state, clockText(ticket.arrivedAt, view.centre.timeZone))
    }
  }
}

/** What may be done with it now, and of the rest why not. */
function useDeeds(ticket: Found | undefined): Deed[] {
  const { language } = useWords()
  const t = useTroubleWords()
  const { view } = useDesk()
  const id = ticket?.id ?? ''
  const isAway = ticket !== undefined && ticket.state !== 'waiting' && ticket.state !== 'held'
  const barCall = isAway
    ? t.other['not-waiting']
    : view.ticket
      ? t.other['not-now']
      : view.counter.state === 'open'
        ? undefined
        : t.other['not-open']
  const barClass = isAway && ticket.state !== 'no-show' ? t.other['not-waiting'] : undefined
  const rows: Omit<Deed, 'digit'>[] = callReasons.map((reason) => ({
    value: reason,
    label: t.other.call(t.other.because[reason]),
    hint: barCall,
    isBarred: !ticket || barCall !== undefined,
    order: { do: 'call-by-hand', ticket: id, reason },
    isCall: true,
  }))
  for (const one of view.classes) {
    if (one.id === ticket?.class) continue
    rows.push({
      value: `class ${one.id}`,
      label: t.other.class(say(one.name, language)),
      hint: barClass,
      isBarred: !ticket || barClass !== undefined,
      order: { do: 'class', ticket: id, class: one.id },
      isCall: false,
    })
  }
  if (ticket?.class !== undefined) {
    const order: Order = { do: 'class', ticket: id, class: null }
    rows.push({ value: 'class', label: t.other['class-none'], hint: barClass, isBarred: barClass !== undefined, order, isCall: false })
  }
  return rows.map((row, index) => ({ ...row, digit: digits[index] }))
}
