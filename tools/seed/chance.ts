// Chance that repeats: the same seed gives the same morning, on every machine. Nothing here is fit for a secret: a seeded hall is sample data.
import { createHash } from 'node:crypto'

/** A generator (xoshiro128**) with the draws a morning needs. */
export class Chance {
  readonly #state: Uint32Array

  /** Chances of different names do not disturb each other: one more draw for a person changes no id. */
  constructor(name: string) {
    const digest = createHash('sha256').update(name).digest()
    this.#state = Uint32Array.from({ length: 4 }, (_, index) => digest.readUInt32LE(index * 4))
  }

  /** 32 random bits. */
  bits(): number {
    const [a = 0, b = 0, c = 0, d = 0] = this.#state
    const result = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0
    const e = c ^ a
    const f = d ^ b
    this.#state.set([a ^ f, b ^ e, e ^ (b << 9), rotated(f, 11)])
    return result
  }

  /** In [0, 1). */
  share(): number {
    return this.bits() / 2 ** 32
  }

  /** True in so many of a hundred. */
  percent(hundredths: number): boolean {
    return this.share() * 100 < hundredths
  }

  between(least: number, most: number): number {
    return least + this.share() * (most - least)
  }

  whole(least: number, most: number): number {
    return Math.floor(this.between(least, most + 1))
  }

  /** One of them, each as likely as its weight says. */
  pick<Thing>(things: readonly Thing[], weightOf: (thing: Thing, index: number) => number = () => 1): Thing {
    let left = this.share() * things.reduce((sum, thing, index) => sum + weightOf(thing, index), 0)
    for (const [index, thing] of things.entries()) {
      left -= weightOf(thing, index)
      if (left < 0) return thing
    }
    const last = things.at(-1)
    if (last === undefined) throw new Error('nothing to pick from')
    return last
  }

  /** A duration of which half are no longer than `typical` and nine of ten no longer than `most` (log-normal). */
  duration(typical: number, most: number): number {
    const spread = Math.log(Math.max(most / typical, 1.05)) / QUANTILE_90
    const normal = Math.sqrt(-2 * Math.log(1 - this.share())) * Math.cos(2 * Math.PI * this.share())
    return typical * Math.exp(spread * Math.min(normal, LONGEST_NORMAL))
  }

  /** As the hall's own ids look: 22 letters, base64url. */
  id(): string {
    return this.#bytes(16).toString('base64url')
  }

  /** As a client's idempotency key looks. */
  uuid(): string {
    const bytes = this.#bytes(16)
    bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x40, 6)
    bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
    return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  }

  #bytes(count: number): Buffer {
    const bytes = Buffer.alloc(count)
    for (let at = 0; at < count; at += 4) bytes.writeUInt32LE(this.bits(), at)
    return bytes
  }
}

/** Nine of ten lie below this many spreads of a normal distribution. */
const QUANTILE_90 = 1.2816
// One person in a hundred takes longer; nobody takes all morning.
const LONGEST_NORMAL = 2.3

const rotated = (value: number, by: number) => ((value << by) | (value >>> (32 - by))) >>> 0
