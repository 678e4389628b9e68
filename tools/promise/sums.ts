// What many checked days come to.
import type { Because } from '#contract/basics.ts'
import type { CheckedDay } from './check-day.ts'
import type { LivedDay } from './days.ts'
import type { PassedKind } from './words.ts'

export interface ProfileSums {
  days: number
  events: number
  visits: number
  calls: number
  aside: number
  overtakings: number
  /** Of an ordinary person who was never absent. @unit minutes */
  ordinaryMost: number
}

/** How often, and the largest passing: of anybody, and of an ordinary person who was never absent. @unit minutes */
export interface Largest {
  count: number
  most: number
  ordinaryMost: number
}

export interface Sums {
  profiles: Map<string, ProfileSums>
  /** By what had moved the one who was called first. */
  reasons: Map<Because, Largest>
  /** By who was passed. */
  kinds: Map<PassedKind, Largest>
  /** The largest passing of an ordinary person who was never absent, by their line's help delay at that counter. @unit minutes */
  delays: Map<number, Largest>
  /** How near a passing came to what was allowed. @unit minutes */
  nearest: number
  /** Breaches, replay faults and answers nobody expected, each with the line that repeats it. */
  violations: string[]
}

export const noSums = (): Sums => ({
  profiles: new Map(),
  reasons: new Map(),
  kinds: new Map(),
  delays: new Map(),
  nearest: Number.POSITIVE_INFINITY,
  violations: [],
})

/** Adds a day. @param again what repeats it */
export function add(sums: Sums, { profile, faults }: LivedDay, day: CheckedDay, again: string): void {
  const own = sums.profiles.get(profile) ?? { days: 0, events: 0, visits: 0, calls: 0, aside: 0, overtakings: 0, ordinaryMost: 0 }
  sums.profiles.set(profile, own)
  own.days += 1
  own.events += day.events
  own.visits += day.tickets
  own.calls += day.calls
  own.aside += day.aside
  own.overtakings += day.passed.length
  for (const { because, laterMinutes, allowedMinutes, helpDelayMinutes, kind } of day.passed) {
    const isOrdinary = kind === 'ordinary'
    count(sums.reasons, because, laterMinutes, isOrdinary)
    count(sums.kinds, kind, laterMinutes, isOrdinary)
    sums.nearest = Math.min(sums.nearest, allowedMinutes - laterMinutes)
    if (!isOrdinary) continue
    own.ordinaryMost = Math.max(own.ordinaryMost, laterMinutes)
    count(sums.delays, helpDelayMinutes, laterMinutes, isOrdinary)
  }
  for (const fault of [...faults, ...day.breaches, ...(day.fault === undefined ? [] : [day.fault])])
    sums.violations.push(`${again}: ${fault}`)
}

function count<Key>(table: Map<Key, Largest>, key: Key, laterMinutes: number, isOrdinary: boolean): void {
  const { count, most, ordinaryMost } = table.get(key) ?? { count: 0, most: 0, ordinaryMost: 0 }
  table.set(key, {
    count: count + 1,
    most: Math.max(most, laterMinutes),
    ordinaryMost: isOrdinary ? Math.max(ordinaryMost, laterMinutes) : ordinaryMost,
  })
}

/** All profiles together. */
export function totalOf({ profiles }: Sums): ProfileSums {
  const total: ProfileSums = { days: 0, events: 0, visits: 0, calls: 0, aside: 0, overtakings: 0, ordinaryMost: 0 }
  for (const one of profiles.values()) {
    total.days += one.days
    total.events += one.events
    total.visits += one.visits
    total.calls += one.calls
    total.aside += one.aside
    total.overtakings += one.overtakings
    total.ordinaryMost = Math.max(total.ordinaryMost, one.ordinaryMost)
  }
  return total
}
