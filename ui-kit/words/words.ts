// Words for people: dictionaries whose gaps are type errors, phrases of the centre, times on the hall's wall.
import type { Instant, Phrase } from '#contract/basics.ts'

export type Language = 'vi' | 'en'

/** A screen's dictionary: Vietnamese is the source and the type, English must satisfy it. A sentence with a number is a function. */
export function makeWords<Words>(vi: Words, en: Words): (language: Language) => Words {
  return (language) => (language === 'en' ? en : vi)
}

/** A phrase of the centre document; Vietnamese where the other language is missing. */
export function say(phrase: Phrase, language: Language): string {
  return (language === 'en' ? phrase.en : undefined) ?? phrase.vi
}

/** No-break spaces inside each comma phrase of at most 16 letters ("Sao y, / chứng thực", never "chứng / thực") and around ranges ("20–30 phút"). */
export function joinPhrase(text: string): string {
  return text
    .split(', ')
    .map((part) => (part.length <= 16 ? part.replace(/ /g, '\u00a0') : part))
    .join(', ')
    .replace(/(\d)–(\d+) /g, '$1\u2060–\u2060$2\u00a0')
}

/** The zone of a screen that does not know its centre yet: all of Viet Nam is one. */
export const HOME_ZONE = 'Asia/Ho_Chi_Minh'

const formats = new Map<string, Intl.DateTimeFormat>()
function parts(at: Instant, timeZone: string, options: Intl.DateTimeFormatOptions, locale = 'en-GB'): Record<string, string> {
  const key = locale + timeZone + JSON.stringify(options)
  let format = formats.get(key)
  if (!format) {
    format = new Intl.DateTimeFormat(locale, { timeZone, ...options })
    formats.set(key, format)
  }
  const found: Record<string, string> = {}
  for (const { type, value } of format.formatToParts(at)) found[type] = value
  return found
}

/** `9:42`, `14:05`: the hall's wall clock, not the screen's. */
export function clockText(at: Instant, timeZone: string): string {
  const { hour = '0', minute = '00' } = parts(at, timeZone, { hour: 'numeric', minute: '2-digit', hour12: false })
  // Old engines write midnight as 24.
  return `${Number(hour) % 24}:${minute}`
}

/** `24/11/2026`, in both languages: the date stands so on Vietnamese papers. */
export function dateText(at: Instant, timeZone: string): string {
  const { day = '', month = '', year = '' } = parts(at, timeZone, { day: '2-digit', month: '2-digit', year: 'numeric' })
  return `${day}/${month}/${year}`
}

const WEEKDAYS = {
  Mon: ['Thứ Hai', 'Monday'],
  Tue: ['Thứ Ba', 'Tuesday'],
  Wed: ['Thứ Tư', 'Wednesday'],
  Thu: ['Thứ Năm', 'Thursday'],
  Fri: ['Thứ Sáu', 'Friday'],
  Sat: ['Thứ Bảy', 'Saturday'],
  Sun: ['Chủ Nhật', 'Sunday'],
} as const

/** `Thứ Ba`, `Tuesday`. Our own list: a cheap TV's browser may carry no Vietnamese. */
export function weekdayText(at: Instant, timeZone: string, language: Language): string {
  const { weekday = 'Mon' } = parts(at, timeZone, { weekday: 'short' }, 'en-US')
  return WEEKDAYS[weekday as keyof typeof WEEKDAYS][language === 'en' ? 1 : 0]
}
