// Who is asking: a pass is looked up by its hash, never kept or compared itself.
import { hash } from 'node:crypto'
import type { AccountId, CounterId, HelpId, LineId } from '#contract/basics.ts'
import type { Role } from '#contract/commands/routes.ts'
import type { People } from '#server/people/people.ts'

/** Whom a pass, a session, or both together are for. */
export interface Holder {
  /** Random id that stands in events as `by`: the person’s account where there is one, else the pass’s own. Says nothing about the pass. */
  id: string
  role: Role
  /** The one counter a `counter` pass speaks for. */
  counter?: CounterId
  /** The person who signed in, or greets for a day. */
  account?: AccountId
  /** The session that person signed in by; missing where the pass itself is the person’s. */
  session?: string
  /** The screen whose own pass came with the request. */
  device?: string
  /** Lines this person answers for, kinds of help they give; missing: all. */
  lines?: readonly LineId[]
  helps?: readonly HelpId[]
  /** Where this screen’s slips are printed. */
  printer?: string
}

/** The one door for passes. */
export interface Access {
  /** The holder of a pass, or undefined where no such pass is valid. */
  who(pass: string): Holder | undefined
  /** People and paired screens; missing where only fixed passes are known. */
  people?: People
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

/** Fixed passes (the sample hall’s; none in a claimed centre) and, after them, those of people and paired screens. */
export function withPeople(fixed: Access, people: People): Access {
  return { who: (pass) => fixed.who(pass) ?? (pass.length > PASS_LENGTH_MAX ? undefined : people.who(pass)), people }
}

/** No fixed passes: a claimed centre has none. */
export const noPasses: Access = { who: () => undefined }

/** Longer ones are nobody's: not worth hashing. */
const PASS_LENGTH_MAX = 200
