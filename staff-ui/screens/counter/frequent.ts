// Which procedures this counter records most often: counted in this browser only, so that the usual ones stand first. No figure leaves it.

const KEY = 'moi-so.procedure-use'
/** Counts are halved from here on, so that what was usual last year gives way. */
const COUNT_MAX = 200

export type Use = Readonly<Record<string, number>>

/** Most used first; among equals the order of the centre document. */
export const byUse = <One extends { id: string }>(procedures: readonly One[], use: Use): One[] =>
  [...procedures].sort((a, b) => (use[b.id] ?? 0) - (use[a.id] ?? 0))

/** The counts after one more use. */
export function usedOnce(use: Use, id: string): Use {
  const next = { ...use, [id]: (use[id] ?? 0) + 1 }
  if ((next[id] ?? 0) < COUNT_MAX) return next
  return Object.fromEntries(Object.entries(next).map(([one, count]) => [one, Math.floor(count / 2)]))
}

/** What this browser counted; nothing where it keeps nothing. */
export function keptUse(): Use {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    if (typeof kept !== 'object' || kept === null) return {}
    return Object.fromEntries(Object.entries(kept).filter(([, count]) => typeof count === 'number'))
  } catch {
    return {}
  }
}

export function noteUse(id: string): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(usedOnce(keptUse(), id)))
  } catch {
    // Without storage the order stays the document's.
  }
}
