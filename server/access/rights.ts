// People of one hall have different employers: a police officer serves residence, not land. So a person's rights may name lines.
import type { CounterId, LineId, TicketId } from '#contract/basics.ts'
import type { Hall } from '#queue/hall.ts'
import type { Holder } from '#server/access/access.ts'

/**
 * Whether a command on this ticket or counter is outside a person's lines. Leads and admins answer for all; greeters touch any ticket their
 * routes let them. A ticket that stands at the person's own counter is theirs whatever its line: it was called there, and must be able to leave.
 */
export function isOtherLine(holder: Holder, { ticket, counter }: { ticket?: TicketId; counter?: CounterId }, state: Hall): boolean {
  const { lines, role } = holder
  if (lines === undefined || (role !== 'officer' && role !== 'specialist')) return false
  const called = ticket === undefined ? undefined : state.tickets.get(ticket)
  if (called && !lines.includes(called.line) && !sitsAt(holder, called.counter, state)) return true
  const own = counter === undefined ? undefined : linesOfCounter(state, counter)
  return own !== undefined && !own.some((line) => lines.includes(line))
}

/** Whether lines named in a body go beyond a person's. */
export const isBeyondLines = ({ lines, role }: Holder, named: readonly LineId[]): boolean =>
  lines !== undefined && role === 'officer' && named.some((line) => !lines.includes(line))

const sitsAt = (holder: Holder, counter: CounterId | undefined, state: Hall): boolean =>
  counter !== undefined && (counter === holder.counter || state.counters.get(counter)?.officer === holder.account)

/** Own lines of a counter: today's where it is open, else the document's. */
export function linesOfCounter(state: Hall, counter: CounterId): readonly LineId[] | undefined {
  const today = state.counters.get(counter)
  return today && today.state !== 'closed' ? today.lines : state.centre.counters.get(counter)?.lines
}
