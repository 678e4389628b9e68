// What a caller may send when a visit meets trouble: several errands, a batch at the signature, snags, outside systems, late results.
import { type Static, Type } from 'typebox'
import { AccountId, Day, HelpId, LineId, Outcome, ProcedureId, ReasonCode, TicketId } from '#contract/basics.ts'

const closed = { additionalProperties: false }

/** One errand of the visit ended so, the next one begins on the same number: at the same counter where that counter has its line,
 *  else it waits by the original arrival. */
export const NextErrand = Type.Union([
  Type.Object({ outcome: Outcome, line: LineId }, closed),
  Type.Object({ outcome: Outcome, procedure: ProcedureId }, closed),
])
export type NextErrand = Static<typeof NextErrand>

/** A batch at the signing desk: all or none. */
export const SigningBatch = Type.Object({ tickets: Type.Array(TicketId, { minItems: 1, maxItems: 200, uniqueItems: true }) }, closed)
export type SigningBatch = Static<typeof SigningBatch>

/** Calls a specialist to the counter: which kind, and what blocks the matter. */
export const RaiseSnag = Type.Object({ help: HelpId, reason: ReasonCode }, closed)
export type RaiseSnag = Static<typeof RaiseSnag>

/** How a snag was solved; `not-solved` closes it with an appointment instead. */
export const SolveSnag = Type.Object({ how: ReasonCode }, closed)
export type SolveSnag = Static<typeof SolveSnag>

/** The apology for a late result. `receipt` is kept in the erasable table, never in the chain. */
export const RecordLate = Type.Object(
  {
    reason: ReasonCode,
    due: Type.Unsafe<Day>({ ...Day, description: 'The new date.' }),
    apologisedBy: Type.Optional(Type.Unsafe<AccountId>({ ...AccountId, description: 'Who apologised, where it was not who asks.' })),
    receipt: Type.Optional(
      Type.String({ pattern: '^[0-9A-Za-z][0-9A-Za-z./-]{2,39}$', description: 'Receipt number of the file. Erasable.' }),
    ),
  },
  closed,
)
export type RecordLate = Static<typeof RecordLate>

/** A visitor who was advised and took no number. */
export const Guide = Type.Union([Type.Object({ line: LineId }, closed), Type.Object({ procedure: ProcedureId }, closed)])
export type Guide = Static<typeof Guide>

/** Tickets of today by number (typed or scanned), or where the slip is lost by line and time. */
export const FindTickets = Type.Union([
  Type.Object({ number: Type.String({ pattern: '^[A-Za-z0-9]{2,8}$' }) }, closed),
  Type.Object(
    {
      line: LineId,
      around: Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$', description: 'When it was taken, about, on the hall’s wall.' }),
    },
    closed,
  ),
])
export type FindTickets = Static<typeof FindTickets>
