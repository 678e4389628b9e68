// What hangs on the wall of the waiting room: numbers and counters, never a reason, a class or a name.
import { type Static, Type } from 'typebox'
import { CallId, CounterId, Instant, LineId, Phrase, TicketNumber } from '#contract/basics.ts'
import { CentreHead, LineSign } from '#contract/views/parts.ts'

const closed = { additionalProperties: false }

/** A call on the wall. `isCurrent`: the person is still expected or being served at that counter. */
export const BoardCall = Type.Object(
  {
    id: CallId,
    number: TicketNumber,
    line: LineId,
    counter: CounterId,
    attempt: Type.Integer({ minimum: 1 }),
    at: Instant,
    isCurrent: Type.Boolean(),
    isCollect: Type.Boolean({ description: 'To collect a signed result.' }),
  },
  closed,
)
export type BoardCall = Static<typeof BoardCall>

export const BoardView = Type.Object(
  {
    centre: CentreHead,
    calls: Type.Array(BoardCall, { description: 'Newest first, at most 12: one per ticket, its last invitation.' }),
    counters: Type.Array(
      Type.Object(
        {
          id: CounterId,
          sign: Type.String(),
          direction: Type.Union([Type.Literal('left'), Type.Literal('right'), Type.Literal('ahead')]),
        },
        closed,
      ),
    ),
    lines: Type.Array(Type.Object({ ...LineSign.properties, waiting: Type.Integer() }, closed), {
      description: 'In the document’s order.',
    }),
    collect: Type.Union(
      [
        Type.Object(
          {
            counter: Type.Optional(CounterId),
            numbers: Type.Array(TicketNumber, { description: 'At most 12, by place.' }),
            count: Type.Integer(),
          },
          closed,
        ),
        Type.Null(),
      ],
      { description: 'Who may collect a signed result; `null` where nobody may.' },
    ),
    notices: Type.Array(Phrase),
  },
  closed,
)
export type BoardView = Static<typeof BoardView>

/** The hint sent at the moment of a call, for chime and voice; an invitation is `id` + `attempt`. */
export const CallEvent = Type.Object(
  {
    centre: Type.String(),
    id: CallId,
    number: TicketNumber,
    counter: CounterId,
    attempt: Type.Integer({ minimum: 1 }),
    at: Instant,
  },
  closed,
)
export type CallEvent = Static<typeof CallEvent>
