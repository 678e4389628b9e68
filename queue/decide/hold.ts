// Put aside with the place kept: fixing a form, fetching a copy, an outside system that is down.
import type { CounterId, TicketId } from '#contract/basics.ts'
import type { Decision } from '#queue/decide/decision.ts'
import { elsewhere, ticketIn } from '#queue/decide/found.ts'
import type { Hall, Ticket } from '#queue/hall.ts'

/** Holds a ticket. Rejects `ticket-unknown`, `ticket-ended`, `ticket-not-here` (held twice, missed, at the signature), `ticket-elsewhere`. */
export function hold(hall: Hall, command: { ticket: TicketId; reason: string; desk?: CounterId }): Decision {
  const ticket = ticketIn(hall, command.ticket, ['waiting', 'called', 'serving'], 'ticket-not-here')
  if ('rejected' in ticket) return ticket
  return elsewhere(ticket, command.desk) ?? [{ type: 'ticket-held', ticket: ticket.id, reason: command.reason }]
}

/** Back from a hold: the next call of the counter that held it, or of its line where that counter is not open.
 *  Rejects `ticket-unknown`, `ticket-ended`, `ticket-not-held`. */
export function resume(hall: Hall, command: { ticket: TicketId }): Decision {
  const ticket = ticketIn(hall, command.ticket, ['held'], 'ticket-not-held')
  return 'rejected' in ticket ? ticket : [{ type: 'ticket-resumed', ticket: ticket.id, ...boundAgain(hall, ticket) }]
}

/** The clock follower's: the document's limit ended the hold, so the ticket waits again rather than being forgotten. */
export function endHold(hall: Hall, command: { ticket: TicketId }): Decision {
  const ticket = ticketIn(hall, command.ticket, ['held'], 'ticket-not-held')
  return 'rejected' in ticket ? ticket : [{ type: 'ticket-resumed', ticket: ticket.id, ...boundAgain(hall, ticket), isByClock: true }]
}

function boundAgain(hall: Hall, ticket: Ticket): { boundTo?: CounterId } {
  const counter = ticket.counter === undefined ? undefined : hall.counters.get(ticket.counter)
  return counter?.state === 'open' ? { boundTo: counter.id } : {}
}
