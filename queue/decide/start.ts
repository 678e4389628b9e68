// The person is here.
import type { CounterId, TicketId } from '#contract/basics.ts'
import type { Decision } from '#queue/decide/decision.ts'
import { ticketHere } from '#queue/decide/found.ts'
import type { Hall } from '#queue/hall.ts'

/** Serving begins. Rejects `ticket-unknown`, `ticket-ended`, `ticket-not-called`, `ticket-elsewhere`. */
export function start(hall: Hall, command: { ticket: TicketId; desk?: CounterId }): Decision {
  const ticket = ticketHere(hall, command.ticket, command.desk, ['called'])
  return 'rejected' in ticket ? ticket : [{ type: 'ticket-started', ticket: ticket.id }]
}
