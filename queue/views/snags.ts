// Snags that are open, as specialists, officers and the lead see them.
import type { CounterId, Instant } from '#contract/basics.ts'
import type { OpenSnag } from '#contract/views/parts.ts'
import type { SnagsView } from '#contract/views/snags.ts'
import type { Hall, Snag, Ticket } from '#queue/hall.ts'
import { snagMinutes } from '#queue/rules/due.ts'
import { centreHead, lineSign, saysOf, signOf } from '#queue/views/parts.ts'

const SNAGS_SHOWN_MAX = 50

/** The specialists' view. */
export function snags(hall: Hall, _at: Instant): SnagsView {
  const open = openSnags(hall)
  return {
    centre: centreHead(hall),
    helps: hall.centre.document.helps ?? [],
    lines: hall.centre.document.lines.map(lineSign),
    snags: open.slice(0, SNAGS_SHOWN_MAX).map((snag) => openSnag(hall, snag)),
    count: open.length,
  }
}

/** Snags that nobody closed, oldest first. */
export const openSnags = (hall: Hall): Snag[] =>
  [...hall.snags.values()].filter(({ solvedAt }) => solvedAt === undefined).sort((a, b) => a.raisedAt - b.raisedAt)

export function openSnag(hall: Hall, snag: Snag): OpenSnag {
  const { id, ticket, number, line, counter, help, reason, raisedAt, helper, acceptedAt, arrivedAt, escalatedAt } = snag
  const visit = ticket === undefined ? undefined : hall.tickets.get(ticket)
  return {
    id,
    ...(ticket !== undefined && { ticket }),
    number,
    line,
    ...(visit && saysOf(hall, visit)),
    counter,
    sign: signOf(hall, counter) ?? counter,
    help,
    reason,
    raisedAt,
    leadAt: raisedAt + snagMinutes(hall) * 60_000,
    ...(helper !== undefined && { helper }),
    ...(acceptedAt !== undefined && { acceptedAt }),
    ...(arrivedAt !== undefined && { arrivedAt }),
    ...(escalatedAt !== undefined && { escalatedAt }),
    ...(!sitsAt(visit, counter) && { isAway: true }),
  }
}

const sitsAt = (visit: Ticket | undefined, counter: CounterId): boolean =>
  visit !== undefined && (visit.state === 'serving' || visit.state === 'called') && visit.counter === counter
