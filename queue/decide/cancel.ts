// Taken by mistake.
import type { Instant, TicketId } from '#contract/basics.ts'
import { type Decision, reject } from '#queue/decide/decision.ts'
import { ticketIn } from '#queue/decide/found.ts'
import type { Hall } from '#queue/hall.ts'

/** Cancels a ticket that nobody serves. `withinSeconds`: the kiosk's limit, since anybody may stand there; then only while it waits.
 *  Rejects `ticket-unknown`, `ticket-ended`, `ticket-not-waiting`, `cancel-too-late`. */
export function cancel(hall: Hall, command: { ticket: TicketId; withinSeconds?: number }, at: Instant): Decision {
  const isLimited = command.withinSeconds !== undefined
  const ticket = ticketIn(hall, command.ticket, isLimited ? ['waiting'] : ['waiting', 'called', 'held', 'no-show'], 'ticket-not-waiting')
  if ('rejected' in ticket) return ticket
  if (command.withinSeconds !== undefined && at - ticket.arrivedAt > command.withinSeconds * 1000) {
    return reject('cancel-too-late', { number: ticket.number })
  }
  return [{ type: 'ticket-cancelled', ticket: ticket.id }]
}
