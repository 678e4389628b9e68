// Who is next at a counter. One plain rule, used by call-next, the console's preview and the forecast alike.
import type { Because, Instant } from '#contract/basics.ts'
import type { Centre, CounterReach } from '#queue/centre.ts'
import type { Counter, Hall, Ticket } from '#queue/hall.ts'

const MINUTE_MS = 60_000

/** A waiting ticket as one counter sees it. */
export interface Seen {
  ticket: Ticket
  seenAt: Instant
}

/** The place as this counter sees it: later by its help delay; an urgent ticket is seen where it is. */
export function seenAt(ticket: Ticket, reach: CounterReach): Instant {
  if (ticket.isUrgent) return ticket.placeAt
  return ticket.placeAt + (reach.delayMinutes.get(ticket.line) ?? 0) * MINUTE_MS
}

/** Whether a counter may call a waiting ticket. Urgent: any counter that has its line; bound: its counter only, whatever its lines. */
export function mayCall(counter: Counter, ticket: Ticket): boolean {
  if (ticket.isUrgent) return counter.reach.delayMinutes.has(ticket.line) || ticket.boundTo === counter.id
  if (ticket.boundTo !== undefined) return ticket.boundTo === counter.id
  if (!counter.reach.delayMinutes.has(ticket.line)) return false
  return counter.reach.filesMax === undefined || ticket.files <= counter.reach.filesMax
}

/** The order of calling: urgent before all, then the place as seen, then the order of issue (carried-over first). */
export function byCallingOrder(a: Seen, b: Seen): number {
  if (a.ticket.isUrgent !== b.ticket.isUrgent) return a.ticket.isUrgent ? -1 : 1
  return a.seenAt - b.seenAt || a.ticket.order - b.ticket.order
}

/** The first `most` tickets this counter would call, in order. Each line is sorted by place, so a few of each suffice. */
export function nextAt(hall: Hall, counter: Counter, most: number): Seen[] {
  const found = new Map<string, Seen>()
  const add = (ticket: Ticket) => found.set(ticket.id, { ticket, seenAt: seenAt(ticket, counter.reach) })
  for (const id of hall.urgent) addIfCallable(hall, counter, id, add)
  for (const id of hall.bound) addIfCallable(hall, counter, id, add)
  for (const line of counter.reach.delayMinutes.keys()) {
    let taken = 0
    for (const ticket of hall.waiting.get(line) ?? []) {
      if (taken >= most) break
      if (!mayCall(counter, ticket)) continue
      add(ticket)
      taken += 1
    }
  }
  return [...found.values()].sort(byCallingOrder).slice(0, most)
}

function addIfCallable(hall: Hall, counter: Counter, id: string, add: (ticket: Ticket) => void): void {
  const ticket = hall.tickets.get(id)
  if (ticket && mayCall(counter, ticket)) add(ticket)
}

/** How many tickets this counter may call, per line that has any. */
export function callableByLine(hall: Hall, counter: Counter): Map<string, number> {
  const counts = new Map<string, number>()
  const boundHere = [...hall.bound].some((id) => hall.tickets.get(id)?.boundTo === counter.id)
  const lines = boundHere ? hall.waiting.keys() : counter.reach.delayMinutes.keys()
  for (const line of lines) {
    const waiting = hall.waiting.get(line) ?? []
    // Without a limit of files and with nobody bound, the length is the count: no scan of a long queue.
    const isPlain = counter.reach.filesMax === undefined && hall.bound.size === 0
    const count = isPlain ? waiting.length : waiting.filter((ticket) => mayCall(counter, ticket)).length
    if (count > 0) counts.set(line, count)
  }
  return counts
}

/** What decided a call of this ticket, in one word. */
export function becauseOf(ticket: Ticket, centre: Centre): Because {
  if (ticket.isUrgent) return 'urgent'
  if (ticket.moved !== 'arrival') return ticket.moved
  if (ticket.isLate) return 'late'
  if (ticket.isReentry) return 'reentry'
  if (ticket.class !== undefined && (centre.classes.get(ticket.class)?.headStartMinutes ?? 0) > 0) return 'class'
  return ticket.bookedAt === undefined ? 'arrival' : 'booked'
}
