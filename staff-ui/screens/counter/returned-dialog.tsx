// Somebody is back: from a hold (next calls of this counter), or after a no-show (in line again). The number stays the same.
import { useState } from 'react'
import { LinePlate } from '#ui-kit/look/plates.tsx'
import { clockText } from '#ui-kit/words/words.ts'
import { useWords } from '../../words/words.ts'
import { Key } from './act-button.tsx'
import { Choices, digits } from './choices.tsx'
import { useDesk } from './desk.ts'
import { Dialog } from './dialog.tsx'
import type { DialogProps } from './dialog-props.ts'
import { NumberField } from './number-field.tsx'
import { errandOf } from './sentences.ts'

/** As many as have a digit. */
const SHOWN_MAX = 10
/** Where the rest is found by the number, whose field takes the room of a row. */
const SHOWN_BESIDE_FIELD_MAX = 8
/** Each list of the view carries at most so many: of a full one more may be away. */
const LISTED_MAX = 20

export function ReturnedDialog({ give, close }: DialogProps) {
  const { t, language } = useWords()
  const { view } = useDesk()
  const [number, setNumber] = useState('')
  const [picked, setPicked] = useState<string>()
  const clock = (at: number) => clockText(at, view.centre.timeZone)
  const away = [
    ...view.held.map((ticket) => ({ ticket, route: 'resume' as const, hint: t.dialog['returned-held'](clock(ticket.since)) })),
    ...view.missed.map((ticket) => ({
      ticket,
      route: 'revive' as const,
      hint: ticket.until ? t.dialog['returned-missed'](clock(ticket.until)) : '',
    })),
  ].sort((a, b) => Number(b.ticket.isHere) - Number(a.ticket.isHere))
  const found = away.filter(({ ticket }) => ticket.number.startsWith(number))
  const isSearched = away.length > SHOWN_MAX
  const shown = found.slice(0, isSearched ? SHOWN_BESIDE_FIELD_MAX : SHOWN_MAX)
  // The only one there is needs no choosing.
  const target = shown.length === 1 ? shown[0] : shown.find(({ ticket }) => ticket.id === picked)
  const more = found.length - shown.length
  const isFull = Math.max(view.held.length, view.missed.length) >= LISTED_MAX
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
        chosen={target?.ticket.id}
        onChoose={setPicked}
        choices={shown.map(({ ticket, hint }, index) => {
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
      {isSearched && (
        <NumberField value={number} onType={setNumber}>
          {found.length === 0 ? (
            t.dialog['returned-unknown'](number)
          ) : more > 0 ? (
            <>
              {t.dialog['returned-more'](more, isFull)} {number === '' && <Key name="Tab" />}
            </>
          ) : null}
        </NumberField>
      )}
    </Dialog>
  )
}
