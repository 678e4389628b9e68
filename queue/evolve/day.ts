// What the day's events make of the hall.
import { type Centre, prepareCentre } from '#queue/centre.ts'
import type { Carried, CarriedSnag } from '#queue/events/day.ts'
import type { HallEvent } from '#queue/events/event.ts'
import { closedCounters } from '#queue/evolve/fresh.ts'
import { placed } from '#queue/evolve/tickets.ts'
import { replaceTicket, waitsFrom } from '#queue/evolve/waiting.ts'
import type { Hall, Ticket } from '#queue/hall.ts'

/** A new stream: numbering restarts, counters are closed, carried-over tickets come first. */
export function dayOpened(hall: Hall, event: Extract<HallEvent, { type: 'day-opened' }>): void {
  hall.day = event.day
  hall.streamDay = event.day
  hall.settings = event.settings
  hall.generation = event.generation
  hall.tickets = new Map()
  hall.numbers = new Map()
  hall.series = new Map(Object.entries(event.series ?? {}))
  hall.waiting = new Map()
  hall.bound = new Set()
  hall.urgent = new Set()
  hall.counters = closedCounters(hall.centre)
  hall.calls = []
  hall.away = new Set()
  hall.snags = new Map()
  hall.ringing = new Set()
  hall.incidents = (event.incidents ?? []).map(({ system, since }) => ({ system, from: since }))
  hall.counts = { issued: 0, done: 0, urgent: 0, guided: 0, late: 0 }
  for (const [index, carried] of event.carried.entries()) carryOver(hall, carried, index, event)
  for (const snag of event.snags ?? []) carrySnagOver(hall, snag)
}

function carryOver(hall: Hall, carried: Carried, index: number, event: { at: number; carried: readonly Carried[] }): void {
  const ticket: Ticket = placed(hall, {
    id: carried.ticket,
    number: carried.number,
    line: carried.line,
    ...(carried.signedLine !== undefined && { signedLine: carried.signedLine }),
    ...(carried.procedure !== undefined && { procedure: carried.procedure }),
    state: carried.state,
    stage: carried.stage,
    order: index - event.carried.length,
    n: index + 1,
    arrivedAt: carried.arrivedAt,
    ...(carried.bookedAt !== undefined && { bookedAt: carried.bookedAt }),
    ...(carried.absentUntil !== undefined && { absentUntil: carried.absentUntil }),
    ...(carried.class !== undefined && { class: carried.class }),
    files: carried.files,
    isUrgent: carried.isUrgent ?? false,
    moved: 'carried-over',
    waits: [],
    calls: 0,
    ...(carried.holdReason !== undefined && { holdReason: carried.holdReason }),
    ...(carried.state === 'held' && { heldAt: event.at }),
    ...(carried.state === 'signing' && { signingAt: event.at }),
    ...(carried.counter !== undefined && { counter: carried.counter }),
    ...(carried.isLate && { isLate: true }),
    ...(carried.isReentry && { isReentry: true }),
    ...(carried.isOrganisation && { isOrganisation: true }),
  })
  replaceTicket(hall, ticket.state === 'waiting' ? waitsFrom(ticket, event.at) : ticket)
  hall.numbers.set(ticket.number, ticket.id)
}

/** It rings for nobody any more: it stands in the list that somebody must close. */
function carrySnagOver(hall: Hall, { snag, ...carried }: CarriedSnag): void {
  hall.snags.set(snag, { id: snag, ...carried, escalatedAt: carried.raisedAt })
}

/** The day is over or was taken back. What it left open stays readable until the next day opens, and is carried over from here. */
export function dayEnded(hall: Hall): void {
  hall.day = null
}

/** The document changed within the day: counters keep their state and today's lines; new ones are closed. */
export function settingsChanged(hall: Hall, settings: string, centre: Centre): void {
  hall.settings = settings
  hall.centre = prepareCentre(centre.document)
  const counters = closedCounters(hall.centre)
  for (const [id, fresh] of counters) {
    const former = hall.counters.get(id)
    if (former) counters.set(id, { ...former, reach: former.state === 'closed' ? fresh.reach : former.reach })
  }
  hall.counters = counters
}
