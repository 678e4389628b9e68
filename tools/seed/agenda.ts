// What is to happen and when, in a time of its own that no clock drives.

interface Item {
  atMs: number
  order: number
  act: () => Promise<unknown>
}

export class Agenda {
  #nowMs: number
  #order = 0
  /** The latest first, so that the next is taken from the end. */
  readonly #items: Item[] = []

  constructor(fromMs: number) {
    this.#nowMs = fromMs
  }

  /** Since the doors opened. @unit ms */
  get nowMs(): number {
    return this.#nowMs
  }

  /** Does something at a moment, or now where that has passed; of two at the same moment the one planned first goes first. */
  at(atMs: number, act: () => Promise<unknown>): void {
    const item = { atMs: Math.max(Math.round(atMs), this.#nowMs), order: this.#order++, act }
    let place = this.#items.length
    while (place > 0 && isBefore(this.#items[place - 1], item)) place -= 1
    this.#items.splice(place, 0, item)
  }

  in(ms: number, act: () => Promise<unknown>): void {
    this.at(this.#nowMs + ms, act)
  }

  /** Lets time go on until `untilMs`; what is planned for later does not happen. `pace` may wait before each thing. */
  async run(untilMs: number, pace?: (atMs: number) => Promise<void>): Promise<void> {
    for (;;) {
      const item = this.#items.at(-1)
      if (!item || item.atMs > untilMs) break
      this.#items.pop()
      await pace?.(item.atMs)
      this.#nowMs = item.atMs
      await item.act()
    }
    this.#nowMs = untilMs
  }
}

const isBefore = (a: Item | undefined, b: Item) => a !== undefined && (a.atMs < b.atMs || (a.atMs === b.atMs && a.order < b.order))
