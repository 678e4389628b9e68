// Stretches of time as these pages say them: whole minutes by the hall's clock.
import type { Instant } from '#contract/basics.ts'

/** Whole minutes since a moment, never negative. */
export const minutesSince = (from: Instant, now: Instant): number => Math.max(0, Math.floor((now - from) / 60_000))

/** Minutes until a moment, begun ones counted, never negative. */
export const minutesUntil = (at: Instant, now: Instant): number => Math.max(0, Math.ceil((at - now) / 60_000))
