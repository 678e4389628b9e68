// Append, then apply: nothing about people or screens is true before the disk has it. One append in flight; what comes meanwhile waits its
// turn and is decided on rows that are durable.
import type { Instant } from '#contract/basics.ts'
import type { ProblemCode, ProblemParams } from '#contract/problems/problems.ts'
import type { Book } from '#server/people/book.ts'
import type { PeopleHappened } from '#server/people/events.ts'
import type { Register } from '#server/people/register.ts'
import type { RowChange } from '#server/people/rows.ts'

/** What an act does: its events, the rows they change, whom it lets go, and what is answered when all that is durable. */
export interface Act<Answer> {
  by: string
  events: readonly PeopleHappened[]
  changes: readonly RowChange[]
  /** Ids of accounts, sessions, screens whose open sockets end. */
  ends?: readonly string[]
  /** What else becomes true with it, in memory only. */
  applied?(): void
  answer: Answer
}

/** What fills a no’s sentence: the same in both languages, or one for each. */
export type RejectedParams = ProblemParams | { vi: ProblemParams; en: ProblemParams }

export interface Rejected {
  rejected: ProblemCode
  params: RejectedParams
}
/** Yes with its answer, or no. */
export type Told<Answer> = { answer: Answer } | Rejected

export const reject = (rejected: ProblemCode, params: RejectedParams = {}): Rejected => ({ rejected, params })

/** The stream of a centre’s people and screens. Not `<centre>/…`, whose streams are days; no centre’s id has a colon. */
export const peopleStream = (centre: string): string => `people:${centre}`

export class Journal {
  readonly #book: Book
  readonly #stream: string
  readonly #register: Register
  readonly #now: () => Instant
  readonly #ended: (ids: readonly string[]) => void
  #seq = 0
  #lastAt: Instant = 0
  /** An append failed: whether the disk has it is not known until it is read. */
  #isStale = true
  #turn: Promise<unknown> = Promise.resolve()

  constructor(parts: { book: Book; centre: string; register: Register; now: () => Instant; ended: (ids: readonly string[]) => void }) {
    this.#book = parts.book
    this.#stream = peopleStream(parts.centre)
    this.#register = parts.register
    this.#now = parts.now
    this.#ended = parts.ended
  }

  /** The last event’s seq. */
  get seq(): number {
    return this.#seq
  }

  /** The moment now; never before the last event. */
  now(): Instant {
    return Math.max(this.#now(), this.#lastAt)
  }

  /** Reads all rows. @throws what the ledger throws when it cannot be read. */
  async load(): Promise<void> {
    const head = (await this.#book.heads(this.#stream)).find(({ stream }) => stream === this.#stream)
    this.#register.load(await this.#book.records())
    this.#seq = head?.seq ?? 0
    const [last] = this.#seq === 0 ? [] : await this.#book.read(this.#stream, this.#seq - 1)
    this.#lastAt = last === undefined ? 0 : (JSON.parse(last.bytes) as { at: Instant }).at
    this.#isStale = false
  }

  /** Decides when all that was asked before is durable, appends, applies, answers. `nextSeq` is what the first event will get. */
  act<Answer>(decide: (nextSeq: number) => Act<Answer> | Rejected): Promise<Told<Answer>> {
    const done = this.#turn.then(() => this.#actNow(decide))
    this.#turn = done.catch(() => {})
    return done
  }

  /** The last events after a seq, oldest first. */
  async read(after: number): Promise<{ seq: number; bytes: string }[]> {
    return this.#book.read(this.#stream, after)
  }

  /** Resolves when nothing is under way. */
  async settled(): Promise<void> {
    await this.#turn
  }

  async #actNow<Answer>(decide: (nextSeq: number) => Act<Answer> | Rejected): Promise<Told<Answer>> {
    try {
      if (this.#isStale) await this.load()
      const act = decide(this.#seq + 1)
      if ('rejected' in act) return act
      if (act.events.length + act.changes.length > 0) await this.#append(act)
      return { answer: act.answer }
    } catch (error) {
      const hint = hintOf(error)
      if (!hint) throw error
      return reject('ledger-unwritable', { hintVi: hint.vi, hintEn: hint.en })
    }
  }

  async #append({ by, events, changes, ends = [], applied }: Act<unknown>): Promise<void> {
    const at = this.now()
    const bytes = events.map((event, index) => JSON.stringify({ seq: this.#seq + 1 + index, at, by, ...event }))
    const records = changes.map(({ kind, id, row }) => ({ kind, id, value: row && JSON.stringify(row) }))
    this.#isStale = true
    const { seq } = await this.#book.append(this.#stream, this.#seq, [{ events: bytes, visits: [], erasable: [], records }])
    this.#isStale = false
    this.#seq = seq
    if (events.length > 0) this.#lastAt = at
    this.#register.apply(changes)
    applied?.()
    if (ends.length > 0) this.#ended(ends)
  }
}

/** A fault of the ledger says what to do. */
export function hintOf(error: unknown): { vi: string; en: string } | undefined {
  const { name, hint } = error as { name?: string; hint?: { vi: string; en: string } }
  return name === 'LedgerFault' ? hint : undefined
}
