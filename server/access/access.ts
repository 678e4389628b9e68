// Who is asking: a pass is looked up by its hash, never kept or compared itself.
import { hash } from 'node:crypto'
import type { CounterId } from '#contract/basics.ts'
import type { Role } from '#contract/commands/routes.ts'

/** Whom a pass is for. */
export interface Holder {
  /** Random id that stands in events as `by`; says nothing about the pass. */
  id: string
  role: Role
  /** The one counter a `counter` pass speaks for. */
  counter?: CounterId
}

export interface Access {
  /** The holder of a pass, or undefined where no such pass is valid. */
  who(pass: string): Holder | undefined
}

/** Whether a holder (or, without one, anybody) may do what these roles may. */
export const allows = (roles: readonly Role[] | 'anyone', holder: Holder | undefined): boolean =>
  roles === 'anyone' || (holder !== undefined && roles.includes(holder.role))

/** What is kept of a pass. Passes are 128 random bits or more, so a plain hash cannot be searched backwards. */
export const hashOfPass = (pass: string): string => hash('sha256', pass, 'base64url')

/** Access by a list of passes known by hash. A lookup by hash tells an attacker's clock nothing about the pass. */
export function accessOf(holders: ReadonlyMap<string, Holder>): Access {
  return { who: (pass) => (pass.length > PASS_LENGTH_MAX ? undefined : holders.get(hashOfPass(pass))) }
}

/** Longer ones are nobody's: not worth hashing. */
const PASS_LENGTH_MAX = 200
