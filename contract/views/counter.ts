// What an officer sees: whom Gọi tiếp would call and why, who is here now, who waits, who is away with a place kept.
import { type Static, Type } from 'typebox'
import {
  AccountId,
  ClassId,
  CounterId,
  CounterState,
  Day,
  HelpId,
  Instant,
  LineId,
  Outcome,
  Phrase,
  ProcedureId,
  ReasonCode,
  Stage,
  SystemId,
  TicketId,
  TicketNumber,
} from '#contract/basics.ts'
import { PictogramName } from '#contract/centre/document.ts'
import { Why } from '#contract/commands/answers.ts'
import { CentreHead, LineSign, OpenSnag, WaitingTicket } from '#contract/views/parts.ts'

const closed = { additionalProperties: false }

/** The ticket at this counter. */
export const TicketHere = Type.Object(
  {
    id: TicketId,
    number: TicketNumber,
    line: LineId,
    procedure: Type.Optional(ProcedureId),
    name: Type.Optional(Phrase),
    says: Type.Optional(Type.String()),
    documents: Type.Array(Phrase),
    typicalMinutes: Type.Optional(Type.Integer()),
    mostMinutes: Type.Optional(Type.Integer()),
    state: Type.Union([Type.Literal('called'), Type.Literal('serving')]),
    stage: Stage,
    isSigned: Type.Boolean({ description: 'Its procedure has the stage `signing`.' }),
    arrivedAt: Instant,
    calledAt: Instant,
    lastCalledAt: Instant,
    startedAt: Type.Optional(Instant),
    attempt: Type.Integer({ minimum: 1 }),
    recallAt: Type.Unsafe<Instant>({ ...Instant, description: 'From when it may be recalled.' }),
    noShowAfterAttempt: Type.Integer({ description: 'From this attempt on (and `recallAt`) it may be marked a no-show.' }),
    files: Type.Integer(),
    class: Type.Optional(ClassId),
    isUrgent: Type.Boolean(),
    isLate: Type.Boolean({ description: 'Came for a result that is late: the sentence to say comes first.' }),
    isReentry: Type.Boolean(),
    isOrganisation: Type.Boolean(),
    apology: Type.Union([Type.Object({ reason: ReasonCode, due: Day, at: Instant }, closed), Type.Null()]),
    errands: Type.Array(Type.Object({ line: LineId, says: Type.Optional(Type.String()), outcome: Outcome }, closed), {
      description: 'What was done before on this number.',
    }),
    snag: Type.Union([OpenSnag, Type.Null()]),
    asksOutcome: Type.Boolean(),
    asksProcedure: Type.Boolean({ description: 'The end must say what it was about.' }),
    why: Why,
  },
  closed,
)
export type TicketHere = Static<typeof TicketHere>

/** A ticket that is away: held, or a no-show that may still come back. */
export const AwayTicket = Type.Object(
  {
    id: TicketId,
    number: TicketNumber,
    line: LineId,
    says: Type.Optional(Type.String()),
    since: Instant,
    until: Type.Optional(Instant),
    reason: Type.Optional(Type.String()),
    isHere: Type.Boolean({ description: 'Held or missed at this counter.' }),
  },
  closed,
)
export type AwayTicket = Static<typeof AwayTicket>

export const CounterView = Type.Object(
  {
    centre: CentreHead,
    counter: Type.Object(
      {
        id: CounterId,
        name: Phrase,
        sign: Type.String(),
        state: CounterState,
        lines: Type.Array(LineId),
        helps: Type.Array(Type.Object({ line: LineId, afterMinutes: Type.Integer() }, closed)),
        filesMax: Type.Optional(Type.Integer()),
        officer: Type.Optional(AccountId),
        pauseReason: Type.Optional(ReasonCode),
        pauseUntil: Type.Optional(Instant),
        helpAskedAt: Type.Optional(Instant),
      },
      closed,
    ),
    ticket: Type.Union([TicketHere, Type.Null()]),
    next: Type.Union(
      [Type.Object({ ...WaitingTicket.properties, seenAt: Instant, returnedAt: Type.Optional(Instant) }, closed), Type.Null()],
      { description: 'Whom `call-next` would call.' },
    ),
    waiting: Type.Object(
      {
        count: Type.Integer({ description: 'Tickets this counter may call.' }),
        first: Type.Array(WaitingTicket, { description: 'The first 20 in the order this counter calls them.' }),
        byLine: Type.Array(Type.Object({ line: LineId, count: Type.Integer() }, closed)),
      },
      closed,
    ),
    held: Type.Array(AwayTicket, { description: "At most 20, this counter's first." }),
    missed: Type.Array(AwayTicket, { description: 'No-shows that may be revived, at most 20.' }),
    today: Type.Object({ served: Type.Integer(), meanServiceSeconds: Type.Union([Type.Integer(), Type.Null()]) }, closed),
    last: Type.Union([Type.Object({ id: TicketId, number: TicketNumber, outcome: Outcome, at: Instant }, closed), Type.Null()]),
    lines: Type.Array(Type.Object({ ...LineSign.properties, waiting: Type.Integer(), countersOpen: Type.Integer() }, closed)),
    counters: Type.Array(
      Type.Object(
        {
          id: CounterId,
          name: Phrase,
          sign: Type.String(),
          state: CounterState,
          lines: Type.Array(LineId),
          helpAskedAt: Type.Optional(Instant),
          pauseUntil: Type.Optional(Instant),
        },
        closed,
      ),
    ),
    classes: Type.Array(Type.Object({ id: ClassId, name: Phrase, headStartMinutes: Type.Integer() }, closed)),
    helps: Type.Array(Type.Object({ id: HelpId, name: Phrase, pictogram: PictogramName }, closed), {
      description: 'Kinds of specialists.',
    }),
    systems: Type.Array(Type.Object({ id: SystemId, name: Phrase, since: Type.Optional(Instant) }, closed), {
      description: 'Outside systems; `since`: down from then on.',
    }),
    snags: Type.Array(OpenSnag, { description: 'Raised at this counter and not closed, at most 20.' }),
    canSign: Type.Boolean({ description: 'Whether this hall has the stage `signing` and a line to collect at.' }),
  },
  closed,
)
export type CounterView = Static<typeof CounterView>
