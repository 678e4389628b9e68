// Did not come after the calls, and may still come back for a while.
import type { CounterId, Instant, TicketId } from '#contract/basics.ts'
import { type Decision, reject } from '#queue/decide/decision.ts'
import { ticketHere, ticketIn } from '#queue/decide/found.ts'
import { secondsLeft } from '#queue/decide/recall.ts'
import type { Hall } from '#queue/hall.ts'

/** Marks a called ticket as a no-show, after enough calls far enough apart.
 *  Rejects `ticket-unknown`, `ticket-ended`, `ticket-not-called`, `ticket-elsewhere`, `no-show-too-soon`. */
export function noShow(hall: Hall, command: { ticket: TicketId; desk?: CounterId }, at: Instant): Decision {
  const ticket = ticketHere(hall, command.ticket, command.desk, ['called'])
  if ('rejected' in ticket) return ticket
  const { callsBeforeNoShow, recallSecondsMin, reviveMinutes } = hall.centre.document.rules
  const attempts = ticket.call?.attempt ?? 0
  if (attempts < callsBeforeNoShow || secondsLeft(hall, ticket.call?.at ?? at, at) > 0) {
    return reject('no-show-too-soon', { calls: callsBeforeNoShow, seconds: recallSecondsMin })
  }
  return [{ type: 'no-show-marked', ticket: ticket.id, revivableUntil: at + reviveMinutes * 60_000 }]
}

/** The person came after all. Rejects `ticket-unknown`, `ticket-ended`, `ticket-not-missed`, `revive-too-late`. */
export function revive(hall: Hall, command: { ticket: TicketId }, at: Instant): Decision {
  const ticket = ticketIn(hall, command.ticket, ['no-show'], 'ticket-not-missed')
  if ('rejected' in ticket) return ticket
  if (ticket.revivableUntil === undefined || at >= ticket.revivableUntil) return reject('revive-too-late', { number: ticket.number })
  return [{ type: 'no-show-revived', ticket: ticket.id }]
}

/** The clock follower's: the time to come back is over. Rejects what no longer is so. */
export function lapseNoShow(hall: Hall, command: { ticket: TicketId }): Decision {
  const ticket = ticketIn(hall, command.ticket, ['no-show'], 'ticket-not-missed')
  return 'rejected' in ticket ? ticket : [{ type: 'no-show-lapsed', ticket: ticket.id }]
}
