// The days a late result may be promised for: the next working days after today, in the hall's own time zone.
import type { Day, Instant } from '#contract/basics.ts'
import { dateText, type Language, weekdayText } from '#ui-kit/words/words.ts'

/** Noon of a day in UTC: only ever read as a date. */
const noonOf = (day: Day): Instant => Date.parse(`${day}T12:00:00Z`)
const dayAt = (noon: Instant): Day => new Date(noon).toISOString().slice(0, 10)
const DAY_MS = 86_400_000

/** Today on the hall's wall. */
export function dayOf(now: Instant, timeZone: string): Day {
  const [day = '', month = '', year = ''] = dateText(now, timeZone).split('/')
  return `${year}-${month}-${day}`
}

/** The next `count` days that are no Saturday or Sunday. The console does not know the hall's holidays: "another day" is there for them. */
export function workingDaysAfter(day: Day, count: number): Day[] {
  const days: Day[] = []
  for (let at = noonOf(day) + DAY_MS; days.length < count; at += DAY_MS) {
    const weekday = new Date(at).getUTCDay()
    if (weekday !== 0 && weekday !== 6) days.push(dayAt(at))
  }
  return days
}

/** `26/11`. */
export const shortDay = (day: Day): string => `${day.slice(8, 10)}/${day.slice(5, 7)}`

/** `Thứ Năm 26/11`. */
export const namedDay = (day: Day, language: Language): string => `${weekdayText(noonOf(day), 'UTC', language)} ${shortDay(day)}`

/** `26/11/2026`. */
export const fullDay = (day: Day): string => dateText(noonOf(day), 'UTC')

/** The day after: the first that may be promised. */
export const dayAfter = (day: Day): Day => dayAt(noonOf(day) + DAY_MS)
