// The day's ledger as lead and admin see it: its events, and everything as it was after one of them.
import { type Static, Type } from 'typebox'
import { Because, ClassId, CounterId, Instant, LineId, TicketId, TicketNumber } from '#contract/basics.ts'
import { BoardView } from '#contract/views/board.ts'
import { CounterView } from '#contract/views/counter.ts'
import { FloorView } from '#contract/views/floor.ts'
import { KioskView } from '#contract/views/kiosk.ts'
import { TicketView } from '#contract/views/ticket.ts'

const closed = { additionalProperties: false }
const Seq = Type.Integer({ minimum: 1, description: 'Position in the stream, without gaps.' })
const Hash = Type.String({ pattern: '^[0-9a-f]{64}$', description: 'SHA-256(former hash ‖ bytes of the event), hex.' })

/** A stored event as a reader meets it: what all have, what several have, and whatever else goes by its `type`. */
export interface StoredFields {
  seq: number
  at: Instant
  by: string
  type: string
  ticket?: TicketId
  counter?: CounterId
  attempt?: number
  /** Tickets that go on in the next day: whole ones where a day opens, their ids where it closes. */
  carried?: readonly (TicketId | { ticket: TicketId; number: TicketNumber })[]
  [field: string]: unknown
}

/** An event as stored, and its number as people read it. */
export const LedgerEvent = Type.Object(
  {
    event: Type.Unsafe<StoredFields>(
      Type.Object(
        { seq: Seq, at: Instant, by: Type.String(), type: Type.String() },
        { additionalProperties: true, description: 'The stored bytes, parsed. What else there is goes by `type` and is kept for ever.' },
      ),
    ),
    number: Type.Optional(Type.Unsafe<TicketNumber>({ ...TicketNumber, description: 'Of the ticket the event names.' })),
    hash: Hash,
  },
  closed,
)
export type LedgerEvent = Static<typeof LedgerEvent>

export const LedgerView = Type.Object(
  {
    stream: Type.String({ description: '`centre/day/generation`.' }),
    seq: Type.Integer({ description: 'The last seq of the stream, also beyond those listed.' }),
    events: Type.Array(LedgerEvent, { description: 'In order, those after `after`.' }),
  },
  closed,
)
export type LedgerView = Static<typeof LedgerView>

/** A ticket that could have been called, as the counter saw it. */
export const Candidate = Type.Object(
  {
    id: TicketId,
    number: TicketNumber,
    line: LineId,
    says: Type.Optional(Type.String()),
    position: Type.Integer({ minimum: 1, description: 'In the order of calling.' }),
    arrivedAt: Instant,
    placeAt: Instant,
    seenAt: Type.Unsafe<Instant>({ ...Instant, description: 'The place as this counter sees it: later by `delayMinutes`.' }),
    headStartMinutes: Type.Integer({ description: 'Of its class; 0 without one, negative: later.' }),
    delayMinutes: Type.Integer({ description: 'With which this counter sees its line.' }),
    files: Type.Integer(),
    class: Type.Optional(ClassId),
    boundTo: Type.Optional(CounterId),
    because: Because,
    isUrgent: Type.Boolean(),
    isCalled: Type.Boolean(),
  },
  closed,
)
export type Candidate = Static<typeof Candidate>

export const WhyCalled = Type.Object(
  {
    counter: CounterId,
    because: Because,
    count: Type.Integer({ description: 'How many could have been called.' }),
    position: Type.Union([Type.Integer({ minimum: 1 }), Type.Null()], {
      description: 'Of the called one in the order of calling: 1, unless by hand; `null`: it did not wait there.',
    }),
    candidates: Type.Array(Candidate, { description: 'The first 20 in order, and the one called.' }),
  },
  closed,
)
export type WhyCalled = Static<typeof WhyCalled>

/** Everything as it was right after one event. */
export const LedgerMoment = Type.Object(
  {
    stream: Type.String(),
    ...LedgerEvent.properties,
    chain: Type.Object(
      {
        formerHash: Hash,
        hash: Hash,
        isWhole: Type.Boolean({ description: 'Every hash up to this event, made anew from the bytes, is the stored one.' }),
        brokenAt: Type.Optional(Type.Integer({ description: 'The first event whose bytes do not make its hash.' })),
      },
      closed,
    ),
    why: Type.Union([WhyCalled, Type.Null()], { description: '`null` where nobody was chosen.' }),
    views: Type.Object(
      {
        board: BoardView,
        kiosk: KioskView,
        floor: FloorView,
        counter: Type.Union([CounterView, Type.Null()]),
        ticket: Type.Union([TicketView, Type.Null()]),
      },
      { ...closed, description: 'As of the event; counter and ticket: those asked for, else those the event names.' },
    ),
  },
  closed,
)
export type LedgerMoment = Static<typeof LedgerMoment>

/** The first line of an exported day; one line per event follows. */
export const DayFileHead = Type.Object(
  {
    format: Type.Literal('moi-so-day-1'),
    stream: Type.String(),
    events: Type.Integer({ minimum: 0 }),
    head: Type.Unsafe<string>({ ...Hash, description: 'The hash of the last event: what a print-out is compared with.' }),
    documents: Type.Record(Type.String(), Type.Unknown(), {
      description: 'The centre documents the day went by, by their hash (SHA-256 of the document as JSON).',
    }),
  },
  closed,
)
export type DayFileHead = Static<typeof DayFileHead>

/** An event's line: JSON whose `event` is, byte for byte, what was stored, so that the chain can be made again from the file alone. */
export const dayFileLine = (hash: string, bytes: string): string => `{"hash":"${hash}","event":${bytes}}`

/** The hash and the exact bytes of an event's line; undefined where the line is no such line. */
export function readDayFileLine(line: string): { hash: string; bytes: string } | undefined {
  const [, hash, bytes] = /^\{"hash":"([0-9a-f]{64})","event":(.*)\}$/.exec(line) ?? []
  return hash === undefined || bytes === undefined ? undefined : { hash, bytes }
}

/** The views a moment of the past shows. */
export type LedgerViewName = keyof LedgerMoment['views']
