// Ids and hashes. A new row's id follows from the press that asked for it, so that a repeat makes the same row and never a second one.
import { hash, randomBytes } from 'node:crypto'

/** 128 bits, base64url: of centre, kind and Idempotency-Key. */
export const rowId = (centre: string, kind: string, key: string): string =>
  hash('sha256', `${centre} ${kind} ${key}`, 'buffer').subarray(0, 16).toString('base64url')

/** 128 random bits, base64url: a session’s token, a screen’s secret. */
export const newToken = (): string => randomBytes(16).toString('base64url')
