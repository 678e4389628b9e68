// The 15:00 rule of a procedure (design of the law, not ours): handed in later, the result comes the next working day. Pure.

const SOON_MINUTES = 15

export type SameDay = { state: 'before' | 'over'; time: string } | { state: 'soon'; time: string; minutesLeft: number }

/** `until` and `clock` are times on the hall's wall: `15:00`, `9:42`. */
export function sameDay(until: string, clock: string): SameDay {
  const minutesLeft = minutesOf(until) - minutesOf(clock)
  const time = until.replace(/^0/, '')
  if (minutesLeft <= 0) return { state: 'over', time }
  return minutesLeft <= SOON_MINUTES ? { state: 'soon', time, minutesLeft } : { state: 'before', time }
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return hours * 60 + minutes
}
