// About when a lost ticket was taken: choices a person can answer, as moments on the hall's wall. Pure.

/** What is offered; anything else is typed. @unit minutes */
export const agoMinutes = [0, 15, 30, 60, 120] as const

/** The wall clock so many minutes before `clock` (`9:42` → `09:12`), as the wire wants it; never before the day began. */
export function clockAgo(clock: string, minutes: number): string {
  const [hours = 0, past = 0] = clock.split(':').map(Number)
  const at = Math.max(0, hours * 60 + past - minutes)
  return `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`
}

/** A clock as `find-tickets` takes it. */
export const isClock = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text)
/** A number as `find-tickets` takes it. */
export const isNumber = (text: string): boolean => /^[A-Z0-9]{2,8}$/.test(text)
