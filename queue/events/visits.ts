// Events of a visit that has more than one errand, stage or trouble. Stored for ever: only optional fields may be added; a new meaning gets a
// new name. No personal data: receipt numbers stay in the erasable table.
import { Type } from 'typebox'
import {
  AccountId,
  CounterId,
  Day,
  HelpId,
  LineId,
  Outcome,
  ProcedureId,
  ReasonCode,
  SnagId,
  SystemId,
  TicketId,
} from '#contract/basics.ts'

const closed = { additionalProperties: false }

/** One errand of a visit ended, the next one begins: at the same counter (`staysAt`), else it waits in `line` by its arrival. */
export const ErrandEnded = Type.Object(
  {
    type: Type.Literal('errand-ended'),
    ticket: TicketId,
    outcome: Outcome,
    line: Type.Unsafe<LineId>({ ...LineId, description: 'Of the next errand.' }),
    procedure: Type.Optional(ProcedureId),
    staysAt: Type.Optional(CounterId),
  },
  closed,
)

/** Released by mistake: back to the signature before anybody called it. */
export const SigningReturned = Type.Object({ type: Type.Literal('signing-returned'), ticket: TicketId }, closed)

/** Came for a result that is late: its place is earlier from now on. */
export const LateMarked = Type.Object({ type: Type.Literal('late-marked'), ticket: TicketId }, closed)
/** The apology was said: why, the new date, by whom. The receipt number is in the erasable table. */
export const LateRecorded = Type.Object(
  { type: Type.Literal('late-recorded'), ticket: TicketId, reason: ReasonCode, due: Day, apologisedBy: Type.Optional(AccountId) },
  closed,
)

/** Somebody was advised and took no number. */
export const PersonGuided = Type.Object(
  { type: Type.Literal('person-guided'), line: LineId, procedure: Type.Optional(ProcedureId) },
  closed,
)

export const SnagRaised = Type.Object(
  { type: Type.Literal('snag-raised'), snag: SnagId, ticket: TicketId, counter: CounterId, help: HelpId, reason: ReasonCode },
  closed,
)
/** `by` comes to the counter. */
export const SnagAccepted = Type.Object({ type: Type.Literal('snag-accepted'), snag: SnagId }, closed)
export const SnagDeclined = Type.Object({ type: Type.Literal('snag-declined'), snag: SnagId }, closed)
export const SnagArrived = Type.Object({ type: Type.Literal('snag-arrived'), snag: SnagId }, closed)
export const SnagSolved = Type.Object({ type: Type.Literal('snag-solved'), snag: SnagId, how: ReasonCode }, closed)
/** Nobody accepted it in time: the lead is told. */
export const SnagEscalated = Type.Object({ type: Type.Literal('snag-escalated'), snag: SnagId }, closed)

export const IncidentBegan = Type.Object({ type: Type.Literal('incident-began'), system: SystemId }, closed)
export const IncidentEnded = Type.Object({ type: Type.Literal('incident-ended'), system: SystemId }, closed)

export const HelpAsked = Type.Object({ type: Type.Literal('help-asked'), counter: CounterId }, closed)
export const HelpEnded = Type.Object({ type: Type.Literal('help-ended'), counter: CounterId }, closed)
