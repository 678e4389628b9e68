// The stage `signing`: to signature and seal, and from there to be collected. The number stays the same.
import type { CounterId, TicketId } from '#contract/basics.ts'
import { type Decision, reject } from '#queue/decide/decision.ts'
import { begun } from '#queue/decide/finish.ts'
import { ticketHere, ticketIn } from '#queue/decide/found.ts'
import type { Hall } from '#queue/hall.ts'

/** Hands the matter on to be signed. Rejects `ticket-unknown`, `ticket-ended`, `ticket-not-here`, `ticket-elsewhere`, `signing-unused`. */
export function sign(hall: Hall, command: { ticket: TicketId; desk?: CounterId }): Decision {
  const ticket = ticketHere(hall, command.ticket, command.desk)
  if ('rejected' in ticket) return ticket
  if (hall.centre.document.collectLine === undefined) return reject('signing-unused')
  return [...begun(ticket), { type: 'signing-requested', ticket: ticket.id }]
}

/** Signed: the ticket waits to be collected, by its original arrival. Rejects `ticket-unknown`, `ticket-ended`, `ticket-not-signing`, `signing-unused`. */
export function release(hall: Hall, command: { ticket: TicketId }): Decision {
  const ticket = ticketIn(hall, command.ticket, ['signing'], 'ticket-not-signing')
  if ('rejected' in ticket) return ticket
  const line = hall.centre.document.collectLine
  return line === undefined ? reject('signing-unused') : [{ type: 'ticket-released', ticket: ticket.id, line }]
}
