// Events of the day itself. Stored for ever: only optional fields may be added; a new meaning gets a new name.
import { type Static, Type } from 'typebox'
import {
  By,
  ClassId,
  CounterId,
  Day,
  HelpId,
  Instant,
  LineId,
  ProcedureId,
  ReasonCode,
  SnagId,
  Stage,
  SystemId,
  TicketId,
  TicketNumber,
} from '#contract/basics.ts'

const closed = { additionalProperties: false }

/** A ticket that goes on in the new day: same id, same number, its arrival kept. */
export const Carried = Type.Object(
  {
    ticket: TicketId,
    number: TicketNumber,
    line: LineId,
    signedLine: Type.Optional(Type.Unsafe<LineId>({ ...LineId, description: 'Released to be collected: the line it was signed for.' })),
    procedure: Type.Optional(ProcedureId),
    stage: Stage,
    state: Type.Union([Type.Literal('waiting'), Type.Literal('held'), Type.Literal('signing')]),
    arrivedAt: Instant,
    bookedAt: Type.Optional(Instant),
    absentUntil: Type.Optional(Instant),
    class: Type.Optional(ClassId),
    files: Type.Integer(),
    isUrgent: Type.Optional(Type.Boolean()),
    holdReason: Type.Optional(Type.String()),
    counter: Type.Optional(CounterId),
    isReentry: Type.Optional(Type.Boolean()),
    isLate: Type.Optional(Type.Boolean()),
    isOrganisation: Type.Optional(Type.Boolean()),
  },
  closed,
)
export type Carried = Static<typeof Carried>

/** A snag nobody closed: it goes on in the new day until somebody does. */
export const CarriedSnag = Type.Object(
  {
    snag: SnagId,
    number: TicketNumber,
    line: LineId,
    counter: CounterId,
    help: HelpId,
    reason: ReasonCode,
    raisedAt: Instant,
    helper: Type.Optional(By),
  },
  closed,
)
export type CarriedSnag = Static<typeof CarriedSnag>

/** The first event of every stream. It closes counters left open; `series` continues the numbers of an earlier stream of the same day. */
export const DayOpened = Type.Object(
  {
    type: Type.Literal('day-opened'),
    day: Day,
    generation: Instant,
    settings: Type.String({ description: 'Hash of the centre document.' }),
    formerHead: Type.Optional(Type.String({ description: "The former stream's chain head, hex." })),
    carried: Type.Array(Carried),
    series: Type.Optional(Type.Record(LineId, Type.Integer())),
    snags: Type.Optional(Type.Array(CarriedSnag)),
    incidents: Type.Optional(Type.Array(Type.Object({ system: SystemId, since: Instant }, closed))),
  },
  closed,
)

/** The last event of a day. What it did not end is carried over. */
export const DayClosed = Type.Object({ type: Type.Literal('day-closed'), carried: Type.Array(TicketId) }, closed)

/** A day opened by a wrong clock was taken back: nothing happened in it. */
export const DayWithdrawn = Type.Object({ type: Type.Literal('day-withdrawn'), day: Day }, closed)

/** A person said that the open day is the right one, though the clock is in doubt. */
export const DayConfirmed = Type.Object({ type: Type.Literal('day-confirmed'), day: Day }, closed)

/** The centre document changed within the day. */
export const SettingsChanged = Type.Object({ type: Type.Literal('settings-changed'), settings: Type.String() }, closed)

/** The hall adopted the PC's clock, which had jumped ahead. Dated by the hall's time before the move. */
export const ClockMoved = Type.Object({ type: Type.Literal('clock-moved'), to: Instant }, closed)
