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
  /** Of a late result or a re-entry: 0 or more. @unit minutes */
  causeMinutes?: number
  /** The return from an absence, if there was one. */
  absentUntil?: Instant | undefined
}

/**
 * A ticket's place. A class with a head start, a late result or a re-entry is earlier by it (the greatest counts, never their sum); a booking counts from the later of its slot and the arrival less
 * `bookingMinutes`; of class and booking the earlier counts, never their sum; a negative head start (`bulk`) comes on top. After an absence
 * a place is never earlier than the return less `returnMinutes`. A place may lie in the future: it orders, it never bars.
 */
export function placeOf(ticket: Placed, rules: Rules): Instant {
  const { arrivedAt, bookedAt, headStartMinutes, causeMinutes = 0, absentUntil } = ticket
  const earlier = Math.max(headStartMinutes, causeMinutes, 0)
  const byClass = arrivedAt - earlier * MINUTE_MS
  let placeAt = byClass
  if (bookedAt !== undefined) {
    const byBooking = Math.max(bookedAt, arrivedAt - rules.bookingMinutes * MINUTE_MS)
    placeAt = earlier > 0 ? Math.min(byClass, byBooking) : byBooking
  }
  placeAt += Math.max(-headStartMinutes, 0) * MINUTE_MS
  if (absentUntil !== undefined) placeAt = Math.max(placeAt, absentUntil - rules.returnMinutes * MINUTE_MS)
  // A place before 1970 cannot be stored; nobody waits that long.
  return Math.max(placeAt, 0)
}

/** Minutes a late result or a re-entry is earlier, where the document says nothing: as with priority. Of several the greatest. */
const CAUSE_MINUTES = 30

/** What a late result or the papers brought back make a place earlier by. @unit minutes */
export function causeMinutes(ticket: { isLate?: boolean; isReentry?: boolean }, rules: Rules): number {
  const late = ticket.isLate ? (rules.lateMinutes ?? CAUSE_MINUTES) : 0
  const reentry = ticket.isReentry ? (rules.reentryMinutes ?? CAUSE_MINUTES) : 0
  return Math.max(late, reentry)
}
