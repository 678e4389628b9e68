// Growing delays for who guesses PINs, passwords and codes. Nobody is ever locked out: a delay has an end, is told in seconds, and is
// kept per what was guessed and from where, so that a guesser elsewhere slows no one who is in the hall.

/** Tries that may be wrong before there is any delay. */
const FREE = 4
/** Quiet for so long, wrong tries are forgotten. */
const FORGOTTEN_MS = 60 * 60_000
/** Keys remembered at most; the oldest is forgotten first, so that a flood costs no memory. */
const KEYS_MAX = 5_000

/** What a try counts against. */
export interface Guarded {
  key: string
  /** The longest delay. @unit s */
  secondsMax: number
}

export class Delays {
  readonly #now: () => number
  readonly #wrong = new Map<string, { count: number; at: number; until: number }>()

  /** @param now the hall's clock. @unit ms */
  constructor(now: () => number) {
    this.#now = now
  }

  /** Begins a try: 0 and it is counted as wrong until `right` takes that back (so that many at once gain nothing), or how long to wait.
   *  After the 4th wrong one: 2 s, 4 s, 8 s, … @unit s */
  begin(guarded: readonly Guarded[]): number {
    const now = this.#now()
    const waitMs = Math.max(0, ...guarded.map(({ key }) => (this.#wrong.get(key)?.until ?? 0) - now))
    if (waitMs > 0) return Math.ceil(waitMs / 1000)
    for (const { key, secondsMax } of guarded) {
      const former = this.#wrong.get(key)
      const count = (former && now - former.at < FORGOTTEN_MS ? former.count : 0) + 1
      const seconds = count < FREE ? 0 : Math.min(secondsMax, 2 ** Math.min(count - FREE + 1, 20))
      this.#wrong.delete(key)
      this.#wrong.set(key, { count, at: now, until: now + seconds * 1000 })
    }
    for (const [oldest] of this.#wrong) {
      if (this.#wrong.size <= KEYS_MAX) break
      this.#wrong.delete(oldest)
    }
    return 0
  }

  /** The try was right: nothing of these is held against anybody any more. */
  right(guarded: readonly Guarded[]): void {
    for (const { key } of guarded) this.#wrong.delete(key)
  }
}
