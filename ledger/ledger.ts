// The ledger's port: appends events in order, once, durably. It knows bytes and sequence, not tickets.
// Three verbs carry the product (append expecting, read after, heads); the rest is for what must be erasable and for health.

/** One command's trace: its events as stored bytes, and what must become durable with them. */
export interface Entry {
  /** Whole events as JSON text, each with its own `seq`, `at`, `by`; the first one's seq follows the former entry's last. */
  events: readonly string[]
  /** The caller's idempotency key with what it was for and what it was answered; missing for what nobody asked (the clock follower). */
  key?: StoredKey
  /** Rows for reports, made beside the events; the last row of an `n` wins. */
  visits: readonly VisitRow[]
  /** What a ticket needs to remember for a while and people may erase; `value: null` forgets it. */
  erasable: readonly ErasableRow[]
  /** Rows that belong to no stream (people, screens); missing where none change, which is nearly always. */
  records?: readonly RecordChange[]
}

export interface StoredKey {
  /** A UUID the client made. */
  key: string
  /** Hash of method, path and body: the same key for something else is refused. */
  request: string
  /** The answer's body as sent. */
  answer: string
  /** The answer's HTTP status. */
  status: number
}

/** A visit as reports read it: one row per ticket of a day. Moments in ms UTC; missing ones null. */
export interface VisitRow {
  /** The ticket's ordinal in its stream, from 1. */
  n: number
  ticket: string
  number: string
  line: string
  procedure: string | null
  class: string | null
  files: number
  arrivedAt: number
  calledAt: number | null
  startedAt: number | null
  endedAt: number | null
  counter: string | null
  /** How it ended: an outcome, `no-show`, `cancelled`, `carried-over`; null while open. */
  end: string | null
  calls: number
  /** How much of its waiting fell into times when an outside system it needs was down. @unit ms */
  incidentMs: number
  /** What it was beside a number, as words with a space between: `urgent late reentry organisation`. */
  marks: string
  /** Errands that ended before the last one, as JSON; null where there were none. */
  errands: string | null
}

export interface ErasableRow {
  ticket: string
  name: string
  value: string | null
}

/** What belongs to no day and no stream: one text per kind and id, replaced or taken away, never chained. */
export interface RecordRow {
  kind: string
  id: string
  value: string
}

/** A row as it is from now on; `value: null` takes it away. */
export interface RecordChange {
  kind: string
  id: string
  value: string | null
}

/** An event as it was stored. */
export interface StoredEvent {
  seq: number
  bytes: string
  /** Hex of SHA-256(former hash ‖ bytes); the first event's former hash is 32 zero bytes. */
  hash: string
  key?: StoredKey
}

/** Where a stream ends. */
export interface Head {
  stream: string
  seq: number
  hash: string
}

export interface Ledger {
  /** Appends entries in one commit, if the stream's last seq is `expectedSeq` (0: a new stream). Resolves when the disk has them.
   *  @throws LedgerConflict somebody else appended; LedgerFault the world failed, nothing was written as far as is known. */
  append(stream: string, expectedSeq: number, entries: readonly Entry[]): Promise<Head>
  /** The stream's events with seq > `afterSeq`, in order; empty where there are none. */
  read(stream: string, afterSeq: number): Promise<StoredEvent[]>
  /** Ends of all streams whose name begins with `prefix`, in order of creation. */
  heads(prefix: string): Promise<Head[]>
  /** What was remembered erasably in a stream. */
  erasable(stream: string): Promise<ErasableRow[]>
  /** All rows that belong to no stream, by kind, then id. */
  records(): Promise<RecordRow[]>
  /** Makes a consistent copy as one file, while appends go on; `records` are put into the copy alone. Whatever the file was is lost.
   *  @throws LedgerFault the copy could not be made, or the ledger was closed meanwhile. */
  copyTo(file: string, records: readonly RecordRow[]): Promise<void>
  /** The fault that keeps it from writing, or null; cleared by the next write that succeeds (it probes by itself). */
  fault(): LedgerFault | null
  /** Answers what is in flight, then lets go of the file. */
  close(): Promise<void>
}

/** The stream did not end where the writer thought. */
export class LedgerConflict extends Error {
  override name = 'LedgerConflict'
}

/** The world failed (disk full, folder read-only, file in use). `hint` says what to do, in Vietnamese and English. */
export class LedgerFault extends Error {
  override name = 'LedgerFault'
  readonly hint: { vi: string; en: string }
  constructor(message: string, hint: { vi: string; en: string }) {
    super(message)
    this.hint = hint
  }
}
