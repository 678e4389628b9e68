// Events of counters. Stored for ever: only optional fields may be added; a new meaning gets a new name.
import { Type } from 'typebox'
import { AccountId, CounterId, Instant, LineId, ReasonCode } from '#contract/basics.ts'

const closed = { additionalProperties: false }

export const CounterOpened = Type.Object(
  {
    type: Type.Literal('counter-opened'),
    counter: CounterId,
    lines: Type.Array(LineId, { description: 'Own lines, in order, until it opens anew.' }),
    officer: Type.Optional(
      Type.Unsafe<AccountId>({ ...AccountId, description: 'Who sits there from now on; another one than before: a hand-over.' }),
    ),
  },
  closed,
)
/** Tickets bound to it go back to their line, here and when it closes. */
export const CounterPaused = Type.Object(
  {
    type: Type.Literal('counter-paused'),
    counter: CounterId,
    reason: Type.Optional(ReasonCode),
    until: Type.Optional(Type.Unsafe<Instant>({ ...Instant, description: 'As told to those who wait; nothing opens by itself.' })),
  },
  closed,
)
export const CounterClosed = Type.Object({ type: Type.Literal('counter-closed'), counter: CounterId }, closed)
