// Events of tickets. Stored for ever: only optional fields may be added; a new meaning gets a new name.
// No personal data, since a chain cannot be erased: never a name, a phone number, why somebody has priority, or the language chosen.
import { Type } from 'typebox'
import { Because, CallId, ClassId, CounterId, Instant, LineId, Outcome, ProcedureId, TicketId, TicketNumber } from '#contract/basics.ts'

const closed = { additionalProperties: false }
const reason = Type.String({ description: 'A reason code.' })

export const TicketIssued = Type.Object(
  {
    type: Type.Literal('ticket-issued'),
    ticket: TicketId,
    number: TicketNumber,
    line: LineId,
    procedure: Type.Optional(ProcedureId),
    arrivedAt: Type.Unsafe<Instant>({ ...Instant, description: 'From a paper roll it is earlier than `at`.' }),
    bookedAt: Type.Optional(Instant),
    class: Type.Optional(ClassId),
    files: Type.Integer({ minimum: 1 }),
    printer: Type.Optional(Type.String()),
    isReentry: Type.Optional(Type.Boolean({ description: 'Came back by the code of a return slip.' })),
    isLate: Type.Optional(Type.Boolean({ description: 'Came for a result that is late.' })),
    isOrganisation: Type.Optional(Type.Boolean()),
  },
  closed,
)

/** A ticket was invited to a counter: one event per attempt. Why this ticket: its place, as seen there, and what moved it. */
export const TicketCalled = Type.Object(
  {
    type: Type.Literal('ticket-called'),
    id: CallId,
    ticket: TicketId,
    counter: CounterId,
    attempt: Type.Integer({ minimum: 1, description: '1 for the first invitation.' }),
    placeAt: Instant,
    seenAt: Type.Unsafe<Instant>({ ...Instant, description: 'The place as this counter sees it: later by its help delay.' }),
    because: Because,
    reason: Type.Optional(reason),
  },
  closed,
)

export const TicketStarted = Type.Object({ type: Type.Literal('ticket-started'), ticket: TicketId }, closed)
/** `procedure`: what it was about, where the ticket did not say. */
export const TicketFinished = Type.Object(
  { type: Type.Literal('ticket-finished'), ticket: TicketId, outcome: Outcome, procedure: Type.Optional(ProcedureId) },
  closed,
)

export const NoShowMarked = Type.Object({ type: Type.Literal('no-show-marked'), ticket: TicketId, revivableUntil: Instant }, closed)
export const NoShowRevived = Type.Object({ type: Type.Literal('no-show-revived'), ticket: TicketId }, closed)
/** The time to come back is over. */
export const NoShowLapsed = Type.Object({ type: Type.Literal('no-show-lapsed'), ticket: TicketId }, closed)

export const TicketHeld = Type.Object({ type: Type.Literal('ticket-held'), ticket: TicketId, reason }, closed)
/** Back from a hold: `boundTo` is the counter that held it, if it is open. `isByClock`: the hold's limit ended it. */
export const TicketResumed = Type.Object(
  {
    type: Type.Literal('ticket-resumed'),
    ticket: TicketId,
    boundTo: Type.Optional(CounterId),
    isByClock: Type.Optional(Type.Boolean()),
  },
  closed,
)

/** To a line, or (`boundTo`) to a counter with the line kept. */
export const TicketTransferred = Type.Object(
  {
    type: Type.Literal('ticket-transferred'),
    ticket: TicketId,
    line: LineId,
    boundTo: Type.Optional(CounterId),
  },
  closed,
)
export const TicketCancelled = Type.Object({ type: Type.Literal('ticket-cancelled'), ticket: TicketId }, closed)

/** `class` missing: taken away. Never why. */
export const PriorityChanged = Type.Object(
  { type: Type.Literal('priority-changed'), ticket: TicketId, class: Type.Optional(ClassId) },
  closed,
)
/** The reason stays in the erasable table. */
export const UrgencyGranted = Type.Object({ type: Type.Literal('urgency-granted'), ticket: TicketId }, closed)

export const SigningRequested = Type.Object({ type: Type.Literal('signing-requested'), ticket: TicketId }, closed)
/** Signed: waits to be collected at `line`. */
export const TicketReleased = Type.Object({ type: Type.Literal('ticket-released'), ticket: TicketId, line: LineId }, closed)
