// When a page has to be left for the way in: whose refusals mean that a person is missing, and how any part of a page says so.
import type { ProblemCode } from '#contract/problems/problems.ts'

/** Nobody is signed in, or no longer. */
const lacking: ReadonlySet<ProblemCode> = new Set(['pass-missing', 'officer-missing', 'session-idle', 'session-over'])
/** What this browser kept is of a screen that was sent away, or of another centre: the sample hall's, once a real one is claimed. */
const dead: ReadonlySet<ProblemCode> = new Set(['pass-unknown', 'centre-unknown'])

/** `sign-in`: somebody must say who they are. `forget`: the kept pass first goes. `stay`: anything else, the server away included. */
export const afterRefusal = (code: ProblemCode): 'sign-in' | 'forget' | 'stay' =>
  lacking.has(code) ? 'sign-in' : dead.has(code) ? 'forget' : 'stay'

const LOST = 'moi-so:person-missing'

/** Told by whatever was refused: the gate looks at once who is there. Of other refusals nothing comes. */
export function tellRefusal(code: ProblemCode): void {
  if (afterRefusal(code) !== 'stay') dispatchEvent(new Event(LOST))
}

/** Returns how to stop. */
export function onRefusal(listener: () => void): () => void {
  addEventListener(LOST, listener)
  return () => removeEventListener(LOST, listener)
}
