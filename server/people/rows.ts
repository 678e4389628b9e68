// People, screens and sessions as rows of the ledger’s `record` table: read whole at start, replaced one by one, erasable.

import type { AccountId, CounterId, HelpId, Instant, LineId } from '#contract/basics.ts'
import type { CentreDocument } from '#contract/centre/document.ts'
import type { DeviceRole, PersonRole } from '#contract/commands/people-requests.ts'

export interface AccountRow {
  id: AccountId
  name: string
  employer: string
  role: PersonRole
  /** Missing: all. */
  lines?: LineId[]
  helps?: HelpId[]
  /** argon2id, as text with its parameters. */
  pinHash?: string
  passwordHash?: string
  madeAt: Instant
  endedAt?: Instant
  /** When and where this person last signed in. */
  lastUsedAt?: Instant
  lastCounter?: CounterId
  /** Of a greeter for a day: ends by itself then; its number; hash of its phone’s pass, once the card was opened. */
  until?: Instant
  n?: number
  passHash?: string
  /** The last change made by a request: its repeat is answered, not done again. */
  change: Change
}

export interface DeviceRow {
  id: string
  name: string
  role: DeviceRole
  counter?: CounterId
  printer?: string
  inches?: number
  metres?: number
  passHash: string
  pairedAt: Instant
  revokedAt?: Instant
  change: Change
}

export interface SessionRow {
  /** Hash of the token: what a thief of the file finds opens nothing. */
  id: string
  account: AccountId
  device?: string
  madeAt: Instant
  usedAt: Instant
  /** The sign-in’s key: its repeat replaces the session whose token got lost. */
  key: string
}

/** Where a refusal came from: kept apart from the chain, since an address may point at a person. Its id is the event’s seq. */
export interface OriginRow {
  id: string
  from: string
}

/** The centre itself: its one row. Which of the kept documents is in force, and since when whose hall this is. */
export interface CentreRow {
  id: 'current'
  /** Of the document in force: its hash. */
  settings: string
  claimedAt: Instant
  /** The moment of its last restore, else 0. */
  generation: Instant
  change: Change
}

/** A request by its Idempotency-Key, and a hash of what it asked for (secrets left out). */
export interface Change {
  key: string
  request: string
}

export interface Rows {
  account: AccountRow
  device: DeviceRow
  session: SessionRow
  origin: OriginRow
  centre: CentreRow
}
export type Kind = keyof Rows

/** A row that is put, or taken away. Documents lie beside, by hash: the hall reads them. */
export type RowChange =
  | { [K in Kind]: { kind: K; id: string; row: Rows[K] | null } }[Kind]
  | { kind: 'document'; id: string; row: CentreDocument }

export const put = <K extends Kind>(kind: K, row: Rows[K]): RowChange => ({ kind, id: row.id, row }) as RowChange
export const drop = (kind: Kind, id: string): RowChange => ({ kind, id, row: null })
