// Which tickets at the signing desk are chosen. What has left the desk is chosen no more.
import type { SigningView } from '#contract/views/signing.ts'

type Tickets = SigningView['tickets']

/** Ids chosen of those that still lie here, in the desk's order. */
export const stillHere = (chosen: ReadonlySet<string>, tickets: Tickets): string[] =>
  tickets.filter(({ id }) => chosen.has(id)).map(({ id }) => id)

/** Another touch takes the choice back. */
export function touched(chosen: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(chosen)
  if (!next.delete(id)) next.add(id)
  return next
}

/** All that are shown; where all are chosen already, none. */
export const allOrNone = (chosen: ReadonlySet<string>, tickets: Tickets): ReadonlySet<string> =>
  tickets.every(({ id }) => chosen.has(id)) ? new Set() : new Set(tickets.map(({ id }) => id))
