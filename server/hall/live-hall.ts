// The hall that is asked. Commands are decided on the pending state; what anybody sees and hears is the durable one.
import type { Day, Instant } from '#contract/basics.ts'
import { type Head, LedgerFault } from '#ledger/ledger.ts'
import type { Asked } from '#queue/commands.ts'
import { decide } from '#queue/decide/decide.ts'
import { isRejection, type Rejection, reject } from '#queue/decide/decision.ts'
import type { HallEvent } from '#queue/events/event.ts'
import { evolve } from '#queue/evolve/evolve.ts'
import { copyHall } from '#queue/evolve/fresh.ts'
import { type Hall, streamOf } from '#queue/hall.ts'
import { InvariantBroken, invariant } from '#queue/invariant.ts'
import { type Batch, type Item, itemOf } from '#server/hall/batch.ts'
import { catchUp } from '#server/hall/catch-up.ts'
import type { HallClock } from '#server/hall/clock.ts'
import { Commits, type Refused } from '#server/hall/commits.ts'
import { type ChangeDocument, documentChanges } from '#server/hall/document-change.ts'
import type { Answer, Caller, HallDoor } from '#server/hall/door.ts'
import type { Keys } from '#server/hall/keys.ts'
import { type Listener, Listeners } from '#server/hall/listeners.ts'
import { generationOf, type HallParts } from '#server/hall/parts.ts'
import { type Past, Pasts } from '#server/hall/past.ts'
import { CLOCK, centreByHash, Pending } from '#server/hall/pending.ts'
import { isDayLikely, loadSeries, turnDay } from '#server/hall/turn-day.ts'

/** A press older than this never becomes a command: yesterday's touch must not issue this morning's number. */
export const TOUCH_SECONDS_MAX = 120

export class LiveHall implements HallDoor {
  readonly changeDocument: ChangeDocument
  readonly onCommit = (listener: Listener) => this.#listeners.add(listener)
  readonly #parts: HallParts
  readonly #clock: HallClock
  readonly #keys: Keys
  readonly #commits: Commits
  readonly #pending: Pending
  readonly #pasts: Pasts
  readonly #listeners = new Listeners()
  #durable: Hall
  #durableHead: string
  /** Which day it is, is in doubt: nothing is decided until a lead says. */
  #isInDoubt: boolean
  /** Asked while a refused commit is being cleared up, or the document is being changed: decided when the pending state is true again. */
  #asked: Item[] | null = null
  /** A bug was met: writing has stopped. */
  #broken: InvariantBroken | null = null

  constructor(parts: HallParts, start: { hall: Hall; head: string; clock: HallClock; keys: Keys; isInDoubt: boolean }) {
    this.#parts = parts
    this.#clock = start.clock
    this.#keys = start.keys
    this.#durable = start.hall
    this.#durableHead = start.head
    this.#isInDoubt = start.isInDoubt
    this.#commits = new Commits(parts.ledger, {
      committed: (batch, head) => this.#committed(batch, head),
      failed: (refused, others) => this.#failed(refused, others),
    })
    this.#pasts = new Pasts(parts.ledger, parts.centre, centreByHash(parts))
    this.#pending = new Pending(parts, copyHall(start.hall), start.head, this.#commits, start.keys)
    this.changeDocument = documentChanges({
      parts,
      pending: this.#pending,
      commits: this.#commits,
      fault: () => this.fault(),
      hold: () => this.#hold(),
      tick: () => this.tick(),
    })
  }

  get state(): Hall {
    return this.#isInDoubt ? { ...this.#durable, day: null } : this.#durable
  }

  now(): Instant {
    return Math.max(this.#clock.now(), this.#durable.lastAt)
  }

  stream(): string {
    return streamOf({ ...this.#durable, generation: generationOf(this.#durable, this.#parts) })
  }

  past(day?: Day): Promise<Past | undefined> {
    return day === undefined ? this.#pasts.of(streamOf(this.#durable)) : this.#pasts.lastOf(`${this.#parts.document.id}/${day}/`)
  }

  erasable(stream: string) {
    return this.#parts.ledger.erasable(stream)
  }

  clock() {
    return this.#clock.state()
  }

  fault() {
    return this.#broken ? brokenHint : (this.#parts.ledger.fault()?.hint ?? null)
  }

  ask(command: Asked, caller: Caller): Promise<Answer> {
    const kept = this.#keys.get(caller.key)
    if (kept) return kept.request === caller.request ? kept.answer : Promise.resolve(reject('key-reused'))
    if (caller.askedSecondsAgo > TOUCH_SECONDS_MAX) return Promise.resolve(reject('touch-expired', { secondsMax: TOUCH_SECONDS_MAX }))
    if (command.type !== 'turn-day') return this.#toDecide(command, caller)
    // A day that opens a second time continues its numbers, which stand in another stream; everything else is decided in this very turn.
    return loadSeries(this.#parts, this.#pending, command.open ?? this.#clock.wallDay()).then(() => this.#toDecide(command, caller))
  }

  /** Does what falls due without anybody pressing, and looks at the clock. To be called each second. */
  async tick(): Promise<void> {
    if (this.#broken || this.#asked) return
    this.#guard(() => {
      const look = this.#clock.look()
      if (this.#isInDoubt && !this.#doubtEnded(look)) return
      if (look === 'adopt') this.#adoptClock(CLOCK)
      if (!this.#clock.isUnsure()) this.#pending.runDue(this.#moment())
    })
  }

  /** Waits until all that was decided is durable or refused. */
  settled(): Promise<void> {
    return this.#commits.settled()
  }

  /** A PC that started before its clock was set: once the clock says a day that may be, nobody needs to be asked. */
  #doubtEnded(look: 'steady' | 'adopt'): boolean {
    const mayBe = isDayLikely(this.#durable, this.#clock.wall(), this.#parts.document.timeZone)
    this.#isInDoubt = !(mayBe && (look === 'adopt' || this.#clock.agrees()))
    return !this.#isInDoubt
  }

  /** Keeps what is asked from being decided, until it is let go; null where it is kept already. */
  #hold(): (() => void) | null {
    if (this.#asked) return null
    const asked: Item[] = []
    this.#asked = asked
    return () => {
      this.#asked = null
      for (const item of asked) this.#decideNow(item)
    }
  }

  #toDecide(command: Asked, caller: Caller): Promise<Answer> {
    const item = itemOf(command, caller, this.#parts.draw())
    if (this.#asked) this.#asked.push(item)
    else this.#decideNow(item)
    return item.told
  }

  #decideNow(item: Item): void {
    this.#guard(() => {
      const rejection = this.#broken ? reject('server-error') : this.#decided(item)
      if (!rejection) return
      item.answer = rejection
      this.#commits.rest(item)
    }, item)
  }

  /** Appends what the command makes happen, or says why not. */
  #decided(item: Item): Rejection | null {
    const { command, caller } = item
    if (command.type === 'turn-day') return this.#turnDay(command, item)
    if (this.#isInDoubt) return reject('no-day')
    if (this.#clock.look() === 'adopt') this.#adoptClock(CLOCK)
    if (this.#clock.isUnsure()) return reject('clock-unsure')
    if (command.type === 'adopt-clock') {
      if (!this.#clock.state().asks) return reject('clock-not-asked')
      this.#adoptClock(caller.by, item)
      this.#pending.runDue(this.#moment())
      return null
    }
    this.#clock.noteCommand()
    const at = this.#moment()
    this.#pending.runDue(at)
    const asked = this.#parts.reentries.resolve(command, this.#pending.hall.day)
    if (isRejection(asked)) return asked
    const decision = decide(this.#pending.hall, asked, at, item.drawn)
    if (isRejection(decision)) return decision
    this.#pending.append(asked, decision, at, caller.by, item)
    return null
  }

  #turnDay(command: Extract<Asked, { type: 'turn-day' }>, item: Item): Rejection | null {
    const rejection = turnDay(this.#pending, this.#clock, {
      command,
      item,
      isInDoubt: this.#isInDoubt,
      timeZone: this.#parts.document.timeZone,
    })
    if (!rejection) this.#isInDoubt = false
    return rejection
  }

  /** Goes by the PC's clock from now on; the move is the last event dated by the former time. */
  #adoptClock(by: string, item?: Item): void {
    const to = this.#clock.wall()
    this.#pending.append({ type: 'move-clock', to }, [{ type: 'clock-moved', to }], this.#moment(), by, item)
    this.#clock.rebase(to)
  }

  /** The moment a command is decided at: never before the last event. */
  #moment(): Instant {
    return Math.max(this.#clock.now(), this.#pending.hall.lastAt)
  }

  #committed(batch: Batch, head: Head): void {
    this.#guard(() => {
      invariant(head.hash === batch.head, 'the writer chains the same bytes to the same head')
      this.#evolveDurable(batch.events, head.hash)
    })
    for (const item of batch.items) if (item.answer) item.tell(item.answer)
    // The answers leave first: whoever pressed waits for them, and views are made while they travel.
    queueMicrotask(() => this.#listeners.tell(this.#durable, batch.events))
  }

  #evolveDurable(events: readonly HallEvent[], head: string): void {
    for (const event of events) evolve(this.#durable, event, centreByHash(this.#parts))
    this.#durableHead = head
  }

  /** The disk said no: who waited for it is answered so; what stood on it is decided again on what the ledger really holds. */
  async #failed({ stream, error, items }: Refused, others: readonly Item[]): Promise<void> {
    this.#parts.onFault(error)
    const asked = [...others]
    this.#asked = asked
    for (const item of [...items, ...others]) this.#keys.forget(item.caller.key)
    const stored = await catchUp(this.#parts, this.#keys, stream, stream === this.stream() ? this.#durable.seq : 0)
    for (const { bytes, hash } of stored) this.#evolveDurable([JSON.parse(bytes)], hash)
    this.#asked = null
    this.#pending.hall = copyHall(this.#durable)
    this.#pending.head = this.#durableHead
    const hint = error instanceof LedgerFault ? error.hint : brokenHint
    for (const item of items) item.tell(reject('ledger-unwritable', { hintVi: hint.vi, hintEn: hint.en }))
    for (const { command, caller, drawn, told, tell } of asked) this.#decideNow({ command, caller, drawn, told, tell })
    this.#listeners.tell(this.#durable, [])
  }

  /** A bug stops the writing, and is told to the log; the screens keep what they have. */
  #guard(act: () => void, item?: Item): void {
    try {
      act()
    } catch (error) {
      if (!(error instanceof InvariantBroken)) throw error
      this.#broken = error
      this.#parts.onFault(error)
      item?.tell(reject('server-error'))
    }
  }
}

const brokenHint = { vi: 'chương trình gặp lỗi, hãy khởi động lại máy chủ', en: 'a fault in the program, restart the server' }
