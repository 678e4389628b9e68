// When a counter's screen asks who sits there.
import type { Me, PersonSign } from '#contract/commands/people-answers.ts'

/** `nobody`: somebody must sit here first. `idle`: the one who sat here, by PIN only. `swap`: somebody takes over. */
export interface SignInNeed {
  why: 'nobody' | 'idle' | 'swap'
  known: PersonSign | undefined
}

/** A paired counter's screen without a person asks for one. A sample hall's pass is a screen nobody named: it never asks. */
export const needOf = (me: Me): SignInNeed | undefined =>
  me.role === 'counter' && me.device?.name !== undefined && me.account === undefined ? { why: 'nobody', known: undefined } : undefined
