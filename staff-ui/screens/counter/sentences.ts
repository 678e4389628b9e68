// Sentences the console computes from the view: whom it would call and why, how long somebody waits, what was done last.
import type { Because, Instant } from '#contract/basics.ts'
import type { CounterView } from '#contract/views/counter.ts'
import type { WaitingTicket } from '#contract/views/parts.ts'
import { clockText, type Language, say } from '#ui-kit/words/words.ts'
import type { StaffWords } from '../../words/vi.ts'
import type { Reason } from './acts.ts'

/** Whole minutes between two moments, never negative. */
export const minutesBetween = (from: Instant, to: Instant): number => Math.max(0, Math.floor((to - from) / 60_000))

/** `0:18`, `6:20`, `62:05`: elapsed minutes and seconds. */
export function elapsedText(from: Instant, now: Instant): string {
  const seconds = Math.max(0, Math.floor((now - from) / 1000))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** The first letter large: everyday names are stored as people type them. */
export const sentenceCase = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)

/** A ticket's errand in a few words: the everyday name, else the line's. */
export function errandOf(ticket: { says?: string | undefined; line: string }, view: CounterView, language: Language): string {
  if (ticket.says) return sentenceCase(ticket.says)
  const line = view.lines.find(({ id }) => id === ticket.line)
  return line ? (language === 'vi' ? line.shortName : say(line.name, language)) : ticket.line
}

/** The lines of the counter by their short names, in the order it serves them. */
export function lineNames(view: CounterView, language: Language): string[] {
  return view.counter.lines.map((id) => errandOf({ line: id }, view, language))
}

const classOf = (id: string | undefined, view: CounterView) => view.classes.find((one) => one.id === id)

/** Why `call-next` would call this ticket, as one sentence with the times of the hall's wall. */
export function whyNext(next: NonNullable<CounterView['next']>, view: CounterView, t: StaffWords, language: Language): string {
  const clock = (at: Instant) => clockText(at, view.centre.timeZone)
  const given = classOf(next.class, view)
  const because: Because = next.isUrgent ? 'urgent' : next.because
  const helpMinutes = minutesBetween(next.placeAt, next.seenAt)
  const headStart = given?.headStartMinutes ?? Math.round((next.arrivedAt - next.placeAt) / 60_000)
  const why = { place: clock(next.placeAt), arrived: clock(next.arrivedAt), class: given ? say(given.name, language) : '' }
  if (because === 'arrival') {
    return helpMinutes > 0
      ? t.counter.why['arrival-helped']({ ...why, minutes: helpMinutes })
      : t.counter.why.arrival({ ...why, minutes: 0 })
  }
  if (because === 'class') return t.counter.why[headStart < 0 ? 'class-later' : 'class']({ ...why, minutes: Math.abs(headStart) })
  return t.counter.why[because]({ ...why, minutes: helpMinutes })
}

/** The second line of a row: what moved the ticket and from when it is counted; nothing for plain arrivals. */
export function movedText(ticket: WaitingTicket, view: CounterView, t: StaffWords, language: Language): string | undefined {
  if (ticket.isUrgent) return t.counter.moved.urgent
  const given = classOf(ticket.class, view)
  const what = t.counter.moved[ticket.because] || (given ? say(given.name, language) : '')
  return what ? t.counter['moved-from'](what, clockText(ticket.placeAt, view.centre.timeZone)) : undefined
}

/** The reason under a button that must wait. */
export function reasonText(reason: Reason, t: StaffWords): string {
  switch (reason.why) {
    case 'wait':
      return t.counter.reason.wait(reason.waitSeconds)
    case 'calls':
      return t.counter.reason.calls(reason.fromAttempt)
    case 'ticket-open':
      return t.counter.reason['ticket-open'](reason.number)
    default:
      return t.counter.reason[reason.why]
  }
}

/** What was finished last, with its time. */
export function lastText(view: CounterView, t: StaffWords): string | undefined {
  return view.last ? t.counter.last[view.last.outcome](view.last.number, clockText(view.last.at, view.centre.timeZone)) : undefined
}
