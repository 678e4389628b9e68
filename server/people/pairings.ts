// Screens that wait to be let in. Only in memory: a server that starts anew is asked for new codes. The code is what people see and type;
// the secret stays with the screen, and its pass follows from it, so that no answer that gets lost leaves a screen let in and without a pass.
import { hash, randomInt } from 'node:crypto'
import type { Instant } from '#contract/basics.ts'
import type { DeviceRole } from '#contract/commands/people-requests.ts'
import { newToken } from '#server/people/ids.ts'

/** Letters nobody mistakes for one another on a screen read from afar: 15⁶ are 23 bits (ASVS asks for 20). */
const LETTERS = '23456789ACHKMTX'
const CODE_LENGTH = 6
const LIVES_MS = 10 * 60_000
/** So long after its end a code is still known to be over. */
const REMEMBERED_MS = 10 * 60_000
const WAITING_MAX = 200
/** Of one address: a hall behind one router has fewer screens. */
const WAITING_MAX_FROM = 40
const WRONG_KEPT = 50

export interface Pairing {
  code: string
  /** Hash of the secret: what the screen shows with each question. */
  secretHash: string
  /** The pass the screen will have. */
  passHash: string
  expiresAt: Instant
  from: string
  key: string
  named?: { name: string; role: DeviceRole }
  isUsed: boolean
}

export interface WrongCode {
  from: string
  count: number
  firstAt: Instant
  lastAt: Instant
}

export class Pairings {
  readonly #now: () => Instant
  readonly #byCode = new Map<string, Pairing>()
  readonly #wrong = new Map<string, WrongCode>()

  constructor(now: () => Instant) {
    this.#now = now
  }

  /** A code to show and a secret to keep; the same code for a repeat of the same press. Undefined: too many wait. */
  ask(key: string, from: string): { code: string; secret: string; expiresAt: Instant } | undefined {
    this.#forget()
    const waiting = [...this.#byCode.values()].filter((pairing) => this.#isWaiting(pairing))
    const former = waiting.find((pairing) => pairing.key === key)
    const secret = newToken()
    const hashes = { secretHash: hashOfSecret(secret), passHash: hashOfSecret(passOf(secret)) }
    if (former) {
      Object.assign(former, hashes)
      return { code: former.code, secret, expiresAt: former.expiresAt }
    }
    if (waiting.length >= WAITING_MAX || waiting.filter((pairing) => pairing.from === from).length >= WAITING_MAX_FROM) return undefined
    const expiresAt = this.#now() + LIVES_MS
    const code = this.#newCode()
    this.#byCode.set(code, { code, ...hashes, expiresAt, from, key, isUsed: false })
    return { code, secret, expiresAt }
  }

  /** The screen that waits with this secret. */
  bySecret(secret: string): Pairing | undefined {
    const hashed = hashOfSecret(secret)
    return [...this.#byCode.values()].find((pairing) => pairing.secretHash === hashed && this.#isWaiting(pairing))
  }

  /** The screen that shows this code; `over`: the code was used, or its time is up. */
  byCode(code: string): Pairing | 'over' | undefined {
    this.#forget()
    const pairing = this.#byCode.get(code.toUpperCase().replace(/[\s-]/g, ''))
    return pairing && (this.#isWaiting(pairing) ? pairing : 'over')
  }

  /** Its screen is let in: the code opens nothing any more. */
  use(pairing: Pairing): void {
    pairing.isUsed = true
  }

  /** Somebody typed a code that no screen shows. */
  noteWrong(from: string): void {
    const at = this.#now()
    const former = this.#wrong.get(from)
    this.#wrong.delete(from)
    this.#wrong.set(from, { from, count: (former?.count ?? 0) + 1, firstAt: former?.firstAt ?? at, lastAt: at })
    const [oldest] = this.#wrong.keys()
    if (oldest !== undefined && this.#wrong.size > WRONG_KEPT) this.#wrong.delete(oldest)
  }

  /** Codes typed wrong, the last first. */
  wrongCodes(): WrongCode[] {
    return [...this.#wrong.values()].reverse()
  }

  #isWaiting({ isUsed, expiresAt }: Pairing): boolean {
    return !isUsed && expiresAt > this.#now()
  }

  #forget(): void {
    for (const [code, { expiresAt }] of this.#byCode) if (expiresAt + REMEMBERED_MS <= this.#now()) this.#byCode.delete(code)
  }

  #newCode(): string {
    for (;;) {
      const code = Array.from({ length: CODE_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('')
      if (!this.#byCode.has(code)) return code
    }
  }
}

/** The pass a screen with this secret has once it is let in. */
export const passOf = (secret: string): string => hash('sha256', `screen ${secret}`, 'base64url')

const hashOfSecret = (secret: string): string => hash('sha256', secret, 'base64url')
