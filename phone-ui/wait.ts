// The wait as people read it: a band of minutes, and the band of the clock it means.
import type { Instant } from '#contract/basics.ts'
import type { TicketView } from '#contract/views/ticket.ts'
import { clockText } from '#ui-kit/words/words.ts'
import type { PhoneWords } from './words/vi.ts'

/** `20–30 phút` and `khoảng 10:00–10:10` (to five minutes), or nothing where the hall knows no wait. */
export function waitTexts(view: TicketView, now: Instant, t: PhoneWords): { minutes: string; clock: string } | undefined {
  if (!view.wait) return undefined
  const { lowMinutes, highMinutes } = view.wait
  const clock = (minutes: number) => clockText(Math.round((now + minutes * 60_000) / 300_000) * 300_000, view.centre.timeZone)
  return { minutes: t.ticket.wait(lowMinutes, highMinutes), clock: t.ticket['wait-clock'](clock(lowMinutes), clock(highMinutes)) }
}
