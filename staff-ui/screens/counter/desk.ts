// What every part of the console needs: the view, the hall's time, what is going on, and where a wish goes.
import { createContext, useContext } from 'react'
import type { Instant } from '#contract/basics.ts'
import type { CounterView } from '#contract/views/counter.ts'
import { type Act, type ActState, actState } from './acts.ts'
import type { Intent } from './keys.ts'
import type { Ending } from './outcomes.ts'

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
  hasSound: boolean
  wish(intent: Intent): void
  toggleSound(): void
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
