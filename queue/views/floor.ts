// The lead's look over the hall.
import type { Instant, LineId, SystemId } from '#contract/basics.ts'
import type { FloorView } from '#contract/views/floor.ts'
import type { Counter, Hall, Ticket } from '#queue/hall.ts'
import { incidentsNow } from '#queue/rules/incidents.ts'
import { targetMinutes } from '#queue/rules/target.ts'
import { closedAt } from '#queue/rules/working-day.ts'
import { alarms } from '#queue/views/alarms.ts'
import { centreHead, countersOpen, lineSign, waitingIn } from '#queue/views/parts.ts'
import { waitsByHour } from '#queue/views/waits.ts'

const ALARMS_SHOWN_MAX = 40

export function floor(hall: Hall, at: Instant, clock: FloorView['clock']): FloorView {
  const { document } = hall.centre
  const all = alarms(hall, at)
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
    counters: document.counters.map(({ id, name, sign, lines, helps }) => {
      const counter = hall.counters.get(id)
      return {
        id,
        name,
        sign,
        state: counter?.state ?? 'closed',
        ticket: ticketAt(hall, counter),
        served: counter?.served ?? 0,
        lines: [...(counter?.lines ?? lines)],
        helps: helps.map(({ line }) => line),
        ...seat(counter),
      }
    }),
    today: {
      issued: hall.counts.issued,
      waiting: [...hall.waiting.values()].reduce((sum, tickets) => sum + tickets.length, 0),
      ...counts,
      done: hall.counts.done,
      urgent: hall.counts.urgent,
      guided: hall.counts.guided,
      late: hall.counts.late,
    },
    alarms: all.slice(0, ALARMS_SHOWN_MAX),
    alarmCount: all.length,
    targetMinutes: targetMinutes(hall),
    systems: (document.systems ?? []).map((system) => ({ ...system, ...systemNow(hall, system.id) })),
    waits: waitsByHour(hall),
    clock,
  }
}

function seat(counter: Counter | undefined) {
  const { officer, pauseReason, pauseUntil, helpAskedAt } = counter ?? {}
  return {
    ...(officer !== undefined && { officer }),
    ...(pauseReason !== undefined && { pauseReason }),
    ...(pauseUntil !== undefined && { pauseUntil }),
    ...(helpAskedAt !== undefined && { helpAskedAt }),
  }
}

/** Since when a system is down, how many procedures need it, how many tickets wait or are held for one of them. */
function systemNow(hall: Hall, system: SystemId): { since?: Instant; procedures: number; waiting: number } {
  const procedures = new Set(
    hall.centre.document.procedures.filter(({ needs }) => needs?.some((need) => need.system === system)).map(({ id }) => id),
  )
  let waiting = 0
  for (const { state, procedure } of hall.tickets.values()) {
    if ((state === 'waiting' || state === 'held') && procedure !== undefined && procedures.has(procedure)) waiting += 1
  }
  const since = incidentsNow(hall).find((incident) => incident.system === system)?.from
  return { ...(since !== undefined && { since }), procedures: procedures.size, waiting }
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
