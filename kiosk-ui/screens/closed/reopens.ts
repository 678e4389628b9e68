// Why no numbers are given and when again, in words. Pure.
import type { Closed as Why } from '#contract/views/kiosk.ts'
import { clockText, dateText, type Language, weekdayText } from '#ui-kit/words/words.ts'
import { wordsOf } from '../../words/words.ts'

/** Why, as a title. */
export function closedTitle({ why }: Why, language: Language): string {
  const words = wordsOf(language)
  const titles = {
    'before-hours': words.shutEarly,
    'between-sessions': words.shutMorning,
    'after-hours': words.shutDay,
    'day-off': words.shutOff,
    'no-day': words.shutNoDay,
  }
  return titles[why]
}

/** From when again: the time alone today, else with its day; where nobody knows, whom to ask. */
export function reopensText({ reopensAt }: Why, at: number, timeZone: string, language: Language): string {
  const words = wordsOf(language)
  if (reopensAt === undefined) return words.reopensUnknown
  const time = clockText(reopensAt, timeZone)
  const date = dateText(reopensAt, timeZone)
  if (date === dateText(at, timeZone)) return words.reopensToday(time)
  const weekday = weekdayText(reopensAt, timeZone, language)
  return words.reopensOn(time, language === 'vi' ? weekday.charAt(0).toLowerCase() + weekday.slice(1) : weekday, date.slice(0, 5))
}
