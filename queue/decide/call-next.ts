// The next ticket, please.
import type { CounterId, Instant } from '#contract/basics.ts'
import type { Drawn, Ending } from '#queue/commands.ts'
import { type Decision, reject } from '#queue/decide/decision.ts'
import { ending } from '#queue/decide/finish.ts'
import { openCounter } from '#queue/decide/found.ts'
import type { Hall } from '#queue/hall.ts'
import { becauseOf, nextAt } from '#queue/rules/next.ts'

/** Invites the ticket with the earliest place this counter sees. `leaving` says how the one still open ended, in the same append.
 *  Rejects `counter-unknown`, `counter-closed`, `counter-paused`, `ticket-open`, `no-ticket-open` (leaving what is not there), `nobody-waiting`,
 *  and what `ending` rejects. */
export function callNext(hall: Hall, command: { counter: CounterId; leaving?: Ending }, _at: Instant, drawn: Drawn): Decision {
  const counter = openCounter(hall, command.counter)
  if ('rejected' in counter) return counter
  const open = counter.ticket === undefined ? undefined : hall.tickets.get(counter.ticket)
  if (open && !command.leaving) return reject('ticket-open', { number: open.number })
  if (!open && command.leaving) return reject('no-ticket-open')
  const next = nextAt(hall, counter, 1)[0]
  if (!next) return reject('nobody-waiting')
  const left = open && command.leaving ? ending(hall, open, command.leaving) : []
  if ('rejected' in left) return left
  return [
    ...left,
    {
      type: 'ticket-called',
      id: drawn.call,
      ticket: next.ticket.id,
      counter: counter.id,
      attempt: 1,
      placeAt: next.ticket.placeAt,
      seenAt: next.seenAt,
      because: becauseOf(next.ticket, hall.centre),
    },
  ]
}
