// The visit ended so.
import type { CounterId, TicketId } from '#contract/basics.ts'
import type { Ending } from '#queue/commands.ts'
import { type Decision, type Rejection, reject } from '#queue/decide/decision.ts'
import { ticketHere } from '#queue/decide/found.ts'
import type { Happened } from '#queue/events/event.ts'
import type { Hall, Ticket } from '#queue/hall.ts'

/** Ends a visit with its outcome. Rejects `ticket-unknown`, `ticket-ended`, `ticket-not-here`, `ticket-elsewhere`, and as `ending` does. */
export function finish(hall: Hall, command: { ticket: TicketId; desk?: CounterId } & Ending): Decision {
  const ticket = ticketHere(hall, command.ticket, command.desk)
  return 'rejected' in ticket ? ticket : ending(hall, ticket, command)
}

/** The events that end a ticket at a counter; ending one that was only called implies that it was started.
 *  Rejects `outcome-required`, `procedure-required` (where the line asks for them), `procedure-unknown`, `missing-unknown`. */
export function ending(hall: Hall, ticket: Ticket, { outcome, procedure, missing }: Ending): Happened[] | Rejection {
  const line = hall.centre.lines.get(ticket.line)
  if (outcome === 'unknown' && line?.asksOutcome) return reject('outcome-required', { number: ticket.number })
  if (procedure !== undefined && !hall.centre.procedures.has(procedure)) return reject('procedure-unknown', { procedure })
  const about = procedure ?? ticket.procedure
  if (about === undefined && line?.asksProcedure && outcome !== 'withdrew') return reject('procedure-required', { number: ticket.number })
  if (missing !== undefined) {
    const documents = about === undefined ? 0 : (hall.centre.procedures.get(about)?.documents.length ?? 0)
    if (outcome !== 'more-papers' || missing.some((index) => index >= documents)) return reject('missing-unknown')
  }
  return [...begun(ticket), { type: 'ticket-finished', ticket: ticket.id, outcome, ...(procedure !== undefined && { procedure }) }]
}

/** The start that a later act implies. */
export function begun(ticket: Ticket): Happened[] {
  return ticket.state === 'called' ? [{ type: 'ticket-started', ticket: ticket.id }] : []
}
