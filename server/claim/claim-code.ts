// The one-time code that shows on the server’s console: who can read it stands before the server, or was told by somebody who does.
import { hash, randomInt, timingSafeEqual } from 'node:crypto'

/** Letters nobody mistakes for one another, as on screens that wait to be paired. */
const LETTERS = '23456789ACHKMTX'
const GROUPS = 3
const GROUP_LENGTH = 4

export interface ClaimCode {
  /** `A2CH-…-…`: said once, kept nowhere. 15¹² are 46 bits. */
  code: string
  isRight(typed: string): boolean
}

export function newClaimCode(): ClaimCode {
  const letters = Array.from({ length: GROUPS * GROUP_LENGTH }, () => LETTERS[randomInt(LETTERS.length)] ?? '').join('')
  const kept = hashOf(letters)
  return {
    code: letters.match(new RegExp(`.{${GROUP_LENGTH}}`, 'g'))?.join('-') ?? letters,
    isRight: (typed) => timingSafeEqual(hashOf(typed), kept),
  }
}

/** Case, spaces and hyphens do not matter when it is typed. */
const hashOf = (code: string): Buffer => hash('sha256', `claim ${code.toUpperCase().replace(/[\s-]/g, '')}`, 'buffer')
