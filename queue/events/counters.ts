// Events of counters. Stored for ever: only optional fields may be added; a new meaning gets a new name.
import { Type } from 'typebox'
import { CounterId, LineId } from '#contract/basics.ts'

const closed = { additionalProperties: false }

export const CounterOpened = Type.Object(
  {
    type: Type.Literal('counter-opened'),
    counter: CounterId,
    lines: Type.Array(LineId, { description: 'Own lines, in order, until it opens anew.' }),
  },
  closed,
)
/** Tickets bound to it go back to their line, here and when it closes. */
export const CounterPaused = Type.Object({ type: Type.Literal('counter-paused'), counter: CounterId }, closed)
export const CounterClosed = Type.Object({ type: Type.Literal('counter-closed'), counter: CounterId }, closed)
