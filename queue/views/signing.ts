// The signing desk's view.
import type { Instant } from '#contract/basics.ts'
import type { SigningView } from '#contract/views/signing.ts'
import type { Hall, Ticket } from '#queue/hall.ts'
import { targetMinutes } from '#queue/rules/target.ts'
import { centreHead, collectCounter, lineSign, signOf } from '#queue/views/parts.ts'

const SHOWN_MAX = 60

export function signing(hall: Hall, _at: Instant): SigningView {
  const waiting = signingTickets(hall)
  return {
    centre: centreHead(hall),
    tickets: waiting
      .slice(0, SHOWN_MAX)
      .map(({ id, number, line, signingAt, arrivedAt }) => ({ id, number, line, since: signingAt ?? arrivedAt })),
    count: waiting.length,
    targetMinutes: targetMinutes(hall),
    lines: hall.centre.document.lines.map(lineSign),
    collectAt: signOf(hall, collectCounter(hall)?.id) ?? null,
    lastBatch: lastBatch(hall),
  }
}

/** Tickets at the signature, who waits longest first. */
export function signingTickets(hall: Hall): Ticket[] {
  return [...hall.tickets.values()]
    .filter(({ state }) => state === 'signing')
    .sort((a, b) => (a.signingAt ?? 0) - (b.signingAt ?? 0) || a.order - b.order)
}

/** What was released last, in one go, as far as it still waits to be collected. */
function lastBatch(hall: Hall): SigningView['lastBatch'] {
  const released = [...hall.tickets.values()].filter(({ releasedAt }) => releasedAt !== undefined)
  const at = released.reduce((latest, { releasedAt = 0 }) => Math.max(latest, releasedAt), 0)
  const batch = released.filter(({ releasedAt }) => releasedAt === at)
  const waiting = batch.filter(({ state, stage }) => state === 'waiting' && stage === 'collect')
  return waiting.length === 0 ? null : { tickets: waiting.map(({ id }) => id), count: batch.length, at }
}
