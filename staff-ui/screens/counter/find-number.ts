// The ticket an officer means by a number: one that waits for this counter (the view has its first 20) or is on hold.
import type { CounterView } from '#contract/views/counter.ts'

export interface Found {
  id: string
  number: string
  isUrgent: boolean
}

/** `here`: the ticket at this counter, which is called already; nothing: not in this counter's lists. */
export function findNumber(number: string, view: CounterView): Found | 'here' | undefined {
  const wanted = number.trim().toUpperCase()
  if (view.ticket?.number === wanted) return 'here'
  const held = view.held.map((ticket) => ({ ...ticket, isUrgent: false }))
  return [...(view.next ? [view.next] : []), ...view.waiting.first, ...held].find((ticket) => ticket.number === wanted)
}
