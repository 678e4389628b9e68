// What the counter is doing, read from its view: everything else on the page (the green button, the keys) follows from this one word.
import type { CounterView } from '#contract/views/counter.ts'

/** `idle`: open, nobody here, somebody to call. `nobody`: open, nobody here, nobody to call. */
export type Situation = 'closed' | 'paused' | 'idle' | 'nobody' | 'called' | 'serving'

/** The one word for a counter view. A ticket that is here counts before the counter's own state: it must be ended first. */
export function situationOf(view: CounterView): Situation {
  if (view.ticket) return view.ticket.state
  if (view.counter.state !== 'open') return view.counter.state
  return view.next ? 'idle' : 'nobody'
}
