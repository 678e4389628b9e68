// Once more, for those at the back of the hall.
import type { CounterId, Instant, TicketId } from '#contract/basics.ts'
import { type Decision, reject } from '#queue/decide/decision.ts'
import { ticketHere } from '#queue/decide/found.ts'
import type { Hall } from '#queue/hall.ts'

/** Invites the called ticket once more: the same call, the next attempt.
 *  Rejects `ticket-unknown`, `ticket-ended`, `ticket-not-called`, `ticket-elsewhere`, `recall-too-soon` (ask again in `waitSeconds`). */
export function recall(hall: Hall, command: { ticket: TicketId; desk?: CounterId }, at: Instant): Decision {
  const ticket = ticketHere(hall, command.ticket, command.desk, ['called'])
  if ('rejected' in ticket) return ticket
  const { call } = ticket
  if (!call) return reject('ticket-not-called', { number: ticket.number, state: ticket.state })
  const waitSeconds = secondsLeft(hall, call.at, at)
  if (waitSeconds > 0) return reject('recall-too-soon', { waitSeconds })
  return [
    {
      type: 'ticket-called',
      id: call.id,
      ticket: ticket.id,
      counter: call.counter,
      attempt: call.attempt + 1,
      placeAt: call.placeAt,
      seenAt: call.seenAt,
      because: call.because,
    },
  ]
}

/** How long until the last invitation is `recallSecondsMin` old; 0 when it is. @unit s */
export function secondsLeft(hall: Hall, lastCalledAt: Instant, at: Instant): number {
  return Math.max(0, Math.ceil(hall.centre.document.rules.recallSecondsMin - (at - lastCalledAt) / 1000))
}
