// What the acts on people and screens share.
import type { Instant } from '#contract/basics.ts'
import type { CentreDocument } from '#contract/centre/document.ts'
import type { Delays } from '#server/access/delays.ts'
import type { Journal } from '#server/people/journal.ts'
import type { Refusals } from '#server/people/refusals.ts'
import type { Register } from '#server/people/register.ts'
import type { Secrets } from '#server/people/secrets.ts'

export interface PeopleParts {
  /** The centre document in force. */
  document(): CentreDocument
  register: Register
  journal: Journal
  secrets: Secrets
  delays: Delays
  refusals: Refusals
  /** The hall’s clock. */
  now(): Instant
  /** Where people reach the hall, without a slash at the end. */
  publicUrl(): string
}

/** A press that asks for an act. */
export interface Pressed {
  /** Who pressed: stands in the events. */
  by: string
  /** The Idempotency-Key. */
  key: string
  /** Hash of what was asked, secrets left out. */
  request: string
  /** The address it came from. */
  from: string
}
