// What most commands ask first: is there such a ticket, such a counter, and is it in the state the command needs.
import type { CounterId, TicketId, TicketState } from '#contract/basics.ts'
import type { ProblemCode } from '#contract/problems/problems.ts'
import { type Rejection, reject } from '#queue/decide/decision.ts'
import type { Counter, Hall, Ticket } from '#queue/hall.ts'

/** The ticket, if it is in one of these states; else `ticket-unknown`, `ticket-ended`, or the code given. */
export function ticketIn(hall: Hall, id: TicketId, states: readonly TicketState[], otherwise: ProblemCode): Ticket | Rejection {
  const ticket = hall.tickets.get(id)
  if (!ticket) return reject('ticket-unknown')
  if (states.includes(ticket.state)) return ticket
  const told = { number: ticket.number, state: ticket.state }
  return reject(ticket.state === 'done' || ticket.state === 'cancelled' ? 'ticket-ended' : otherwise, told)
}

/** The ticket called to or served at a counter. `desk`: the counter that asks; another one's ticket is `ticket-elsewhere`. */
export function ticketHere(
  hall: Hall,
  id: TicketId,
  desk: CounterId | undefined,
  states: readonly TicketState[] = ['called', 'serving'],
): Ticket | Rejection {
  const ticket = ticketIn(hall, id, states, states.length === 1 ? 'ticket-not-called' : 'ticket-not-here')
  if ('rejected' in ticket) return ticket
  return elsewhere(ticket, desk) ?? ticket
}

/** The rejection of touching a ticket that is at another counter than the one that asks. */
export function elsewhere(ticket: Ticket, desk: CounterId | undefined): Rejection | undefined {
  const isAtCounter = ticket.state === 'called' || ticket.state === 'serving'
  if (desk === undefined || !isAtCounter || ticket.counter === desk) return undefined
  return reject('ticket-elsewhere', { number: ticket.number, counter: ticket.counter ?? '' })
}

/** The counter; else `counter-unknown`. */
export function counterIn(hall: Hall, id: CounterId): Counter | Rejection {
  return hall.counters.get(id) ?? reject('counter-unknown', { counter: id })
}

/** The counter, open; else `counter-unknown`, `counter-closed`, `counter-paused`. */
export function openCounter(hall: Hall, id: CounterId): Counter | Rejection {
  const counter = counterIn(hall, id)
  if ('rejected' in counter || counter.state === 'open') return counter
  return reject(counter.state === 'paused' ? 'counter-paused' : 'counter-closed', { counter: id })
}

/** The number of the ticket still open at a counter, or undefined. */
export function openNumber(hall: Hall, counter: Counter): string | undefined {
  return counter.ticket === undefined ? undefined : hall.tickets.get(counter.ticket)?.number
}

/** Whether any open counter has the line as own or helped. */
export function isServed(hall: Hall, line: string): boolean {
  return [...hall.counters.values()].some((counter) => counter.state === 'open' && counter.reach.delayMinutes.has(line))
}
