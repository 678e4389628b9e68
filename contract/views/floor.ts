// The lead's look over the hall: lines, counters, what waits longest. Numbers and times, no names.
import { type Static, Type } from 'typebox'
import { CounterId, CounterState, Day, Instant, Phrase, TicketNumber } from '#contract/basics.ts'
import { Closed } from '#contract/views/kiosk.ts'
import { CentreHead, LineSign } from '#contract/views/parts.ts'

const closed = { additionalProperties: false }

export const FloorView = Type.Object(
  {
    centre: CentreHead,
    day: Type.Union([Day, Type.Null()]),
    closed: Type.Union([Closed, Type.Null()]),
    lines: Type.Array(
      Type.Object(
        {
          ...LineSign.properties,
          waiting: Type.Integer(),
          countersOpen: Type.Integer(),
          longest: Type.Union([Type.Object({ number: TicketNumber, arrivedAt: Instant }, closed), Type.Null()]),
        },
        closed,
      ),
    ),
    counters: Type.Array(
      Type.Object(
        {
          id: CounterId,
          name: Phrase,
          sign: Type.String(),
          state: CounterState,
          ticket: Type.Union([
            Type.Object(
              { number: TicketNumber, since: Instant, state: Type.Union([Type.Literal('called'), Type.Literal('serving')]) },
              closed,
            ),
            Type.Null(),
          ]),
          served: Type.Integer(),
        },
        closed,
      ),
    ),
    today: Type.Object(
      {
        issued: Type.Integer(),
        waiting: Type.Integer(),
        held: Type.Integer(),
        signing: Type.Integer(),
        done: Type.Integer(),
        missed: Type.Integer(),
        urgent: Type.Integer(),
      },
      closed,
    ),
    clock: Type.Object(
      {
        isBehind: Type.Boolean({ description: "The PC's clock is behind the hall's time." }),
        asks: Type.Union([Type.Object({ wallAt: Instant }, closed), Type.Null()], {
          description: "The PC's clock jumped ahead; a lead decides whether to adopt it.",
        }),
      },
      closed,
    ),
  },
  closed,
)
export type FloorView = Static<typeof FloorView>
