// One ticket by hand, past the order: audited, with a reason code.
import type { CounterId, Instant, TicketId } from '#contract/basics.ts'
import type { Drawn } from '#queue/commands.ts'
import { type Decision, reject } from '#queue/decide/decision.ts'
import { openCounter, openNumber, ticketIn } from '#queue/decide/found.ts'
import type { Hall } from '#queue/hall.ts'
import { seenAt } from '#queue/rules/next.ts'

/** Invites a waiting or held ticket to a free open counter.
 *  Rejects `ticket-unknown`, `ticket-ended`, `ticket-not-waiting`, `counter-unknown`, `counter-closed`, `counter-paused`, `ticket-open`. */
export function callTicket(
  hall: Hall,
  command: { ticket: TicketId; counter: CounterId; reason: string },
  _at: Instant,
  drawn: Drawn,
): Decision {
  const ticket = ticketIn(hall, command.ticket, ['waiting', 'held'], 'ticket-not-waiting')
  if ('rejected' in ticket) return ticket
  const counter = openCounter(hall, command.counter)
  if ('rejected' in counter) return counter
  const number = openNumber(hall, counter)
  if (number !== undefined) return reject('ticket-open', { number })
  return [
    {
      type: 'ticket-called',
      id: drawn.call,
      ticket: ticket.id,
      counter: counter.id,
      attempt: 1,
      placeAt: ticket.placeAt,
      seenAt: seenAt(ticket, counter.reach),
      because: 'by-hand',
      reason: command.reason,
    },
  ]
}
