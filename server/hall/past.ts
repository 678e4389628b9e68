// A day's past: its events as they were stored, whether the chain holds, and the hall as it was after any of them.
import type { TicketId, TicketNumber } from '#contract/basics.ts'
import type { CentreDocument } from '#contract/centre/document.ts'
import type { Ledger, StoredEvent } from '#ledger/ledger.ts'
import type { Centre } from '#queue/centre.ts'
import type { HallEvent } from '#queue/events/event.ts'
import { type CentreByHash, evolve } from '#queue/evolve/evolve.ts'
import { copyHall, freshHall } from '#queue/evolve/fresh.ts'
import type { Hall } from '#queue/hall.ts'
import { chained, NO_HASH } from '#server/hall/batch.ts'

/** An event with what the chain says of it. */
export interface PastEvent {
  event: HallEvent
  /** As stored: what the hash covers. */
  bytes: string
  /** Hex. */
  formerHash: string
  hash: string
  /** Whether `hash` is SHA-256(former hash ‖ bytes), made anew here. */
  isChained: boolean
}

/** A copy of the hall is kept after every so many events: going anywhere in the day evolves no more than these (under 2 ms). */
const KEPT_EVERY = 250

/** One stream, read as far as `read` says. It only grows: what was read once is never read again. */
export class Past {
  readonly stream: string
  readonly events: PastEvent[] = []
  /** What people read on each ticket of the day. */
  readonly numbers = new Map<TicketId, TicketNumber>()
  readonly #centre: Centre
  readonly #centreOf: CentreByHash
  /** The hall after `index × KEPT_EVERY` events, where somebody has been. */
  readonly #kept: Hall[] = []

  constructor(stream: string, centre: Centre, centreOf: CentreByHash) {
    this.stream = stream
    this.#centre = centre
    this.#centreOf = centreOf
  }

  /** Adds what was stored after the last event known; others are passed over. */
  add(stored: readonly StoredEvent[]): void {
    for (const { seq, bytes, hash } of stored) {
      if (seq !== this.events.length + 1) continue
      const formerHash = this.events.at(-1)?.hash ?? NO_HASH
      const event: HallEvent = JSON.parse(bytes)
      this.events.push({ event, bytes, formerHash, hash, isChained: chained(formerHash, bytes) === hash })
      if (event.type === 'ticket-issued') this.numbers.set(event.ticket, event.number)
      if (event.type === 'day-opened') for (const { ticket, number } of event.carried) this.numbers.set(ticket, number)
    }
  }

  /** The hall after the first `seq` events; 0: before the day. A copy: yours to look at. */
  hallAt(seq: number): Hall {
    let index = Math.min(Math.floor(seq / KEPT_EVERY), this.#kept.length - 1)
    const hall = index < 0 ? freshHall(this.#centre) : copyHall(this.#kept[index] as Hall)
    if (index < 0) {
      this.#kept.push(copyHall(hall))
      index = 0
    }
    for (let done = index * KEPT_EVERY; done < seq; ) {
      evolve(hall, (this.events[done] as PastEvent).event, this.#centreOf)
      done += 1
      if (done === this.#kept.length * KEPT_EVERY) this.#kept.push(copyHall(hall))
    }
    return hall
  }

  /** The documents the day went by, by their hash; one that is not kept here is missing. */
  documents(): Record<string, CentreDocument> {
    const documents: Record<string, CentreDocument> = {}
    for (const { event } of this.events) {
      if (event.type !== 'day-opened' && event.type !== 'settings-changed') continue
      const centre = this.#centreOf(event.settings)
      if (centre) documents[event.settings] = centre.document
    }
    return documents
  }
}

/** Reads pasts from a ledger, and keeps the last two that were asked for: today and the day it is compared with. */
export class Pasts {
  readonly #ledger: Pick<Ledger, 'read' | 'heads'>
  readonly #centre: Centre
  readonly #centreOf: CentreByHash
  readonly #known: Past[] = []

  constructor(ledger: Pick<Ledger, 'read' | 'heads'>, centre: Centre, centreOf: CentreByHash) {
    this.#ledger = ledger
    this.#centre = centre
    this.#centreOf = centreOf
  }

  /** The past of a stream up to now. */
  async of(stream: string): Promise<Past> {
    const past = this.#known.find((one) => one.stream === stream) ?? new Past(stream, this.#centre, this.#centreOf)
    past.add(await this.#ledger.read(stream, past.events.length))
    this.#known.splice(0, this.#known.length, ...this.#known.filter((one) => one.stream !== stream).slice(-1), past)
    return past
  }

  /** The last stream of a day (`centre/2026-11-24/…`); undefined where that day was never opened. @param days `centre/day/` */
  async lastOf(days: string): Promise<Past | undefined> {
    const stream = (await this.#ledger.heads(days)).at(-1)?.stream
    return stream === undefined ? undefined : this.of(stream)
  }
}
