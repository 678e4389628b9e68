// What each event of a ticket makes of it.
import type { CounterId, Instant, Outcome, TicketId } from '#contract/basics.ts'
import type { HallEvent } from '#queue/events/event.ts'
import { replaceTicket, waitedUntil, waitsFrom } from '#queue/evolve/waiting.ts'
import type { Counter, Hall, Ticket } from '#queue/hall.ts'
import { invariant } from '#queue/invariant.ts'
import { causeMinutes, placeOf } from '#queue/rules/place.ts'

type Of<Name extends HallEvent['type']> = Extract<HallEvent, { type: Name }>

/** The ticket an event names: it exists, or the stream is not ours. */
export function ticketOf(hall: Hall, id: TicketId): Ticket {
  const ticket = hall.tickets.get(id)
  invariant(ticket, 'an event names a ticket that was issued')
  return ticket
}

/** The place by the rule, with what the ticket is now. */
export function placed(hall: Hall, ticket: Omit<Ticket, 'placeAt'>): Ticket {
  return { ...ticket, placeAt: placeIn(hall, ticket) }
}

function placeIn(hall: Hall, ticket: PlaceDeciding): Instant {
  const { arrivedAt, bookedAt, absentUntil, class: classId } = ticket
  const headStartMinutes = classId === undefined ? 0 : (hall.centre.classes.get(classId)?.headStartMinutes ?? 0)
  const { rules } = hall.centre.document
  return placeOf({ arrivedAt, bookedAt, absentUntil, headStartMinutes, causeMinutes: causeMinutes(ticket, rules) }, rules)
}

type PlaceDeciding = Pick<Ticket, 'arrivedAt' | 'bookedAt' | 'absentUntil' | 'class' | 'isLate' | 'isReentry'>

export function issued(hall: Hall, event: Of<'ticket-issued'>): void {
  const { line, number, arrivedAt } = event
  const n = hall.tickets.size + 1
  // Made in one piece, optional fields last: 0.3 µs. Each copy, and each field after a spread, costs many times that, and every
  // issue evolves twice.
  replaceTicket(hall, {
    id: event.ticket,
    number,
    line,
    state: 'waiting',
    stage: 'counter',
    order: n,
    n,
    arrivedAt,
    placeAt: placeIn(hall, event),
    files: event.files,
    isUrgent: false,
    moved: 'arrival',
    waits: [{ from: event.at, line }],
    calls: 0,
    ...(event.procedure !== undefined && { procedure: event.procedure }),
    ...(event.bookedAt !== undefined && { bookedAt: event.bookedAt }),
    ...(event.class !== undefined && { class: event.class }),
    ...(event.isLate && { isLate: true }),
    ...(event.isReentry && { isReentry: true }),
    ...(event.isOrganisation && { isOrganisation: true }),
  })
  hall.numbers.set(number, event.ticket)
  hall.series.set(line, Math.max(hall.series.get(line) ?? 0, ordinalOf(hall, event)))
  hall.counts.issued += 1
  if (event.isLate) hall.counts.late += 1
}

const ordinalOf = (hall: Hall, event: Of<'ticket-issued'>) =>
  Number(event.number.slice(hall.centre.lines.get(event.line)?.series.length ?? 0)) || 0

export function called(hall: Hall, event: Of<'ticket-called'>): void {
  const before = ticketOf(hall, event.ticket)
  const counter = counterOf(hall, event.counter)
  const call = {
    id: event.id,
    ticket: before.id,
    number: before.number,
    line: before.line,
    counter: event.counter,
    attempt: event.attempt,
    at: event.at,
    placeAt: event.placeAt,
    seenAt: event.seenAt,
    because: event.because,
    ...(before.class !== undefined && { class: before.class }),
    arrivedAt: before.arrivedAt,
    could: counter.reach,
  }
  hall.calls.push(call)
  const { boundTo: _boundTo, heldAt: _heldAt, holdReason: _holdReason, startedAt: _startedAt, ...rest } = waitedUntil(before, event.at)
  replaceTicket(hall, {
    ...rest,
    state: 'called',
    counter: event.counter,
    call,
    calls: rest.calls + 1,
    firstCalledAt: rest.firstCalledAt ?? event.at,
  })
  setCounter(hall, { ...counter, ticket: before.id })
}

export function started(hall: Hall, event: Of<'ticket-started'>): void {
  replaceTicket(hall, { ...ticketOf(hall, event.ticket), state: 'serving', startedAt: event.at })
}

export function finished(hall: Hall, event: Of<'ticket-finished'>): void {
  const ticket = ticketOf(hall, event.ticket)
  if (ticket.state === 'serving') countServed(hall, ticket, event)
  release(hall, ticket)
  replaceTicket(hall, {
    ...waitedUntil(ticket, event.at),
    ...(event.procedure !== undefined && { procedure: event.procedure }),
    state: 'done',
    outcome: event.outcome,
    endedAt: event.at,
  })
  hall.counts.done += 1
}

/** Counts a service that ended with this outcome at the counter that had it. */
export function countServed(hall: Hall, ticket: Ticket, event: { outcome: Outcome; at: Instant }): void {
  const counter = hall.counters.get(ticket.counter ?? '')
  if (!counter) return
  setCounter(hall, {
    ...counter,
    served: counter.served + 1,
    serviceMs: counter.serviceMs + (event.at - (ticket.startedAt ?? event.at)),
    last: { ticket: ticket.id, number: ticket.number, outcome: event.outcome, at: event.at },
  })
}

export function missed(hall: Hall, event: Of<'no-show-marked'>): void {
  const ticket = ticketOf(hall, event.ticket)
  release(hall, ticket)
  replaceTicket(hall, { ...ticket, state: 'no-show', missedAt: event.at, revivableUntil: event.revivableUntil })
}

/** Back from an absence: the place is never much earlier than the return. */
export function revived(hall: Hall, event: Of<'no-show-revived'>): void {
  const { revivableUntil: _until, ...rest } = ticketOf(hall, event.ticket)
  const back = placed(hall, { ...rest, moved: 'revived', returnedAt: event.at, absentUntil: event.at })
  replaceTicket(hall, waitsFrom(back, event.at))
}

export function lapsed(hall: Hall, event: Of<'no-show-lapsed'>): void {
  const { revivableUntil: _until, ...rest } = ticketOf(hall, event.ticket)
  replaceTicket(hall, { ...rest, endedAt: event.at })
}

export function held(hall: Hall, event: Of<'ticket-held'>): void {
  const ticket = ticketOf(hall, event.ticket)
  release(hall, ticket)
  replaceTicket(hall, { ...waitedUntil(ticket, event.at), state: 'held', heldAt: event.at, holdReason: event.reason })
}

/** Waits again with the place it had. */
export function resumed(hall: Hall, event: Of<'ticket-resumed'>): void {
  const { heldAt: _heldAt, holdReason: _reason, boundTo: _boundTo, ...rest } = ticketOf(hall, event.ticket)
  const back: Ticket = {
    ...rest,
    ...bound(event.boundTo),
    moved: rest.firstCalledAt === undefined ? rest.moved : 'resumed',
    returnedAt: event.at,
  }
  replaceTicket(hall, waitsFrom(back, event.at))
}

export function transferred(hall: Hall, event: Of<'ticket-transferred'>): void {
  const ticket = ticketOf(hall, event.ticket)
  release(hall, ticket)
  const { boundTo: _boundTo, heldAt: _heldAt, holdReason: _reason, ...rest } = waitedUntil(ticket, event.at)
  replaceTicket(hall, waitsFrom({ ...rest, ...bound(event.boundTo), line: event.line, moved: 'transferred' }, event.at))
}

export function cancelled(hall: Hall, event: Of<'ticket-cancelled'>): void {
  const { revivableUntil: _until, ...ticket } = ticketOf(hall, event.ticket)
  release(hall, ticket)
  replaceTicket(hall, { ...waitedUntil(ticket, event.at), state: 'cancelled', endedAt: event.at })
}

export function reclassed(hall: Hall, event: Of<'priority-changed'>): void {
  const { class: _former, ...rest } = ticketOf(hall, event.ticket)
  replaceTicket(hall, placed(hall, { ...rest, ...(event.class !== undefined && { class: event.class }) }))
}

export function madeUrgent(hall: Hall, event: Of<'urgency-granted'>): void {
  replaceTicket(hall, { ...ticketOf(hall, event.ticket), isUrgent: true })
  hall.counts.urgent += 1
}

export function sentToSigning(hall: Hall, event: Of<'signing-requested'>): void {
  const ticket = ticketOf(hall, event.ticket)
  release(hall, ticket)
  replaceTicket(hall, { ...ticket, state: 'signing', stage: 'signing', signingAt: event.at })
}

export function releasedToCollect(hall: Hall, event: Of<'ticket-released'>): void {
  const ticket = ticketOf(hall, event.ticket)
  const collecting: Ticket = {
    ...ticket,
    stage: 'collect',
    line: event.line,
    signedLine: ticket.line,
    moved: 'collect',
    releasedAt: event.at,
  }
  replaceTicket(hall, waitsFrom(collecting, event.at))
}

/** A counter that leaves gives the tickets bound to it back to their lines. */
export function unbind(hall: Hall, counter: CounterId, at: Instant): void {
  for (const id of hall.bound) {
    const ticket = ticketOf(hall, id)
    if (ticket.boundTo !== counter) continue
    const { boundTo: _boundTo, ...free } = waitedUntil(ticket, at)
    replaceTicket(hall, waitsFrom(free, at))
  }
}

export function setCounter(hall: Hall, counter: Counter): void {
  hall.counters.set(counter.id, counter)
}

export function counterOf(hall: Hall, id: CounterId): Counter {
  const counter = hall.counters.get(id)
  invariant(counter, 'an event names a counter of the centre document')
  return counter
}

const bound = (counter: CounterId | undefined) => (counter === undefined ? {} : { boundTo: counter })

/** The counter at which a ticket is called or served becomes free. */
export function release(hall: Hall, ticket: Ticket): void {
  const counter = hall.counters.get(ticket.counter ?? '')
  if (counter?.ticket !== ticket.id) return
  const { ticket: _ticket, ...free } = counter
  setCounter(hall, free)
}
