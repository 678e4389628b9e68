// To another line or counter, by the original time of arrival.
import type { CounterId, LineId, TicketId } from '#contract/basics.ts'
import { type Decision, reject } from '#queue/decide/decision.ts'
import { elsewhere, isServed, openCounter, ticketIn } from '#queue/decide/found.ts'
import type { Hall } from '#queue/hall.ts'

type Transfer = { ticket: TicketId; line?: LineId; counter?: CounterId; desk?: CounterId }

/** Sends a ticket to a line that an open counter serves, or to one open counter (the line is kept for when that counter leaves).
 *  Rejects `ticket-unknown`, `ticket-ended`, `ticket-not-here`, `ticket-elsewhere`, `line-unknown`, `line-unserved`, `counter-unknown`,
 *  `counter-closed`, `counter-paused`, `transfer-to-itself`. */
export function transfer(hall: Hall, command: Transfer): Decision {
  const ticket = ticketIn(hall, command.ticket, ['waiting', 'called', 'serving', 'held'], 'ticket-not-here')
  if ('rejected' in ticket) return ticket
  const notMine = elsewhere(ticket, command.desk)
  if (notMine) return notMine
  const isAtCounter = ticket.state === 'called' || ticket.state === 'serving'
  if (command.counter !== undefined) {
    const counter = openCounter(hall, command.counter)
    if ('rejected' in counter) return counter
    const isThere = ticket.boundTo === counter.id || (isAtCounter && ticket.counter === counter.id)
    if (isThere) return reject('transfer-to-itself', { number: ticket.number })
    return [{ type: 'ticket-transferred', ticket: ticket.id, line: ticket.line, boundTo: counter.id }]
  }
  const line = command.line ?? ''
  if (!hall.centre.lines.has(line)) return reject('line-unknown', { line })
  if (ticket.line === line && ticket.boundTo === undefined && !isAtCounter) return reject('transfer-to-itself', { number: ticket.number })
  if (!isServed(hall, line)) return reject('line-unserved')
  return [{ type: 'ticket-transferred', ticket: ticket.id, line }]
}
