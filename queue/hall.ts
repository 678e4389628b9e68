// The state of a hall's day, made from its events. A hall has one owner, who lets `evolve` change it; the records in it (tickets,
// counters, calls) are never changed, only replaced, so that a copy of the hall may share them.
import type {
  AccountId,
  Because,
  CallId,
  ClassId,
  CounterId,
  CounterState,
  Day,
  HelpId,
  Instant,
  LineId,
  Outcome,
  ProcedureId,
  ReasonCode,
  SnagId,
  Stage,
  SystemId,
  TicketId,
  TicketNumber,
  TicketState,
} from '#contract/basics.ts'
import type { Centre, CounterReach } from '#queue/centre.ts'

/** One number, one visit. */
export interface Ticket {
  readonly id: TicketId
  readonly number: TicketNumber
  readonly line: LineId
  readonly procedure?: ProcedureId
  readonly state: TicketState
  readonly stage: Stage
  /** Position in the order of issue; carried-over tickets come first and are negative. Breaks ties of place. */
  readonly order: number
  /** Ordinal in the stream, from 1: the key of its `visit` row. */
  readonly n: number
  readonly arrivedAt: Instant
  readonly bookedAt?: Instant
  /** Its moment in the order of calling: derived by rules/place.ts, kept because everything is sorted by it. */
  readonly placeAt: Instant
  readonly class?: ClassId
  readonly files: number
  readonly isUrgent: boolean
  /** Came for a result that is late; with the papers that were missing; for an organisation. */
  readonly isLate?: boolean
  readonly isReentry?: boolean
  readonly isOrganisation?: boolean
  /** What moved it since it last began to wait; `arrival` when nothing did. */
  readonly moved: Exclude<Because, 'class' | 'booked' | 'urgent' | 'by-hand'>
  /** Only this counter calls it, until the counter closes or pauses. */
  readonly boundTo?: CounterId
  /** Called to or served at; kept while held, for its return. */
  readonly counter?: CounterId
  readonly call?: CallRecord
  /** When it last came back: resumed or revived. */
  readonly returnedAt?: Instant
  /** When it last came back from an absence (a no-show): its place is never much earlier than this. */
  readonly absentUntil?: Instant
  /** When it first was called in this visit. */
  readonly firstCalledAt?: Instant
  readonly startedAt?: Instant
  readonly heldAt?: Instant
  readonly holdReason?: string
  readonly missedAt?: Instant
  /** Until when a no-show may come back; missing once that has passed. */
  readonly revivableUntil?: Instant
  readonly signingAt?: Instant
  /** Signed: when it was released to be collected. */
  readonly releasedAt?: Instant
  /** The line it was signed for, while it waits in the line that gives results out: reports count it there, and a release taken back goes there. */
  readonly signedLine?: LineId
  readonly endedAt?: Instant
  readonly outcome?: Outcome
  /** Errands of this visit that ended before the present one, oldest first. */
  readonly errands?: readonly Errand[]
  readonly apology?: Apology
  /** Stretches of waiting, the last one open (`until` missing) while it waits. */
  readonly waits: readonly Wait[]
  readonly calls: number
}

/** A part of a visit that ended while the visit went on. */
export interface Errand {
  readonly line: LineId
  readonly procedure?: ProcedureId
  readonly outcome: Outcome
  readonly at: Instant
}

/** What was said about a late result. */
export interface Apology {
  readonly reason: ReasonCode
  readonly due: Day
  readonly by: AccountId
  readonly at: Instant
}

/** What blocks a matter at a counter, and who comes to solve it. */
export interface Snag {
  readonly id: SnagId
  /** Missing where it is of a former day. */
  readonly ticket?: TicketId
  readonly number: TicketNumber
  readonly line: LineId
  readonly counter: CounterId
  readonly help: HelpId
  readonly reason: ReasonCode
  readonly raisedAt: Instant
  readonly helper?: AccountId
  readonly acceptedAt?: Instant
  readonly arrivedAt?: Instant
  readonly escalatedAt?: Instant
  readonly solvedAt?: Instant
  readonly how?: ReasonCode
}

/** An outside system was down from then until then; `until` missing: it still is. */
export interface Incident {
  readonly system: SystemId
  readonly from: Instant
  readonly until?: Instant
}

/** A stretch of waiting, [from, until): for which line, and for one counter only where it was bound to it. */
export interface Wait {
  readonly from: Instant
  readonly until?: Instant
  readonly line: LineId
  readonly boundTo?: CounterId
}

/** An invitation, as the board shows it and overtakings are told from it. One record per attempt. */
export interface CallRecord {
  readonly id: CallId
  readonly ticket: TicketId
  readonly number: TicketNumber
  readonly line: LineId
  readonly counter: CounterId
  readonly attempt: number
  readonly at: Instant
  readonly placeAt: Instant
  readonly seenAt: Instant
  readonly because: Because
  readonly class?: ClassId
  readonly arrivedAt: Instant
  /** What the counter could have called at that moment. */
  readonly could: CounterReach
}

export interface Counter {
  readonly id: CounterId
  readonly state: CounterState
  readonly reach: CounterReach
  /** Own lines today, in order. */
  readonly lines: readonly LineId[]
  readonly ticket?: TicketId
  readonly openedAt?: Instant
  readonly pausedAt?: Instant
  readonly pauseReason?: ReasonCode
  /** As told to those who wait. */
  readonly pauseUntil?: Instant
  /** Who sits there; missing where it was opened without a person (a counter's own pass in the sample hall). */
  readonly officer?: AccountId
  readonly helpAskedAt?: Instant
  readonly served: number
  readonly serviceMs: number
  readonly last?: { readonly ticket: TicketId; readonly number: TicketNumber; readonly outcome: Outcome; readonly at: Instant }
}

export interface Hall {
  /** Prepared from the document; changes with `settings-changed`. */
  centre: Centre
  /** `null`: no day is open. */
  day: Day | null
  /** The day this stream is of, also after it was closed; `null` before the first. */
  streamDay: Day | null
  /** Hash of the document the day goes by. */
  settings: string
  /** Moment of the centre's last restore or withdrawal of a day, else 0. */
  generation: Instant
  seq: number
  /** Moment of the last event; no later one is older. */
  lastAt: Instant
  tickets: Map<TicketId, Ticket>
  /** Numbers taken today, carried-over ones too. */
  numbers: Map<TicketNumber, TicketId>
  /** The last ordinal used in each line's series. */
  series: Map<LineId, number>
  /** Waiting tickets per line, sorted by place, then order. */
  waiting: Map<LineId, Ticket[]>
  /** Waiting tickets that one counter only may call, and those that are urgent: few, and looked at first. */
  bound: Set<TicketId>
  urgent: Set<TicketId>
  counters: Map<CounterId, Counter>
  /** Invitations of the day, oldest first. */
  calls: CallRecord[]
  /** Tickets that something falls due for: held or missed. */
  away: Set<TicketId>
  /** Snags of the day, also those closed, by id, oldest first. */
  snags: Map<SnagId, Snag>
  /** Snags that nobody has accepted: few, and looked at by the clock. */
  ringing: Set<SnagId>
  /** Outside systems down today, oldest first. */
  incidents: Incident[]
  counts: { issued: number; done: number; urgent: number; guided: number; late: number }
}

/** `centre/day/generation`: the stream the state was made from. */
export function streamOf(hall: Hall): string {
  return `${hall.centre.document.id}/${hall.streamDay ?? 'none'}/${hall.generation}`
}
