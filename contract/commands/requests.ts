// What a caller may send: one schema per command's body. Unknown fields are refused, nothing is coerced.
import { type Static, Type } from 'typebox'
import { ClassId, CounterId, Day, Language, LineId, Outcome, ProcedureId, ReasonCode } from '#contract/basics.ts'

const closed = { additionalProperties: false }

/** An order without particulars: `{}`. */
export const Empty = Type.Object({}, closed)

/** Either a line or a procedure; `priority` names a class of the centre document; `files` missing is 1. */
const particulars = {
  priority: Type.Optional(ClassId),
  files: Type.Optional(Type.Integer({ minimum: 1, maximum: 999, description: 'How many files the person brings.' })),
  language: Type.Optional(
    Type.Unsafe<Language>({ ...Language, description: 'Of the slip and the page; goes into the links, is not stored.' }),
  ),
  printer: Type.Optional(Type.String({ pattern: '^[a-z0-9][a-z0-9-]*$', maxLength: 40, description: 'Which printer the slip goes to.' })),
  urgent: Type.Optional(
    Type.Unsafe<ReasonCode>({ ...ReasonCode, description: 'Urgent at once, and why: erasable, audited. Not from a kiosk.' }),
  ),
  isLate: Type.Optional(Type.Boolean({ description: 'Comes for a result that is late: the shortest path.' })),
  isOrganisation: Type.Optional(Type.Boolean({ description: 'Comes for an organisation.' })),
}
export const IssueTicket = Type.Union([
  Type.Object({ line: LineId, ...particulars }, closed),
  Type.Object({ procedure: ProcedureId, ...particulars }, closed),
  Type.Object(
    {
      reentry: Type.String({
        pattern: '^[0-9A-Za-z -]{8,12}$',
        description: 'The code of a return slip: line, procedure and head start come from it.',
      }),
      ...particulars,
    },
    closed,
  ),
])
export type IssueTicket = Static<typeof IssueTicket>

export const OpenCounter = Type.Object(
  {
    lines: Type.Optional(
      Type.Array(LineId, { minItems: 1, uniqueItems: true, description: 'Own lines today; missing: those of the centre document.' }),
    ),
  },
  closed,
)
export type OpenCounter = Static<typeof OpenCounter>

/** What may be said with an outcome. */
const ended = {
  procedure: Type.Optional(
    Type.Unsafe<ProcedureId>({ ...ProcedureId, description: 'What the visit was about, where the ticket does not say.' }),
  ),
  missing: Type.Optional(
    Type.Array(Type.Integer({ minimum: 0, maximum: 30 }), {
      minItems: 1,
      maxItems: 31,
      uniqueItems: true,
      description: 'With `more-papers`: which of the procedure’s documents, by position. Makes a return slip.',
    }),
  ),
}
export const CallNext = Type.Object(
  {
    leaving: Type.Optional(
      Type.Object({ outcome: Outcome, ...ended }, { ...closed, description: 'How the ticket still open at this counter ended.' }),
    ),
  },
  closed,
)
export type CallNext = Static<typeof CallNext>

export const CallTicket = Type.Object({ counter: CounterId, reason: ReasonCode }, closed)
export type CallTicket = Static<typeof CallTicket>

export const Finish = Type.Object({ outcome: Outcome, ...ended }, closed)
export type Finish = Static<typeof Finish>

export const Hold = Type.Object({ reason: ReasonCode }, closed)
export type Hold = Static<typeof Hold>

export const PauseCounter = Type.Object(
  {
    reason: Type.Optional(ReasonCode),
    minutes: Type.Optional(
      Type.Integer({ minimum: 1, maximum: 480, description: 'How long, as told to those who wait. Nothing opens by itself.' }),
    ),
  },
  closed,
)
export type PauseCounter = Static<typeof PauseCounter>

export const Transfer = Type.Union([Type.Object({ line: LineId }, closed), Type.Object({ counter: CounterId }, closed)])
export type Transfer = Static<typeof Transfer>

export const Priority = Type.Object(
  { priority: Type.Union([ClassId, Type.Null()], { description: '`null` takes the class away.' }) },
  closed,
)
export type Priority = Static<typeof Priority>

export const Urgent = Type.Object({ reason: ReasonCode }, closed)
export type Urgent = Static<typeof Urgent>

export const AdoptClock = Type.Object({ adopt: Type.Literal(true) }, closed)
export type AdoptClock = Static<typeof AdoptClock>

export const TurnDay = Type.Union([Type.Object({ open: Day }, closed), Type.Object({ withdraw: Day }, closed)])
export type TurnDay = Static<typeof TurnDay>
