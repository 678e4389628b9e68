// How a visit ended, on the ten digits. Order and words as on the officers' own forms; `sign` is a stage, not an end, and keeps the number.
import type { Outcome } from '#contract/basics.ts'
import type { CounterView } from '#contract/views/counter.ts'

/** What a digit stands for: an outcome of `finish`, or the stage `signing`. `unknown` is the day's own end and is never chosen. */
export type Ending = Exclude<Outcome, 'unknown'> | 'sign'

/** The key of each ending, in the order they stand on the page: 1 to 9, then 0. */
export const endings = [
  { digit: '1', ending: 'accepted' },
  { digit: '2', ending: 'sign' },
  { digit: '3', ending: 'more-papers' },
  { digit: '4', ending: 'refused' },
  { digit: '5', ending: 'guided' },
  { digit: '6', ending: 'filed-online' },
  { digit: '7', ending: 'returned' },
  { digit: '8', ending: 'elsewhere' },
  { digit: '9', ending: 'result-late' },
  { digit: '0', ending: 'withdrew' },
] as const satisfies readonly { digit: string; ending: Ending }[]

/** Why an ending cannot be chosen for the ticket here: a key of the words, or nothing. */
export type EndingBar = 'sign-unused' | 'sign-done' | 'sign-not-asked'

/** Only `sign` is ever barred: the hall has no such stage, the result is signed already, or the procedure needs no signature here. */
export function endingBar(view: CounterView, ending: Ending): EndingBar | undefined {
  if (ending !== 'sign' || !view.ticket) return undefined
  if (!view.canSign) return 'sign-unused'
  if (view.ticket.stage === 'collect') return 'sign-done'
  return view.ticket.isSigned ? undefined : 'sign-not-asked'
}
