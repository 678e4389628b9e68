// A class, or urgency: what moves a place. Never why.
import type { ClassId, TicketId } from '#contract/basics.ts'
import { type Decision, reject } from '#queue/decide/decision.ts'
import { ticketIn } from '#queue/decide/found.ts'
import type { Hall } from '#queue/hall.ts'

/** Gives a class, or takes it away with `null`. Rejects `ticket-unknown`, `ticket-ended`, `ticket-not-waiting`, `class-unknown`, `class-unchanged`. */
export function priority(hall: Hall, command: { ticket: TicketId; priority: ClassId | null }): Decision {
  const ticket = ticketIn(hall, command.ticket, ['waiting', 'held', 'no-show'], 'ticket-not-waiting')
  if ('rejected' in ticket) return ticket
  const wanted = command.priority ?? undefined
  if (wanted !== undefined && !hall.centre.classes.has(wanted)) return reject('class-unknown', { priority: wanted })
  if (ticket.class === wanted) return reject('class-unchanged', { number: ticket.number })
  return [{ type: 'priority-changed', ticket: ticket.id, ...(wanted !== undefined && { class: wanted }) }]
}

/** To the next free competent counter; the reason goes to the erasable table, not into the event.
 *  Rejects `ticket-unknown`, `ticket-ended`, `ticket-not-waiting`, `already-urgent`. */
export function urgent(hall: Hall, command: { ticket: TicketId }): Decision {
  const ticket = ticketIn(hall, command.ticket, ['waiting', 'held'], 'ticket-not-waiting')
  if ('rejected' in ticket) return ticket
  if (ticket.isUrgent) return reject('already-urgent', { number: ticket.number })
  return [{ type: 'urgency-granted', ticket: ticket.id }]
}
