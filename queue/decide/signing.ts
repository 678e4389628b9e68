// The stage `signing`: to signature and seal, and from there to be collected. The number stays the same.
import type { CounterId, TicketId } from '#contract/basics.ts'
import { type Decision, reject } from '#queue/decide/decision.ts'
import { begun } from '#queue/decide/finish.ts'
import { ticketHere, ticketIn } from '#queue/decide/found.ts'
import type { Happened } from '#queue/events/event.ts'
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

/** Signed, a batch: all or none. Rejects as `release`, for the first ticket that cannot be. */
export function releaseBatch(hall: Hall, command: { tickets: readonly TicketId[] }): Decision {
  return each(command.tickets, (ticket) => release(hall, { ticket }))
}

/** Takes a batch that was released by mistake back to the signature, while nobody called it. Rejects `ticket-unknown`, `collected-already`. */
export function returnBatch(hall: Hall, command: { tickets: readonly TicketId[] }): Decision {
  return each(command.tickets, (id) => {
    const ticket = hall.tickets.get(id)
    if (!ticket) return reject('ticket-unknown')
    const isWaiting = ticket.state === 'waiting' && ticket.stage === 'collect'
    return isWaiting ? [{ type: 'signing-returned', ticket: id }] : reject('collected-already', { number: ticket.number })
  })
}

function each(tickets: readonly TicketId[], decide: (ticket: TicketId) => Decision): Decision {
  const events: Happened[] = []
  for (const ticket of tickets) {
    const decision = decide(ticket)
    if ('rejected' in decision) return decision
    events.push(...decision)
  }
  return events
}
