// The ticket's own page.
import type { Instant, TicketId } from '#contract/basics.ts'
import type { TicketView } from '#contract/views/ticket.ts'
import { aheadOf } from '#queue/evolve/waiting.ts'
import type { Hall, Ticket } from '#queue/hall.ts'
import { invariant } from '#queue/invariant.ts'
import { causeMinutes } from '#queue/rules/place.ts'
import { incidentOf } from '#queue/views/incidents.ts'
import { overtaken } from '#queue/views/overtaken.ts'
import { centreHead, countersOpen, lineSign, saysOf } from '#queue/views/parts.ts'

const OVERTAKEN_SHOWN_MAX = 20

/** Undefined where today knows no such ticket. `wait` is null until there is a forecast: better none than a guess. */
export function ticket(hall: Hall, id: TicketId, _at: Instant): TicketView | undefined {
  const mine = hall.tickets.get(id)
  if (!mine) return undefined
  const line = hall.centre.lines.get(mine.line)
  invariant(line, 'a ticket belongs to a line of the centre document')
  const procedure = mine.procedure === undefined ? undefined : hall.centre.procedures.get(mine.procedure)
  return {
    centre: centreHead(hall),
    ticket: {
      id,
      number: mine.number,
      state: mine.state,
      stage: mine.stage,
      arrivedAt: mine.arrivedAt,
      ...saysOf(hall, mine),
      ...(procedure && { name: procedure.name }),
      documents: procedure?.documents ?? [],
      ...(procedure?.sameDayUntil !== undefined && { sameDayUntil: procedure.sameDayUntil }),
    },
    line: lineSign(line),
    ahead: aheadOf(hall, mine) ?? null,
    wait: null,
    call: callOf(hall, mine),
    ...(mine.revivableUntil !== undefined && { revivableUntil: mine.revivableUntil }),
    overtaken: overtaken(hall, id, { withNumbers: false })?.calls.slice(-OVERTAKEN_SHOWN_MAX) ?? [],
    promiseMinutes: promiseMinutes(hall, mine),
    countersOpen: countersOpen(hall, mine.line),
    incident: incidentOf(hall, mine),
  }
}

function callOf(hall: Hall, mine: Ticket): TicketView['call'] {
  const settings = hall.centre.counters.get(mine.counter ?? '')
  if (!settings || !mine.call || (mine.state !== 'called' && mine.state !== 'serving')) return null
  return { sign: settings.sign, name: settings.name, attempt: mine.call.attempt, at: mine.call.at }
}

/** The promise for this ticket: the greatest head start anybody may have over it, plus the greatest delay with which a counter that helps
 *  its line sees it. @unit minutes */
function promiseMinutes(hall: Hall, mine: Ticket): number {
  const { rules } = hall.centre.document
  const starts = hall.centre.document.classes.map((one) => one.headStartMinutes)
  const causes = [causeMinutes({ isLate: true }, rules), causeMinutes({ isReentry: true }, rules)]
  const ofClass = mine.class === undefined ? 0 : (hall.centre.classes.get(mine.class)?.headStartMinutes ?? 0)
  const cause = causeMinutes(mine, rules)
  const own = Math.max(ofClass, cause, 0) + Math.min(ofClass, 0)
  const delays = hall.centre.document.counters.flatMap((counter) =>
    counter.helps.filter((help) => help.line === mine.line).map((help) => help.afterMinutes),
  )
  return Math.max(0, ...starts, ...causes) - own + Math.max(0, ...delays)
}
