// What stands on a ticket's slip, in the language asked for: made from the ticket's own view, so slip and page never differ.
import type { Phrase } from '#contract/basics.ts'
import type { TicketView } from '#contract/views/ticket.ts'
import type { SlipContent } from '#printer/slip/slip.ts'
import type { Hall } from '#queue/hall.ts'
import { ticket as ticketView } from '#queue/views/ticket.ts'

export type SlipLanguage = SlipContent['language']

/** @param page what the QR leads to. @returns undefined where the ticket is not known today. */
export function slipContent(hall: Hall, ticketId: string, language: SlipLanguage, at: number, page: string): SlipContent | undefined {
  const view = ticketView(hall, ticketId, at)
  if (!view) return undefined
  const say = (phrase: Phrase) => phrase[language] ?? phrase.vi
  const { centre, ticket, line, ahead, wait } = view
  const { timeZone } = centre
  return {
    language,
    kind: say(centre.kind),
    centre: say(centre.name),
    number: ticket.number,
    ...titles(view, hall, say, language),
    line: say(line.name),
    time: clockText(ticket.arrivedAt, timeZone),
    date: dateText(ticket.arrivedAt, timeZone),
    ...(ahead === null ? {} : { ahead }),
    callsBeforeNoShow: hall.centre.document.rules.callsBeforeNoShow,
    ...(wait
      ? { waitMinutes: wait.lowMinutes === wait.highMinutes ? `${wait.lowMinutes}` : `${wait.lowMinutes}–${wait.highMinutes}` }
      : {}),
    documents: ticket.documents.map(say),
    ...(ticket.sameDayUntil === undefined ? {} : { sameDay: sameDay(ticket.sameDayUntil, language) }),
    page,
    isSample: centre.isSample,
  }
}

/** Large: what people call it; below, where it differs, the official name. Of a line alone: the words on its tile. */
function titles(
  { ticket, line }: TicketView,
  hall: Hall,
  say: (phrase: Phrase) => string,
  language: SlipLanguage,
): Pick<SlipContent, 'title' | 'official'> {
  if (ticket.name === undefined) return { title: say(hall.centre.lines.get(line.id)?.tile ?? line.name) }
  const everyday = language === 'vi' ? ticket.says : ticket.name.en
  const title = sentenceCase(everyday ?? ticket.says ?? ticket.name.vi)
  return title === ticket.name.vi ? { title } : { title, official: ticket.name.vi }
}

const sameDay = (until: string, language: SlipLanguage) =>
  language === 'vi' ? `Nộp sau ${until} thì nhận kết quả vào ngày làm việc sau.` : `Filed after ${until}: result on the next working day.`

const sentenceCase = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** `9:42` */
const clockText = (at: number, timeZone: string) =>
  new Intl.DateTimeFormat('en-GB', { timeZone, hour: 'numeric', minute: '2-digit', hourCycle: 'h23' }).format(at).replace(/^0(?=\d:)/, '')

/** `24/11/2026` */
export const dateText = (at: number, timeZone: string) =>
  new Intl.DateTimeFormat('en-GB', { timeZone, day: '2-digit', month: '2-digit', year: 'numeric' }).format(at)
