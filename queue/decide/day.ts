// The day's turn: the old one ends, the new one opens, a wrong one is taken back.
import type { Day, Instant } from '#contract/basics.ts'
import type { Turn } from '#queue/commands.ts'
import { type Decision, reject } from '#queue/decide/decision.ts'
import type { Carried, CarriedSnag } from '#queue/events/day.ts'
import type { Happened } from '#queue/events/event.ts'
import type { Hall, Snag, Ticket } from '#queue/hall.ts'
import { incidentsNow } from '#queue/rules/incidents.ts'
import { dayOf } from '#queue/rules/working-day.ts'

/** The clock follower's: ends the day. A ticket at a counter ends as `unknown`; what else is open goes by its line's setting.
 *  Can run late: it is dated at the decision. Rejects `no-day`. */
export function closeDay(hall: Hall): Decision {
  if (hall.day === null) return reject('no-day')
  const events: Happened[] = []
  const carried: string[] = []
  for (const ticket of hall.tickets.values()) {
    if (ticket.state === 'no-show' && ticket.revivableUntil !== undefined) events.push({ type: 'no-show-lapsed', ticket: ticket.id })
    else if (isCarried(hall, ticket)) carried.push(ticket.id)
    else if (isOpen(ticket)) events.push({ type: 'ticket-finished', ticket: ticket.id, outcome: 'unknown' })
  }
  return [...events, { type: 'day-closed', carried }]
}

/** Opens a day: the first event of a new stream. Rejects `day-already-open` (the former day was not closed). */
export function openDay(hall: Hall, command: Extract<Turn, { type: 'open-day' }>): Decision {
  if (hall.day !== null) return reject('day-already-open', { day: hall.day })
  return [
    {
      type: 'day-opened',
      day: command.day,
      generation: command.generation,
      settings: command.settings,
      ...(command.formerHead !== undefined && { formerHead: command.formerHead }),
      carried: [...hall.tickets.values()].filter((ticket) => isCarried(hall, ticket)).map((ticket) => carry(hall, ticket)),
      ...(command.series && { series: command.series }),
      ...carriedTrouble(hall),
    },
  ]
}

/** A lead's word on the day, where the clock is in doubt: the open day is right.
 *  Rejects `no-day`, `day-not-later` (another day than the open one). */
export function confirmDay(hall: Hall, command: { day: Day }): Decision {
  if (hall.day === null) return reject('no-day')
  return command.day === hall.day ? [{ type: 'day-confirmed', day: hall.day }] : reject('day-not-later', { day: hall.day })
}

/** Takes back a day that a wrong clock opened: the open one, in the future by the PC's clock (`wallAt`), without tickets.
 *  Rejects `no-day`, `day-not-withdrawable`, `day-has-tickets`. */
export function withdrawDay(hall: Hall, command: { day: Day; wallAt: Instant }): Decision {
  if (hall.day === null) return reject('no-day')
  const isFuture = hall.day > dayOf(command.wallAt, hall.centre.document.timeZone)
  if (hall.day !== command.day || !isFuture) return reject('day-not-withdrawable', { day: command.day })
  if (hall.tickets.size > 0) return reject('day-has-tickets', { day: hall.day })
  return [{ type: 'day-withdrawn', day: hall.day }]
}

const isOpen = (ticket: Ticket) => ['waiting', 'called', 'serving', 'held', 'signing'].includes(ticket.state)

function isCarried(hall: Hall, ticket: Ticket): boolean {
  if (ticket.state !== 'waiting' && ticket.state !== 'held' && ticket.state !== 'signing') return false
  return (hall.centre.lines.get(ticket.line)?.atDayEnd ?? 'close') !== 'close'
}

/** What a carried-over ticket takes along. `ask`: it is held until a person decides, so that nothing is lost and nobody absent is called. */
function carry(hall: Hall, ticket: Ticket): Carried {
  const asks = ticket.state === 'waiting' && hall.centre.lines.get(ticket.line)?.atDayEnd === 'ask'
  const holdReason = asks ? 'day-end' : ticket.holdReason
  return {
    ticket: ticket.id,
    number: ticket.number,
    line: ticket.line,
    ...(ticket.signedLine !== undefined && { signedLine: ticket.signedLine }),
    ...(ticket.procedure !== undefined && { procedure: ticket.procedure }),
    stage: ticket.stage,
    state: asks ? 'held' : (ticket.state as Carried['state']),
    arrivedAt: ticket.arrivedAt,
    ...(ticket.bookedAt !== undefined && { bookedAt: ticket.bookedAt }),
    ...(ticket.absentUntil !== undefined && { absentUntil: ticket.absentUntil }),
    ...(ticket.class !== undefined && { class: ticket.class }),
    files: ticket.files,
    ...(ticket.isUrgent && { isUrgent: true }),
    ...(holdReason !== undefined && { holdReason }),
    ...(ticket.state === 'held' && ticket.counter !== undefined && { counter: ticket.counter }),
    ...(ticket.isLate && { isLate: true }),
    ...(ticket.isReentry && { isReentry: true }),
    ...(ticket.isOrganisation && { isOrganisation: true }),
  }
}

/** Snags nobody closed and outside systems still down go on in the new day. */
function carriedTrouble(hall: Hall): { snags?: CarriedSnag[]; incidents?: { system: string; since: number }[] } {
  const snags = [...hall.snags.values()].filter(({ solvedAt }) => solvedAt === undefined).map(carrySnag)
  const incidents = incidentsNow(hall).map(({ system, from }) => ({ system, since: from }))
  return { ...(snags.length > 0 && { snags }), ...(incidents.length > 0 && { incidents }) }
}

const carrySnag = ({ id, number, line, counter, help, reason, raisedAt, helper }: Snag): CarriedSnag => ({
  snag: id,
  number,
  line,
  counter,
  help,
  reason,
  raisedAt,
  ...(helper !== undefined && { helper }),
})
