// The lead's look over the hall.
import type { Instant, LineId } from '#contract/basics.ts'
import type { FloorView } from '#contract/views/floor.ts'
import type { Counter, Hall, Ticket } from '#queue/hall.ts'
import { closedAt } from '#queue/rules/working-day.ts'
import { centreHead, countersOpen, lineSign, waitingIn } from '#queue/views/parts.ts'

export function floor(hall: Hall, at: Instant, clock: FloorView['clock']): FloorView {
  const { document } = hall.centre
  const counts = { held: 0, signing: 0, missed: 0 }
  for (const ticket of hall.tickets.values()) {
    if (ticket.state === 'held') counts.held += 1
    if (ticket.state === 'signing') counts.signing += 1
    if (ticket.state === 'no-show') counts.missed += 1
  }
  return {
    centre: centreHead(hall),
    day: hall.day,
    closed: closedAt(document, hall.day, at),
    lines: document.lines.map((line) => ({
      ...lineSign(line),
      waiting: waitingIn(hall, line.id),
      countersOpen: countersOpen(hall, line.id),
      longest: longest(hall, line.id),
    })),
    counters: document.counters.map(({ id, name, sign }) => {
      const counter = hall.counters.get(id)
      return { id, name, sign, state: counter?.state ?? 'closed', ticket: ticketAt(hall, counter), served: counter?.served ?? 0 }
    }),
    today: {
      issued: hall.counts.issued,
      waiting: [...hall.waiting.values()].reduce((sum, tickets) => sum + tickets.length, 0),
      ...counts,
      done: hall.counts.done,
      urgent: hall.counts.urgent,
    },
    clock,
  }
}

/** Who came first of those who wait; places are not arrivals. */
function longest(hall: Hall, line: LineId): FloorView['lines'][number]['longest'] {
  let first: Ticket | undefined
  for (const ticket of hall.waiting.get(line) ?? []) if (!first || ticket.arrivedAt < first.arrivedAt) first = ticket
  return first ? { number: first.number, arrivedAt: first.arrivedAt } : null
}

function ticketAt(hall: Hall, counter: Counter | undefined): FloorView['counters'][number]['ticket'] {
  const ticket = counter?.ticket === undefined ? undefined : hall.tickets.get(counter.ticket)
  if (!ticket || (ticket.state !== 'called' && ticket.state !== 'serving')) return null
  const since = ticket.state === 'serving' ? ticket.startedAt : ticket.call?.at
  return { number: ticket.number, since: since ?? ticket.arrivedAt, state: ticket.state }
}
