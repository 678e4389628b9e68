// The visit ended so.
import type { CounterId, Outcome, TicketId } from '#contract/basics.ts'
import type { Decision } from '#queue/decide/decision.ts'
import { ticketHere } from '#queue/decide/found.ts'
import type { Happened } from '#queue/events/event.ts'
import type { Hall, Ticket } from '#queue/hall.ts'

/** Ends a visit with its outcome. Rejects `ticket-unknown`, `ticket-ended`, `ticket-not-here`, `ticket-elsewhere`. */
export function finish(hall: Hall, command: { ticket: TicketId; outcome: Outcome; desk?: CounterId }): Decision {
  const ticket = ticketHere(hall, command.ticket, command.desk)
  return 'rejected' in ticket ? ticket : ending(ticket, command.outcome)
}

/** The events that end a ticket at a counter; ending one that was only called implies that it was started. */
export function ending(ticket: Ticket, outcome: Outcome): Happened[] {
  return [...begun(ticket), { type: 'ticket-finished', ticket: ticket.id, outcome }]
}

/** The start that a later act implies. */
export function begun(ticket: Ticket): Happened[] {
  return ticket.state === 'called' ? [{ type: 'ticket-started', ticket: ticket.id }] : []
}
