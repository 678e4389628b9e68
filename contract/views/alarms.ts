// What the lead must see, each with what can be done about it. Red things first; numbers and times, no names.
import { type Static, Type } from 'typebox'
import { CounterId, Instant, LineId, TicketId, TicketNumber } from '#contract/basics.ts'
import { OpenSnag } from '#contract/views/parts.ts'

const closed = { additionalProperties: false }

/** Somebody waits longer than the target: who longest, and who could help. */
export const WaitAlarm = Type.Object(
  {
    kind: Type.Literal('wait'),
    line: LineId,
    since: Type.Unsafe<Instant>({ ...Instant, description: 'Arrival of who waits longest.' }),
    waiting: Type.Integer(),
    targetMinutes: Type.Integer(),
    countersOpen: Type.Integer(),
    minutesEach: Type.Union([Type.Integer(), Type.Null()], {
      description: 'Mean minutes at the counter today, for the sum behind the advice.',
    }),
    couldHelp: Type.Array(CounterId, { description: 'Open counters without that line, fewest waiting first, at most 3.' }),
  },
  closed,
)
export const SnagAlarm = Type.Object({ kind: Type.Literal('snag'), since: Instant, snag: OpenSnag }, closed)
const ofTicket = {
  ticket: TicketId,
  number: TicketNumber,
  line: LineId,
  since: Instant,
  sign: Type.Optional(Type.String({ description: 'Where it is called or served.' })),
}
export const LateAlarm = Type.Object({ kind: Type.Literal('late'), ...ofTicket, isApologised: Type.Boolean() }, closed)
export const UrgentAlarm = Type.Object({ kind: Type.Literal('urgent'), ...ofTicket }, closed)
export const HelpAlarm = Type.Object({ kind: Type.Literal('help'), counter: CounterId, sign: Type.String(), since: Instant }, closed)
export const SigningAlarm = Type.Object(
  { kind: Type.Literal('signing'), count: Type.Integer(), since: Instant, targetMinutes: Type.Integer() },
  closed,
)
export const Alarm = Type.Union([UrgentAlarm, SnagAlarm, LateAlarm, WaitAlarm, SigningAlarm, HelpAlarm])
export type Alarm = Static<typeof Alarm>
