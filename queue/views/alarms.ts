// What the lead must see: what waits for a decision or goes wrong, worst first.
import type { CounterId, Instant, LineId } from '#contract/basics.ts'
import type { Alarm } from '#contract/views/alarms.ts'
import type { Hall, Ticket } from '#queue/hall.ts'
import { targetMinutes } from '#queue/rules/target.ts'
import { countersOpen, signOf, waitingIn } from '#queue/views/parts.ts'
import { signingTickets } from '#queue/views/signing.ts'
import { openSnag, openSnags } from '#queue/views/snags.ts'

const MINUTE_MS = 60_000
const COULD_HELP_MAX = 3

/** All alarms, worst first: urgent, snags nobody took in time, late results, waits, signing, help. */
export function alarms(hall: Hall, at: Instant): Alarm[] {
  const tickets = [...hall.tickets.values()].filter(isOpen)
  return [
    ...tickets.filter(({ isUrgent }) => isUrgent).map((ticket): Alarm => ({ kind: 'urgent', ...told(hall, ticket) })),
    ...openSnags(hall)
      .filter(({ escalatedAt }) => escalatedAt !== undefined)
      .map((snag): Alarm => ({ kind: 'snag', since: snag.raisedAt, snag: openSnag(hall, snag) })),
    ...tickets
      .filter(({ isLate }) => isLate)
      .map((ticket): Alarm => ({ kind: 'late', ...told(hall, ticket), isApologised: ticket.apology !== undefined })),
    ...waitAlarms(hall, at),
    ...signingAlarms(hall, at),
    ...[...hall.counters.values()].flatMap(({ id, helpAskedAt }): Alarm[] =>
      helpAskedAt === undefined ? [] : [{ kind: 'help', counter: id, sign: signOf(hall, id) ?? id, since: helpAskedAt }],
    ),
  ]
}

const isOpen = ({ state }: Ticket) => state !== 'done' && state !== 'cancelled' && state !== 'no-show'

function told(hall: Hall, { id, number, line, arrivedAt, state, counter }: Ticket) {
  const sign = state === 'called' || state === 'serving' ? signOf(hall, counter) : undefined
  return { ticket: id, number, line, since: arrivedAt, ...(sign !== undefined && { sign }) }
}

function waitAlarms(hall: Hall, at: Instant): Alarm[] {
  const target = targetMinutes(hall)
  return hall.centre.document.lines.flatMap(({ id }): Alarm[] => {
    const since = (hall.waiting.get(id) ?? []).reduce((first, { arrivedAt }) => Math.min(first, arrivedAt), at)
    if (at - since <= target * MINUTE_MS) return []
    return [
      {
        kind: 'wait',
        line: id,
        since,
        waiting: waitingIn(hall, id),
        targetMinutes: target,
        countersOpen: countersOpen(hall, id),
        minutesEach: minutesEach(hall, id),
        couldHelp: couldHelp(hall, id),
      },
    ]
  })
}

/** Mean minutes a visit of this line took at the counter today; null before the first one ended. */
function minutesEach(hall: Hall, line: LineId): number | null {
  const served = [...hall.tickets.values()].filter(
    (ticket) => ticket.line === line && ticket.state === 'done' && ticket.startedAt !== undefined,
  )
  if (served.length === 0) return null
  const sum = served.reduce((total, { startedAt = 0, endedAt = 0 }) => total + (endedAt - startedAt), 0)
  return Math.max(1, Math.round(sum / served.length / MINUTE_MS))
}

/** Open counters that do not have the line, those with the fewest people of their own first. */
function couldHelp(hall: Hall, line: LineId): CounterId[] {
  const own = (lines: readonly LineId[]) => lines.reduce((sum, one) => sum + waitingIn(hall, one), 0)
  return [...hall.counters.values()]
    .filter(({ state, reach }) => state === 'open' && !reach.delayMinutes.has(line))
    .sort((a, b) => own(a.lines) - own(b.lines))
    .slice(0, COULD_HELP_MAX)
    .map(({ id }) => id)
}

function signingAlarms(hall: Hall, at: Instant): Alarm[] {
  const waiting = signingTickets(hall)
  const since = waiting[0]?.signingAt
  const target = targetMinutes(hall)
  if (since === undefined || at - since <= target * MINUTE_MS) return []
  return [{ kind: 'signing', count: waiting.length, since, targetMinutes: target }]
}
