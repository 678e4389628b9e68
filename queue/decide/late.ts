// A result that is late: the shortest path for who comes for it, and the apology.
import type { AccountId, CounterId, Day, ReasonCode, TicketId } from '#contract/basics.ts'
import { type Decision, reject } from '#queue/decide/decision.ts'
import { ticketHere, ticketIn } from '#queue/decide/found.ts'
import type { Hall } from '#queue/hall.ts'

/** Marks that somebody came for a result that is late: the place is earlier, the lead is told.
 *  Rejects `ticket-unknown`, `ticket-ended`, `ticket-not-waiting`, `already-late`. */
export function late(hall: Hall, command: { ticket: TicketId }): Decision {
  const ticket = ticketIn(hall, command.ticket, ['waiting', 'held', 'called', 'serving'], 'ticket-not-waiting')
  if ('rejected' in ticket) return ticket
  if (ticket.isLate) return reject('already-late', { number: ticket.number })
  return [{ type: 'late-marked', ticket: ticket.id }]
}

interface RecordLate {
  ticket: TicketId
  reason: ReasonCode
  due: Day
  apologisedBy?: AccountId
  desk?: CounterId
}

/** Records the apology while the person is at the counter. The receipt number goes to the erasable table, not into the event.
 *  Rejects `ticket-unknown`, `ticket-ended`, `ticket-not-here`, `ticket-elsewhere`, `due-not-later`. */
export function recordLate(hall: Hall, command: RecordLate): Decision {
  const ticket = ticketHere(hall, command.ticket, command.desk)
  if ('rejected' in ticket) return ticket
  const { reason, due, apologisedBy } = command
  if (due <= (hall.day ?? '')) return reject('due-not-later')
  return [{ type: 'late-recorded', ticket: ticket.id, reason, due, ...(apologisedBy !== undefined && { apologisedBy }) }]
}
