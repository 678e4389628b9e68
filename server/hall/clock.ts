// Hall time. Why time is a problem: a mini-PC boots before its clock is set, sleeps over lunch, and is put right by somebody while people
// wait. Numbers, places and waits must not jump with it. So the hall takes the clock once, at start, and then counts elapsed time; a clock
// that is ahead is adopted only when nobody can be hurt, else a lead is asked.
import type { Day, Instant } from '#contract/basics.ts'
import { dayOf } from '#queue/rules/working-day.ts'

/** The machine's two clocks; tests give their own. */
export interface Clocks {
  /** What the PC believes, ms UTC. */
  wall(): number
  /** Time that only grows, ms from any beginning. It stands still while the PC sleeps. */
  elapsed(): number
}

export const machineClocks: Clocks = { wall: () => Date.now(), elapsed: () => performance.now() }

// Less is drift; more is a jump.
const AHEAD_MS = 2_000
// A step by NTP may come in two parts.
const SURE_AFTER_MS = 30_000
// A hall where nobody pressed a key for so long is a hall that slept.
const QUIET_MS = 10 * 60_000

export class HallClock {
  readonly #clocks: Clocks
  readonly #timeZone: string
  readonly #adoptsAlways: boolean
  #baseAt: Instant
  #baseElapsed: number
  #aheadSince: number | null = null
  #quietBeforeJump = false
  #asks = false
  #lastCommand: number

  /** `lastAt`: the last event's moment, 0 for none: hall time begins at the later of it and the PC's clock. */
  constructor(options: { clocks: Clocks; lastAt: Instant; timeZone: string; adoptsAlways: boolean }) {
    this.#clocks = options.clocks
    this.#timeZone = options.timeZone
    this.#adoptsAlways = options.adoptsAlways
    this.#baseAt = Math.max(options.lastAt, options.clocks.wall())
    this.#baseElapsed = options.clocks.elapsed()
    this.#lastCommand = Number.NEGATIVE_INFINITY
  }

  now(): Instant {
    return Math.floor(this.#baseAt + this.#clocks.elapsed() - this.#baseElapsed)
  }

  wall(): Instant {
    return Math.floor(this.#clocks.wall())
  }

  /** The date by the PC's clock. */
  wallDay(): Day {
    return dayOf(this.wall(), this.#timeZone)
  }

  /** Compares the PC's clock with the hall's time. Answers `adopt` when the PC's is to be gone by without asking. */
  look(): 'steady' | 'adopt' {
    const elapsed = this.#clocks.elapsed()
    if (this.wall() - this.now() <= AHEAD_MS) {
      this.#aheadSince = null
      this.#asks = false
      return 'steady'
    }
    if (this.#aheadSince === null) {
      this.#aheadSince = elapsed
      this.#quietBeforeJump = elapsed - this.#lastCommand >= QUIET_MS
    }
    if (elapsed - this.#aheadSince < SURE_AFTER_MS) return 'steady'
    if (this.#adoptsAlways || this.#quietBeforeJump) return 'adopt'
    this.#asks = true
    return 'steady'
  }

  /** Whether the PC's clock and the hall's time tell the same. */
  agrees(): boolean {
    return Math.abs(this.wall() - this.now()) <= AHEAD_MS
  }

  /** Somebody asked the hall for something. */
  noteCommand(): void {
    this.#lastCommand = this.#clocks.elapsed()
  }

  /** Whether the clock has just jumped past midnight and nobody knows yet whether it is right. */
  isUnsure(): boolean {
    if (this.#aheadSince === null || this.#asks) return false
    return this.wallDay() !== dayOf(this.now(), this.#timeZone)
  }

  /** From now on the hall goes by this moment. */
  rebase(at: Instant): void {
    this.#baseAt = at
    this.#baseElapsed = this.#clocks.elapsed()
    this.#aheadSince = null
    this.#asks = false
  }

  /** What the lead and admin must know. */
  state(): { isBehind: boolean; asks: { wallAt: Instant } | null } {
    return { isBehind: this.now() - this.wall() > AHEAD_MS, asks: this.#asks ? { wallAt: this.wall() } : null }
  }
}
