// What crosses the border between the server's thread and the writer's.
import type { Entry, Head, RecordRow } from '../ledger.ts'

/** What is committed whole, perhaps with others that waited beside it. It crosses as one JSON text: cheaper than cloning arrays, and half their p99. */
export interface Batch {
  stream: string
  expectedSeq: number
  entries: readonly Entry[]
}

/** A LedgerFault as data: classes do not cross threads. */
export interface FaultMessage {
  message: string
  hint: { vi: string; en: string }
}

/** What the writer is started with. */
export interface WriterData {
  /** Path of ledger.db. */
  file: string
}

/** A copy to be made beside the appends. */
export interface Copy {
  copyTo: string
  records: readonly RecordRow[]
}

/** To the writer: a Batch or a Copy as JSON, or this word. */
export const CLOSE = 'close'

/** From the writer. Every batch is answered by exactly one `appended`, `conflict`, `fault` or `bug`, in order. */
export type WriterMessage =
  /** It runs; with a fault when it can read but not write yet. Sent once, first. */
  | { type: 'ready'; fault: FaultMessage | null }
  /** It does not run, and ends. Sent once, first. */
  | { type: 'refused'; fault: FaultMessage }
  | { type: 'appended'; head: Head }
  | { type: 'conflict'; message: string }
  | { type: 'fault'; fault: FaultMessage }
  /** A batch no ledger may store: ours to mend. */
  | { type: 'bug'; message: string }
  /** A copy is whole, or why not. Each copy is answered by exactly one, in the order they were asked for. */
  | { type: 'copied'; fault: FaultMessage | null }
  /** The writer probed by itself: what keeps it from writing now. */
  | { type: 'health'; fault: FaultMessage | null }
