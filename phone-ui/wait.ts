// The wait as people read it: how long, and the band of the clock it means.
import type { Instant } from '#contract/basics.ts'
import type { TicketView } from '#contract/views/ticket.ts'
import { waitText } from '#ui-kit/words/wait.ts'
import { clockText, type Language } from '#ui-kit/words/words.ts'
import { phoneWords } from './words/words.ts'

/** `20–30 phút` and `khoảng 10:00–10:10` (to five minutes), or nothing where the hall knows no wait. */
export function waitTexts(view: TicketView, now: Instant, language: Language): { length: string; clock: string } | undefined {
  if (!view.wait) return undefined
  const { lowMinutes, highMinutes } = view.wait
  const clock = (minutes: number) => clockText(Math.round((now + minutes * 60_000) / 300_000) * 300_000, view.centre.timeZone)
  return { length: waitText(view.wait, language), clock: phoneWords(language).ticket['wait-clock'](clock(lowMinutes), clock(highMinutes)) }
}
