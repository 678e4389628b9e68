// The waiting lists: one per line, sorted by place, then by order of issue. Kept sorted, so that "who is next" and "how many are ahead"
// need no scan however long the day.
import type { Instant } from '#contract/basics.ts'
import type { Hall, Ticket } from '#queue/hall.ts'

/** Puts a ticket record in place of its former one, and in and out of the waiting lists as its state says. */
export function replaceTicket(hall: Hall, ticket: Ticket): void {
  const former = hall.tickets.get(ticket.id)
  if (former?.state === 'waiting') leave(hall, former)
  hall.tickets.set(ticket.id, ticket)
  if (ticket.state === 'waiting') enter(hall, ticket)
  if (ticket.state === 'held' || (ticket.state === 'no-show' && ticket.revivableUntil !== undefined)) hall.away.add(ticket.id)
  else hall.away.delete(ticket.id)
}

/** How many tickets of its line have an earlier place; undefined when it does not wait. */
export function aheadOf(hall: Hall, ticket: Ticket): number | undefined {
  if (ticket.state !== 'waiting') return undefined
  return positionIn(hall.waiting.get(ticket.line) ?? [], ticket)
}

/** A ticket that begins to wait: another stretch of waiting. */
export function waitsFrom(ticket: Ticket, from: Instant): Ticket {
  const stretch = { from, line: ticket.line, ...(ticket.boundTo !== undefined && { boundTo: ticket.boundTo }) }
  return { ...ticket, state: 'waiting', waits: [...ticket.waits, stretch] }
}

/** A ticket that stops waiting, or waits on under other terms. */
export function waitedUntil(ticket: Ticket, until: Instant): Ticket {
  const last = ticket.waits.at(-1)
  if (!last || last.until !== undefined) return ticket
  return { ...ticket, waits: [...ticket.waits.slice(0, -1), { ...last, until }] }
}

function enter(hall: Hall, ticket: Ticket): void {
  const line = hall.waiting.get(ticket.line)
  if (line) line.splice(positionIn(line, ticket), 0, ticket)
  else hall.waiting.set(ticket.line, [ticket])
  if (ticket.boundTo !== undefined) hall.bound.add(ticket.id)
  if (ticket.isUrgent) hall.urgent.add(ticket.id)
}

function leave(hall: Hall, ticket: Ticket): void {
  const line = hall.waiting.get(ticket.line)
  line?.splice(positionIn(line, ticket), 1)
  hall.bound.delete(ticket.id)
  hall.urgent.delete(ticket.id)
}

/** Where a ticket stands or would stand in a sorted list, by halving. */
function positionIn(line: readonly Ticket[], ticket: Ticket): number {
  let low = 0
  let high = line.length
  while (low < high) {
    const middle = (low + high) >> 1
    const other = line[middle] as Ticket
    const isBefore = other.placeAt < ticket.placeAt || (other.placeAt === ticket.placeAt && other.order < ticket.order)
    if (isBefore) low = middle + 1
    else high = middle
  }
  return low
}
