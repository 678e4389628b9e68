// Somebody is back: from a hold (next calls of this counter), or after a no-show (in line again). The number stays the same.
import { useState } from 'react'
import { LinePlate } from '#ui-kit/look/plates.tsx'
import { clockText } from '#ui-kit/words/words.ts'
import { useWords } from '../../words/words.ts'
import { Choices, digits } from './choices.tsx'
import { useDesk } from './desk.ts'
import { Dialog } from './dialog.tsx'
import type { DialogProps } from './dialog-props.ts'
import { errandOf } from './sentences.ts'

/** As many as have a digit; whoever is further down the list is at another counter. */
const SHOWN_MAX = 10

export function ReturnedDialog({ give, close }: DialogProps) {
  const { t, language } = useWords()
  const { view } = useDesk()
  const clock = (at: number) => clockText(at, view.centre.timeZone)
  const away = [
    ...view.held.map((ticket) => ({ ticket, route: 'resume' as const, hint: t.dialog['returned-held'](clock(ticket.since)) })),
    ...view.missed.map((ticket) => ({
      ticket,
      route: 'revive' as const,
      hint: ticket.until ? t.dialog['returned-missed'](clock(ticket.until)) : '',
    })),
  ]
    .sort((a, b) => Number(b.ticket.isHere) - Number(a.ticket.isHere))
    .slice(0, SHOWN_MAX)
  const [chosen, setChosen] = useState(away.length === 1 ? away[0]?.ticket.id : undefined)
  const target = away.find(({ ticket }) => ticket.id === chosen)
  return (
    <Dialog
      title={t.dialog['returned-title']}
      kept={t.dialog['returned-kept']}
      isReady={target !== undefined}
      onClose={close}
      confirm={target ? t.dialog['returned-do'](target.ticket.number) : t.counter.act.returned}
      onConfirm={() => target && give({ do: target.route, ticket: target.ticket.id })}
    >
      <Choices
        label={t.dialog['returned-title']}
        chosen={chosen}
        onChoose={setChosen}
        choices={away.map(({ ticket, hint }, index) => {
          const line = view.lines.find(({ id }) => id === ticket.line)
          return {
            value: ticket.id,
            digit: digits[index],
            label: `${ticket.number} ${errandOf(ticket, view, language)}`,
            hint,
            mark: line && <LinePlate line={line} size="2.5rem" />,
          }
        })}
      />
    </Dialog>
  )
}
