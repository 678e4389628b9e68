// When people come, and who they are.
import type { ClassId, LineId } from '#contract/basics.ts'
import type { CentreDocument, Procedure } from '#contract/centre/document.ts'
import type { Chance } from './chance.ts'
import type { Profile } from './profiles.ts'

/** A person at the door; `afterMs` counts from the opening at 07:00. */
export interface Arrival {
  afterMs: number
  line: LineId
  procedure?: Procedure
  priority?: ClassId
  files: number
  language: 'vi' | 'en'
  /** Loses patience: so long after taking the number. @unit ms */
  leavesAfterMs?: number
}

const MINUTE_MS = 60_000
/** Shares of a day's arrivals, from–until in minutes after midnight (reference: the sample hall's demand). */
const shape = [
  [420, 480, 12],
  [480, 540, 19],
  [540, 600, 19],
  [600, 660, 14],
  [660, 690, 4],
  [810, 870, 13],
  [870, 930, 10],
  [930, 990, 7],
  [990, 1020, 2],
] as const
/** Doors and numbers from 07:00. @unit minutes after midnight */
export const DOORS_OPEN_MINUTES = 420

/** The share of a day that has come by a moment, 0 to 1. @param minutes after midnight */
export function shareBy(minutes: number): number {
  return shape.reduce((sum, [from, until, percent]) => sum + (percent * clamped((minutes - from) / (until - from))) / 100, 0)
}

const clamped = (value: number) => Math.min(1, Math.max(0, value))

/** The moment a share of the day has come by. @unit minutes after midnight */
function momentOfShare(share: number): number {
  let left = share * 100
  for (const [from, until, percent] of shape) {
    if (left <= percent) return from + ((until - from) * left) / percent
    left -= percent
  }
  return DOORS_OPEN_MINUTES
}

/** Everybody who comes from the opening until `untilMinutes`, in order of coming. */
export function arrivalsOf(profile: Profile, document: CentreDocument, untilMinutes: number, chance: Chance): Arrival[] {
  const pool = proceduresOf(profile, document)
  const share = shareBy(untilMinutes)
  const chosen = Array.from({ length: Math.round(profile.visitsPerDay * share) }, () => momentOfShare(chance.share() * share))
  const endMs = (untilMinutes - DOORS_OPEN_MINUTES) * MINUTE_MS
  const latest = (profile.latest ?? []).map(({ line, secondsBefore }) => person(endMs - secondsBefore * 1000, line, pool, chance))
  const usual = chosen
    .map((minutes) => Math.round((minutes - DOORS_OPEN_MINUTES) * MINUTE_MS))
    .filter((afterMs) => afterMs < Math.min(endMs, ...latest.map((last) => last.afterMs)))
    .sort((a, b) => a - b)
    .map((afterMs) => person(afterMs, lineOf(profile, pool, chance), pool, chance))
  return [...usual, ...latest].sort((a, b) => a.afterMs - b.afterMs)
}

type Pool = ReadonlyMap<LineId, readonly Procedure[]>

/** What people come for, by line, the most usual first. */
function proceduresOf(profile: Profile, document: CentreDocument): Pool {
  const longest = [...document.procedures].sort((a, b) => b.name.vi.length - a.name.vi.length).slice(0, profile.longestNames)
  return new Map(
    document.lines.map(({ id }) => [
      id,
      longest.length < document.procedures.length
        ? longest.filter(({ line }) => line === id)
        : document.procedures.filter(({ line }) => line === id),
    ]),
  )
}

function lineOf(profile: Profile, pool: Pool, chance: Chance): LineId {
  const lines = [...pool].filter(([line, procedures]) => (profile.shares[line] ?? 0) > 0 && procedures.length > 0)
  return chance.pick(lines, ([line]) => profile.shares[line] ?? 0)[0]
}

function person(afterMs: number, line: LineId, pool: Pool, chance: Chance): Arrival {
  const procedures = pool.get(line) ?? []
  // The document names the usual ones first; one in ten only says which line.
  const procedure = chance.percent(90) && procedures.length > 0 ? chance.pick(procedures, (_, rank) => 1 / (rank + 1)) : undefined
  const isAgent = line === 'DD' && chance.percent(8)
  const priority = isAgent ? 'bulk' : chance.percent(10) ? 'priority' : undefined
  return {
    afterMs,
    line,
    ...(procedure && { procedure }),
    ...(priority && { priority }),
    files: isAgent ? chance.whole(5, 30) : filesOf(line, chance),
    language: chance.percent(2) ? 'en' : 'vi',
    ...(chance.percent(2) && { leavesAfterMs: chance.between(20, 50) * MINUTE_MS }),
  }
}

/** Copies come in sets, 2.2 on average; of anything else people bring one. */
function filesOf(line: LineId, chance: Chance): number {
  if (line === 'CT') return chance.pick([1, 2, 3, 4, 5, 8], (_, index) => [40, 28, 15, 8, 7, 2][index] ?? 0)
  return chance.percent(6) ? 2 : 1
}
