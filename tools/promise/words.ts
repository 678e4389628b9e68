// The promise by its own words, from what the document says and the ledger tells: whether a call kept it. Nothing of the calling rule is
// asked here; that is done beside it, by replay.
//
//   Of two tickets that wait and that this counter may call, whoever is called first though they came later, came later by at most
//   (their head start − yours) + your line's help delay there, where head start = arrival − place at that call. An ordinary person who was
//   never absent is passed by at most 30 minutes + that delay. Urgent tickets and calls by hand aside, both audited.
import type { Because } from '#contract/basics.ts'
import type { CentreDocument } from '#contract/centre/document.ts'
import type { HallEvent } from '#queue/events/event.ts'
import type { Hall, Ticket } from '#queue/hall.ts'
import { overtakings } from '#tests/days/overtakings.ts'

const MINUTE_MS = 60_000
/** Of an ordinary person who was never absent. @unit minutes */
const ORDINARY_MINUTES = 30

/** Somebody who came later was called first. @unit minutes */
export interface Passed {
  seq: number
  /** What had moved the one who was called first. */
  because: Because
  called: Ticket
  passed: Ticket
  laterMinutes: number
  allowedMinutes: number
  helpDelayMinutes: number
  kind: PassedKind
}

/** Who was passed: an ordinary person is one without class, cause or absence. */
export type PassedKind = 'ordinary' | 'priority' | 'bulk' | 'late or with papers' | 'after an absence'

/** Everybody whom this event passes over, with what was allowed. `hall` is the state before it. */
export function passedBy(hall: Hall, event: HallEvent): Passed[] {
  if (event.type !== 'ticket-called' || event.attempt !== 1) return []
  const { document } = hall.centre
  return overtakings({ before: hall, decision: [event] }).map(({ called, passed, helpDelayMinutes }) => ({
    seq: event.seq,
    because: event.because,
    called,
    passed,
    laterMinutes: (called.arrivedAt - passed.arrivedAt) / MINUTE_MS,
    allowedMinutes: headStart(called, document) - headStart(passed, document) + helpDelayMinutes,
    helpDelayMinutes,
    kind: kindOf(passed),
  }))
}

/** What is broken by it, in words; undefined where the promise was kept. */
export function brokenBy({ called, passed, laterMinutes, allowedMinutes, helpDelayMinutes, kind }: Passed): string | undefined {
  // Moments are whole milliseconds, minutes are not: a thousandth of a second is no breach.
  const tooMuch = (most: number) => laterMinutes > most + 1e-6
  const told = `${called.number} came ${laterMinutes.toFixed(1)} min after ${passed.number} and was called first`
  if (tooMuch(allowedMinutes)) return `${told}; allowed: ${allowedMinutes.toFixed(1)} min`
  if (kind === 'ordinary' && tooMuch(ORDINARY_MINUTES + helpDelayMinutes))
    return `${told}; of an ordinary person at most ${ORDINARY_MINUTES} min`
  return undefined
}

function kindOf({ absentUntil, class: name, isLate, isReentry }: Ticket): PassedKind {
  if (absentUntil !== undefined) return 'after an absence'
  if (name !== undefined) return name === 'bulk' ? 'bulk' : 'priority'
  return isLate || isReentry ? 'late or with papers' : 'ordinary'
}

/** How much earlier than the arrival the place is: by class, late result or papers brought back (the greatest), less what `bulk` costs; after
 *  an absence the place is never earlier than the return less `returnMinutes`. @unit minutes */
function headStart(ticket: Ticket, { classes, rules }: CentreDocument): number {
  const ofClass = classes.find(({ id }) => id === ticket.class)?.headStartMinutes ?? 0
  const late = ticket.isLate ? (rules.lateMinutes ?? 30) : 0
  const reentry = ticket.isReentry ? (rules.reentryMinutes ?? 30) : 0
  const given = Math.max(ofClass, late, reentry, 0) + Math.min(ofClass, 0)
  if (ticket.absentUntil === undefined) return given
  return Math.min(given, rules.returnMinutes - (ticket.absentUntil - ticket.arrivedAt) / MINUTE_MS)
}
