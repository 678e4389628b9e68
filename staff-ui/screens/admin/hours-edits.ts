// Opening hours as an editor changes them: sessions of weekdays and of days that differ.
import type { CentreDocument, Hours, Session, Weekday } from '#contract/centre/document.ts'

export const weekdays: readonly Weekday[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

/** A ward's morning and afternoon. @source design of the ward template: 07:30–11:30, 13:30–17:00, numbers from 07:00 until 11:10 and 16:40 */
export const wardMorning: Session = { issueFrom: '07:00', serveFrom: '07:30', issueUntil: '11:10', serveUntil: '11:30' }
export const wardAfternoon: Session = { issueFrom: '13:00', serveFrom: '13:30', issueUntil: '16:40', serveUntil: '17:00' }

/** Monday to Friday both, Saturday the morning, Sunday none. */
export const wardHours: Hours = {
  weekdays: {
    monday: [wardMorning, wardAfternoon],
    tuesday: [wardMorning, wardAfternoon],
    wednesday: [wardMorning, wardAfternoon],
    thursday: [wardMorning, wardAfternoon],
    friday: [wardMorning, wardAfternoon],
    saturday: [wardMorning],
    sunday: [],
  },
  days: [],
}

/** A day of the editor: a weekday, or a date that differs. */
export type HoursKey = { weekday: Weekday } | { day: string }

/** Where it stands in the document: the beginning of its faults' paths. */
export const pathOfKey = ({ hours }: CentreDocument, key: HoursKey): string =>
  'weekday' in key ? `/hours/weekdays/${key.weekday}` : `/hours/days/${hours.days.findIndex(({ day }) => day === key.day)}`

export const sessionsOf = ({ hours }: CentreDocument, key: HoursKey): readonly Session[] =>
  'weekday' in key ? hours.weekdays[key.weekday] : (hours.days.find(({ day }) => day === key.day)?.sessions ?? [])

export function setSessions(document: CentreDocument, key: HoursKey, sessions: readonly Session[]): CentreDocument {
  const { hours } = document
  return {
    ...document,
    hours:
      'weekday' in key
        ? { ...hours, weekdays: { ...hours.weekdays, [key.weekday]: [...sessions] } }
        : { ...hours, days: hours.days.map((one) => (one.day === key.day ? { ...one, sessions: [...sessions] } : one)) },
  }
}

/** The sessions of a weekday for Monday to Friday. */
export const copyToWorkdays = (document: CentreDocument, from: Weekday): CentreDocument =>
  weekdays.slice(0, 5).reduce((edited, weekday) => setSessions(edited, { weekday }, sessionsOf(document, { weekday: from })), document)

/** One more session: the morning where there is none, else the afternoon, else an hour after the last. */
export function anotherSession(sessions: readonly Session[]): Session[] {
  if (sessions.length === 0) return [wardMorning]
  const last = sessions.at(-1)?.serveUntil ?? '00:00'
  if (last <= wardAfternoon.issueFrom) return [...sessions, wardAfternoon]
  return last < '22:00' ? [...sessions, { issueFrom: last, serveFrom: last, issueUntil: '22:00', serveUntil: '22:00' }] : [...sessions]
}

/** A day off, by its date; the dates in order. Nothing where the date stands there already. */
export function addDay(document: CentreDocument, day: string, why: string): CentreDocument {
  const { hours } = document
  if (hours.days.some((one) => one.day === day)) return document
  const added = { day, sessions: [], ...(why.trim() !== '' && { why: { vi: why.trim() } }) }
  return { ...document, hours: { ...hours, days: [...hours.days, added].sort((a, b) => a.day.localeCompare(b.day)) } }
}

export const dropDay = (document: CentreDocument, day: string): CentreDocument => ({
  ...document,
  hours: { ...document.hours, days: document.hours.days.filter((one) => one.day !== day) },
})

/** A time as people type it, `7:30` or `730`, as the document has it; what is no time yet stays as it is. */
export function clockTyped(typed: string): string {
  const [, hour = '', minute = ''] = /^(\d{1,2})[:h.]?(\d{2})$/.exec(typed.trim()) ?? []
  return hour === '' ? typed : `${hour.padStart(2, '0')}:${minute}`
}

/** `07:30–11:30`, for lists. */
export const servedText = (sessions: readonly Session[]): string =>
  sessions.map(({ serveFrom, serveUntil }) => `${serveFrom}–${serveUntil}`).join(', ')
