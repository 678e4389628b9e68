// What chance decides: new ids, 128 bits each. Drawn from a pool, since one call of the system for each would cost more than deciding.
import { randomFillSync } from 'node:crypto'
import type { Drawn } from '#queue/commands.ts'

const ID_BYTES = 16
const pool = Buffer.alloc(ID_BYTES * 256)
let next = pool.length

/** 128 random bits, base64url. */
export function randomId(): string {
  if (next >= pool.length) {
    randomFillSync(pool)
    next = 0
  }
  const id = pool.toString('base64url', next, next + ID_BYTES)
  next += ID_BYTES
  return id
}

export const draw = (): Drawn => ({ ticket: randomId(), call: randomId(), snag: randomId() })
