// What a command answers when the hall says yes. Rejections are problem details (contract/problems).
import { type Static, Type } from 'typebox'
import {
  Because,
  By,
  CallId,
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
  SnagId,
  Stage,
  SystemId,
  TicketId,
  TicketNumber,
  TicketState,
} from '#contract/basics.ts'

const closed = { additionalProperties: false }

/** A ticket as its commands answer it. */
export const TicketAnswer = Type.Object(
  {
    id: TicketId,
    number: TicketNumber,
    line: LineId,
    procedure: Type.Optional(ProcedureId),
    state: TicketState,
    stage: Stage,
    arrivedAt: Instant,
    placeAt: Instant,
    files: Type.Integer(),
    class: Type.Optional(ClassId),
    counter: Type.Optional(CounterId),
    boundTo: Type.Optional(
      Type.Unsafe<CounterId>({ ...CounterId, description: 'The counter that calls it: back from a hold, or transferred there.' }),
    ),
    outcome: Type.Optional(Outcome),
  },
  closed,
)
export type TicketAnswer = Static<typeof TicketAnswer>

/** What decided a call: the place, the place as this counter sees it, and what moved it. */
export const Why = Type.Object({ placeAt: Instant, seenAt: Instant, because: Because }, closed)
export type Why = Static<typeof Why>

export const CallAnswer = Type.Object(
  {
    id: CallId,
    ticket: TicketId,
    number: TicketNumber,
    counter: CounterId,
    attempt: Type.Integer({ minimum: 1, description: '1 for the first invitation.' }),
    at: Instant,
    why: Why,
  },
  closed,
)
export type CallAnswer = Static<typeof CallAnswer>

/** How long a person will wait, as a band. Missing (`null`) where nothing honest can be said. @unit minutes */
export const Wait = Type.Object({ lowMinutes: Type.Integer({ minimum: 0 }), highMinutes: Type.Integer({ minimum: 0 }) }, closed)
export type Wait = Static<typeof Wait>

export const Links = Type.Object(
  {
    page: Type.String({ description: "The ticket's page: what the QR leads to." }),
    slip: Type.String({ description: 'The slip as PDF.' }),
  },
  closed,
)
export type Links = Static<typeof Links>

export const TicketIssued = Type.Object(
  {
    ticket: TicketAnswer,
    ahead: Type.Integer({ minimum: 0, description: 'Tickets of the same line with an earlier place, now.' }),
    wait: Type.Union([Wait, Type.Null()]),
    links: Links,
  },
  closed,
)
export type TicketIssued = Static<typeof TicketIssued>

/** What a person was asked to bring, and the code that brings them back without waiting from the end. */
export const Reentry = Type.Object(
  {
    code: Type.String({ description: 'Eight letters and digits, read aloud or scanned.' }),
    until: Type.Unsafe<Day>({ ...Day, description: 'The last day it holds.' }),
    slip: Type.String({ description: 'The return slip as PDF.' }),
  },
  closed,
)
export type Reentry = Static<typeof Reentry>

export const OneTicket = Type.Object({ ticket: TicketAnswer, reentry: Type.Optional(Reentry) }, closed)
export const Tickets = Type.Object({ tickets: Type.Array(TicketAnswer) }, closed)
export type Tickets = Static<typeof Tickets>
export const OneCall = Type.Object(
  { call: CallAnswer, reentry: Type.Optional(Type.Unsafe<Reentry>({ ...Reentry, description: 'Of the ticket that left.' })) },
  closed,
)
export const OneCounter = Type.Object(
  {
    counter: Type.Object({ id: CounterId, state: CounterState, lines: Type.Array(LineId), ticket: Type.Optional(TicketId) }, closed),
  },
  closed,
)
export type OneTicket = Static<typeof OneTicket>
export type OneCall = Static<typeof OneCall>
export type OneCounter = Static<typeof OneCounter>

/** A visitor advised without a number. */
export const Guided = Type.Object(
  { guided: Type.Object({ line: LineId, procedure: Type.Optional(ProcedureId), at: Instant }, closed) },
  closed,
)
export type Guided = Static<typeof Guided>

/** A snag after the command; `solvedAt` once it is closed. */
export const OneSnag = Type.Object(
  {
    snag: Type.Object(
      {
        id: SnagId,
        number: TicketNumber,
        counter: CounterId,
        help: HelpId,
        reason: ReasonCode,
        raisedAt: Instant,
        helper: Type.Optional(By),
        acceptedAt: Type.Optional(Instant),
        arrivedAt: Type.Optional(Instant),
        solvedAt: Type.Optional(Instant),
        how: Type.Optional(ReasonCode),
      },
      closed,
    ),
  },
  closed,
)
export type OneSnag = Static<typeof OneSnag>

/** An outside system after the command; `downSince` missing: it works. */
export const OneSystem = Type.Object({ system: Type.Object({ id: SystemId, downSince: Type.Optional(Instant) }, closed) }, closed)
export type OneSystem = Static<typeof OneSystem>

/** Tickets found by number or by line and time, at most 20, nearest first. */
export const TicketsFound = Type.Object(
  {
    tickets: Type.Array(
      Type.Object(
        {
          id: TicketId,
          number: TicketNumber,
          line: LineId,
          says: Type.Optional(Type.String()),
          state: TicketState,
          stage: Stage,
          arrivedAt: Instant,
          counter: Type.Optional(CounterId),
          isUrgent: Type.Boolean(),
          class: Type.Optional(ClassId),
          links: Links,
        },
        closed,
      ),
    ),
  },
  closed,
)
export type TicketsFound = Static<typeof TicketsFound>

/** The day after the command, `null` where none is open; `at` is the hall's time. */
export const OneDay = Type.Object({ day: Type.Union([Day, Type.Null()]), at: Instant }, closed)
export type OneDay = Static<typeof OneDay>

/** One overtaking: a call made while the ticket waited. No number and no minute of call: both would point at a person. */
export const Overtaking = Type.Object(
  {
    because: Because,
    class: Type.Optional(ClassId),
    laterMinutes: Type.Integer({ description: 'How much later that person arrived; negative: earlier (a returner).' }),
    number: Type.Optional(Type.Unsafe<TicketNumber>({ ...TicketNumber, description: "Only with a lead's pass." })),
  },
  closed,
)
export type Overtaking = Static<typeof Overtaking>
export const Overtaken = Type.Object({ calls: Type.Array(Overtaking) }, closed)
export type Overtaken = Static<typeof Overtaken>

/** A procedure as the kiosk and the greeter show it. */
export const ProcedureFound = Type.Object(
  {
    id: ProcedureId,
    line: LineId,
    name: Phrase,
    says: Type.Array(Type.String()),
    documents: Type.Array(Phrase),
    minutes: Type.Object({ typical: Type.Integer(), most: Type.Integer() }, { ...closed, description: 'At the counter, without waiting.' }),
    sameDayUntil: Type.Optional(Type.String({ description: 'Accepted later, the result comes the next working day.' })),
    isSigned: Type.Boolean({ description: 'The result waits for a signature in the hall.' }),
    found: Type.Optional(Type.String({ description: 'The everyday name that matched best.' })),
  },
  closed,
)
export type ProcedureFound = Static<typeof ProcedureFound>
export const ProceduresFound = Type.Object(
  { procedures: Type.Array(ProcedureFound), count: Type.Integer({ description: 'How many matched, also beyond those listed.' }) },
  closed,
)
export type ProceduresFound = Static<typeof ProceduresFound>

export const Health = Type.Object(
  {
    status: Type.Union([Type.Literal('ok'), Type.Literal('no-day'), Type.Literal('ledger-unwritable')]),
    version: Type.String(),
    day: Type.Union([Day, Type.Null()]),
    seq: Type.Integer(),
    hint: Type.Optional(Type.String({ description: 'What to do, where something is wrong.' })),
  },
  closed,
)
export type Health = Static<typeof Health>
