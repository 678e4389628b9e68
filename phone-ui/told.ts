// The sentences about those who were called first, from what the view tells of each overtaking.
import type { Because } from '#contract/basics.ts'
import type { TicketView } from '#contract/views/ticket.ts'
import type { PhoneWords, Told } from './words/vi.ts'

/** One entry per overtaking, newest first; `nth` counts from the oldest, so that a new one leaves the others where they are. */
export function toldOf(overtaken: TicketView['overtaken'], t: PhoneWords): (Told & { nth: number; because: Because })[] {
  return overtaken
    .map(({ because, class: name, laterMinutes }, nth) => ({
      nth,
      because,
      ...t.passed.because[because]({ laterMinutes, isPriority: name === undefined || name === 'priority' }),
    }))
    .reverse()
}
