// The rule of places: everyone has a place in time, and the earliest place is next.
import type { Instant } from '#contract/basics.ts'
import type { Rules } from '#contract/centre/document.ts'

const MINUTE_MS = 60_000

/** What decides a place. */
export interface Placed {
  arrivedAt: Instant
  bookedAt?: Instant | undefined
  /** Of the ticket's class: 30 for `priority`, −30 for `bulk`, 0 for none. @unit minutes */
  headStartMinutes: number
  /** The return from an absence, if there was one. */
  absentUntil?: Instant | undefined
}

/**
 * A ticket's place. A class with a head start is earlier by it; a booking counts from the later of its slot and the arrival less
 * `bookingMinutes`; of class and booking the earlier counts, never their sum; a negative head start (`bulk`) comes on top. After an absence
 * a place is never earlier than the return less `returnMinutes`. A place may lie in the future: it orders, it never bars.
 */
export function placeOf(ticket: Placed, rules: Rules): Instant {
  const { arrivedAt, bookedAt, headStartMinutes, absentUntil } = ticket
  const byClass = arrivedAt - Math.max(headStartMinutes, 0) * MINUTE_MS
  let placeAt = byClass
  if (bookedAt !== undefined) {
    const byBooking = Math.max(bookedAt, arrivedAt - rules.bookingMinutes * MINUTE_MS)
    placeAt = headStartMinutes > 0 ? Math.min(byClass, byBooking) : byBooking
  }
  placeAt += Math.max(-headStartMinutes, 0) * MINUTE_MS
  if (absentUntil !== undefined) placeAt = Math.max(placeAt, absentUntil - rules.returnMinutes * MINUTE_MS)
  // A place before 1970 cannot be stored; nobody waits that long.
  return Math.max(placeAt, 0)
}
