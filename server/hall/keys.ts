// Idempotency keys of today and the day before: a key that wrote events gives the same answer again until the end of the next day.
import type { Day } from '#contract/basics.ts'
import type { StoredEvent } from '#ledger/ledger.ts'
import type { Answer } from '#server/hall/door.ts'

/** What a key stands for: the request it came with, and its answer, now or when the disk has it. */
interface Kept {
  request: string
  answer: Promise<Answer>
}

export class Keys {
  #today = new Map<string, Kept>()
  #before = new Map<string, Kept>()
  #day: Day | null = null

  get(key: string): Kept | undefined {
    return this.#today.get(key) ?? this.#before.get(key)
  }

  /** Remembers an answer that is on its way; `forget` takes it back when the disk refused it. */
  keep(key: string, request: string, answer: Promise<Answer>): void {
    this.#today.set(key, { request, answer })
  }

  forget(key: string): void {
    this.#today.delete(key)
  }

  /** Keys as they were stored, of today or of the day before. */
  load(events: readonly StoredEvent[], day: 'today' | 'before'): void {
    const keys = day === 'today' ? this.#today : this.#before
    for (const { key } of events) {
      if (key) keys.set(key.key, { request: key.request, answer: Promise.resolve({ body: key.answer, status: key.status }) })
    }
  }

  /** A day opens. Said twice of one day (the disk refused the first time), it is said once. */
  turn(day: Day): void {
    if (day === this.#day) return
    this.#day = day
    this.#before = this.#today
    this.#today = new Map()
  }
}
