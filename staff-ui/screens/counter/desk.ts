// What every part of the console needs: the view, the hall's time, what is going on, and where a wish goes.
import { createContext, useContext } from 'react'
import type { Instant } from '#contract/basics.ts'
import type { PersonSign } from '#contract/commands/people-answers.ts'
import type { CounterView } from '#contract/views/counter.ts'
import { type Act, type ActState, actState } from './acts.ts'
import type { Intent } from './keys.ts'
import type { Ending } from './outcomes.ts'
import type { ReentryOf } from './use-orders.ts'

export interface Desk {
  view: CounterView
  /** The hall's time. @unit ms */
  now: Instant
  /** Since when the connection is away; nothing can be done meanwhile. */
  lostSinceAt: Instant | undefined
  /** The ending chosen for the ticket here, not yet sent. */
  chosen: Ending | undefined
  /** An order is on its way or not yet answered. */
  isSending: boolean
  /** What is being done, once it takes long enough to be said. */
  doing: { act: Act; isSlow: boolean } | undefined
  /** A calm sentence: why something was not done. */
  note: string | undefined
  /** The code of who was asked for more papers, until the next act. */
  reentry: ReentryOf | undefined
  /** Who sits here, where people sign in; missing in a sample hall. */
  officer: PersonSign | undefined
  hasSound: boolean
  wish(intent: Intent): void
  toggleSound(): void
  /** Asks the hall something that changes nothing; undefined where no answer came. */
  look<Body>(path: string): Promise<Body | undefined>
}

export const DeskContext = createContext<Desk | undefined>(undefined)

/** The desk, and the state of any act at it. */
export function useDesk(): Desk & { stateOf(act: Act): ActState } {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('A part of the console stands outside DeskContext.')
  return { ...desk, stateOf: (act) => actState(act, desk.view, desk.now, desk.lostSinceAt !== undefined) }
}

/** A press of the mouse leaves the focus where it was: otherwise the next Space would press this button again instead of calling. */
export const keepFocus = (event: { preventDefault(): void }): void => event.preventDefault()
