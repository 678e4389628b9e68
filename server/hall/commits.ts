// Group commit: what arrives while the disk works is committed together, one batch in flight, and nobody is told before it is durable.
import type { Entry, Head, Ledger } from '#ledger/ledger.ts'
import type { HallEvent } from '#queue/events/event.ts'
import type { Batch, Item } from '#server/hall/batch.ts'

export interface Decided {
  stream: string
  /** The stream's seq before these events. */
  formerSeq: number
  entry: Entry
  events: readonly HallEvent[]
  /** Chain head after them. */
  head: string
}

export interface CommitListeners {
  /** The batch is durable: evolve, then tell. */
  committed(batch: Batch, head: Head): void
  /** The batch is not: answers its own items, decides `others` again. Resolves when the state is the durable one. */
  failed(batch: Batch, error: unknown, others: Item[]): Promise<void>
}

export class Commits {
  readonly #ledger: Ledger
  readonly #listeners: CommitListeners
  #batches: Batch[] = []
  #isBusy = false
  #isScheduled = false
  #idle: (() => void)[] = []

  constructor(ledger: Ledger, listeners: CommitListeners) {
    this.#ledger = ledger
    this.#listeners = listeners
  }

  /** Joins the batch that is being gathered, or begins one. A batch holds one stream's events. */
  add(decided: Decided, item?: Item): void {
    const last = this.#batches.at(-1)
    const isGathering = last !== undefined && !(this.#isBusy && this.#batches.length === 1)
    const batch = isGathering && last.stream === decided.stream ? last : this.#begin(decided)
    batch.entries.push(decided.entry)
    batch.events.push(...decided.events)
    batch.head = decided.head
    if (item) batch.items.push(item)
    this.#schedule()
  }

  /** A rejection rests on all that was decided before it: it waits for that, and is told at once where nothing is under way. */
  rest(item: Item): void {
    const last = this.#batches.at(-1)
    if (last) last.items.push(item)
    else if (item.answer) item.tell(item.answer)
  }

  /** Whether anything is gathered or in flight. */
  get isIdle(): boolean {
    return this.#batches.length === 0
  }

  /** Resolves when nothing is under way. */
  async settled(): Promise<void> {
    if (!this.isIdle) await new Promise<void>((resolve) => this.#idle.push(resolve))
  }

  #begin({ stream, formerSeq, head }: Decided): Batch {
    const batch: Batch = { stream, expectedSeq: formerSeq, entries: [], events: [], items: [], head }
    this.#batches.push(batch)
    return batch
  }

  // Not at once but when this turn of the event loop has read what lay in the sockets: those requests share one fsync.
  #schedule(): void {
    if (this.#isBusy || this.#isScheduled) return
    this.#isScheduled = true
    setImmediate(() => {
      this.#isScheduled = false
      void this.#flush()
    })
  }

  async #flush(): Promise<void> {
    const batch = this.#batches[0]
    if (this.#isBusy || !batch) return
    this.#isBusy = true
    let head: Head | undefined
    let fault: unknown
    try {
      head = await this.#ledger.append(batch.stream, batch.expectedSeq, batch.entries)
    } catch (error) {
      fault = error
    }
    if (head) {
      this.#batches.shift()
      this.#isBusy = false
      this.#listeners.committed(batch, head)
    } else {
      const others = this.#batches.slice(1).flatMap((other) => other.items)
      this.#batches = []
      await this.#listeners.failed(batch, fault, others)
      this.#isBusy = false
    }
    if (this.#batches.length > 0) this.#schedule()
    else for (const tell of this.#idle.splice(0)) tell()
  }
}
