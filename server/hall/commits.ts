// Group commit: what arrives together is handed to the ledger together, without waiting for what is on its way there (the writer commits
// together what waits for it). Nobody is told before it is durable.
import { type Entry, type Head, type Ledger, LedgerConflict } from '#ledger/ledger.ts'
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
  /** Something was refused: answers those items, decides the `others` again. Resolves when the state is the durable one. */
  failed(refused: Refused, others: Item[]): Promise<void>
}

export interface Refused {
  stream: string
  error: unknown
  items: Item[]
}

type Outcome = { head: Head } | { error: unknown }

/** Handed over, not yet durable. */
interface Flying {
  batch: Batch
  outcome: Promise<Outcome>
}

export class Commits {
  readonly #ledger: Ledger
  readonly #listeners: CommitListeners
  /** Not handed over yet: one batch; more where a day ends and the next begins. */
  #gathered: Batch[] = []
  /** In the ledger's hands, all of one stream: what stands on a refused batch is then refused too. */
  #flying: Flying[] = []
  #isHearing = false
  #isScheduled = false
  #isClearing = false
  #idle: (() => void)[] = []

  constructor(ledger: Ledger, listeners: CommitListeners) {
    this.#ledger = ledger
    this.#listeners = listeners
  }

  /** Joins the batch that is being gathered, or begins one. A batch holds one stream's events. */
  add(decided: Decided, item?: Item): void {
    const last = this.#gathered.at(-1)
    const batch = last?.stream === decided.stream ? last : this.#begin(decided)
    batch.entries.push(decided.entry)
    batch.events.push(...decided.events)
    batch.head = decided.head
    if (item) batch.items.push(item)
    this.#schedule()
  }

  /** A rejection rests on all that was decided before it: it waits for that, and is told at once where nothing is under way. */
  rest(item: Item): void {
    const last = this.#gathered.at(-1) ?? this.#flying.at(-1)?.batch
    if (last) last.items.push(item)
    else if (item.answer) item.tell(item.answer)
  }

  /** Whether nothing is gathered or in flight. */
  get isIdle(): boolean {
    return this.#gathered.length === 0 && this.#flying.length === 0
  }

  /** Resolves when nothing is under way. */
  async settled(): Promise<void> {
    if (!this.isIdle) await new Promise<void>((resolve) => this.#idle.push(resolve))
  }

  #begin({ stream, formerSeq, head }: Decided): Batch {
    const batch: Batch = { stream, expectedSeq: formerSeq, entries: [], events: [], items: [], head }
    this.#gathered.push(batch)
    return batch
  }

  // Not at once but when this turn of the event loop has read what lay in the sockets: those requests share one batch.
  #schedule(): void {
    if (this.#isScheduled) return
    this.#isScheduled = true
    setImmediate(() => {
      this.#isScheduled = false
      this.#handOver()
    })
  }

  #handOver(): void {
    const [batch] = this.#gathered
    const before = this.#flying.at(-1)
    if (!batch || this.#isClearing || (before && before.batch.stream !== batch.stream)) return
    this.#gathered.shift()
    const outcome = this.#ledger.append(batch.stream, batch.expectedSeq, batch.entries).then(
      (head) => ({ head }),
      (error: unknown) => ({ error }),
    )
    this.#flying.push({ batch, outcome })
    if (!this.#isHearing) void this.#hear()
  }

  /** Hears of the batches in the order they were handed over, until none flies. */
  async #hear(): Promise<void> {
    this.#isHearing = true
    for (let first = this.#flying[0]; first; first = this.#flying[0]) {
      const outcome = await first.outcome
      if ('head' in outcome) {
        this.#flying.shift()
        this.#listeners.committed(first.batch, outcome.head)
      } else await this.#clearUp(first.batch, outcome.error)
      this.#handOver()
    }
    this.#isHearing = false
    for (const tell of this.#idle.splice(0)) tell()
  }

  /** What flew behind a refused batch was refused for standing on it, and is decided again; if for anything else, it may yet be stored. */
  async #clearUp({ stream, items }: Batch, error: unknown): Promise<void> {
    this.#isClearing = true
    const behind = await Promise.all(this.#flying.slice(1).map(async ({ batch, outcome }) => ({ batch, outcome: await outcome })))
    const isConflict = ({ outcome }: { outcome: Outcome }) => 'error' in outcome && outcome.error instanceof LedgerConflict
    const refused = behind.filter((one) => !isConflict(one)).flatMap(({ batch }) => batch.items)
    const others = [...behind.filter(isConflict).map(({ batch }) => batch), ...this.#gathered].flatMap((batch) => batch.items)
    this.#flying = []
    this.#gathered = []
    await this.#listeners.failed({ stream, error, items: [...items, ...refused] }, others)
    this.#isClearing = false
  }
}
