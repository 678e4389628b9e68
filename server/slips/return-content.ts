// What stands on a return slip, in the language asked for.
import { Type } from 'typebox'
import { Check } from 'typebox/value'
import type { Phrase, TicketId } from '#contract/basics.ts'
import type { ReturnContent } from '#printer/slip/return-slip.ts'
import type { Hall } from '#queue/hall.ts'
import type { HallDoor } from '#server/hall/door.ts'
import { REENTRY_CODE } from '#server/hall/reentries.ts'
import { dateText } from '#server/slips/content.ts'

const Kept = Type.Object({ code: Type.String(), until: Type.String(), missing: Type.Array(Type.Integer()) })

/** `rows`: the erasable ones of today. Undefined where this ticket was not asked for papers. */
export function returnContent(
  hall: Hall,
  id: TicketId,
  rows: Awaited<ReturnType<HallDoor['erasable']>>,
  language: ReturnContent['language'],
): ReturnContent | undefined {
  const ticket = hall.tickets.get(id)
  const row = rows.find(({ ticket: of, name }) => of === id && name === REENTRY_CODE)
  const procedure = hall.centre.procedures.get(ticket?.procedure ?? '')
  const kept: unknown = JSON.parse(row?.value ?? 'null')
  if (!ticket || !procedure || !Check(Kept, kept)) return undefined
  const say = (phrase: Phrase) => phrase[language] ?? phrase.vi
  const { kind, name, timeZone, isSample } = hall.centre.document
  const line = hall.centre.lines.get(ticket.line)
  const counter = hall.centre.counters.get(ticket.counter ?? '')
  const isMissing = (_: Phrase, position: number) => kept.missing.includes(position)
  return {
    language,
    kind: say(kind),
    centre: say(name),
    number: ticket.number,
    date: dateText(ticket.arrivedAt, timeZone),
    ...(counter && { counter: counter.sign }),
    title: say(procedure.name),
    line: line ? say(line.name) : '',
    missing: procedure.documents.filter(isMissing).map(say),
    enough: procedure.documents.filter((paper, position) => !isMissing(paper, position)).map(say),
    code: kept.code,
    until: dayText(kept.until, language),
    isSample,
  }
}

const weekdays = {
  vi: ['Chủ Nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
}

/** `thứ Ba 1/12/2026`. A day is a date, in whatever zone. */
function dayText(day: string, language: ReturnContent['language']): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${weekdays[language][new Date(`${day}T00:00Z`).getUTCDay()]} ${date}/${month}/${year}`
}
