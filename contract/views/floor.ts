// The lead's look over the hall: lines, counters, what waits longest. Numbers and times, no names.
import { type Static, Type } from 'typebox'
import { AccountId, CounterId, CounterState, Day, Instant, LineId, Phrase, ReasonCode, SystemId, TicketNumber } from '#contract/basics.ts'
import { Alarm } from '#contract/views/alarms.ts'
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
          lines: Type.Array(LineId),
          helps: Type.Array(LineId),
          officer: Type.Optional(AccountId),
          pauseReason: Type.Optional(ReasonCode),
          pauseUntil: Type.Optional(Instant),
          helpAskedAt: Type.Optional(Instant),
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
        guided: Type.Integer({ description: 'Advised without a number.' }),
        late: Type.Integer({ description: 'Came for a late result.' }),
      },
      closed,
    ),
    alarms: Type.Array(Alarm, { description: 'What needs somebody, worst first, at most 40.' }),
    alarmCount: Type.Integer(),
    targetMinutes: Type.Integer(),
    systems: Type.Array(
      Type.Object(
        {
          id: SystemId,
          name: Phrase,
          since: Type.Optional(Instant),
          procedures: Type.Integer({ description: 'That need it.' }),
          waiting: Type.Integer({ description: 'Tickets that wait or are held for such a procedure.' }),
        },
        closed,
      ),
    ),
    waits: Type.Array(
      Type.Object(
        {
          hour: Type.Integer({ minimum: 0, maximum: 23 }),
          people: Type.Integer(),
          halfMinutes: Type.Integer(),
          mostMinutes: Type.Integer(),
        },
        { ...closed, description: 'Of those first called in that hour on the hall’s wall: half waited no longer, nine of ten no longer.' },
      ),
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
