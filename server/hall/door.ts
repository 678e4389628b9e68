// What the rest of the server knows of the hall: ask it, read it, be told of changes.

import type { Day, Instant } from '#contract/basics.ts'
import type { ProblemCode, ProblemParams } from '#contract/problems/problems.ts'
import type { CallEvent } from '#contract/views/board.ts'
import type { ErasableRow } from '#ledger/ledger.ts'
import type { Asked } from '#queue/commands.ts'
import type { Hall } from '#queue/hall.ts'
import type { Past } from '#server/hall/past.ts'

/** Who asks, and how it is told from a repeat. */
export interface Caller {
  /** The pass's or account's random id: stands in every event. */
  by: string
  /** The client's UUID for this press. */
  key: string
  /** Hash of method, path and body. */
  request: string
  /** How long ago the person pressed, by the client's own elapsed time; 0 when it was just now. @unit s */
  askedSecondsAgo: number
  /** HTTP status of a yes. */
  status: number
}

/** Yes: the answer's body, ready to send, the same bytes for a repeat. No: the code and what fills its sentence. */
export type Answer = { body: string; status: number } | { rejected: ProblemCode; params: ProblemParams }

/** The hall as routes and live views see it. */
export interface HallDoor {
  /** Decides, waits for the disk, answers. Never throws for what the hall or the disk refuses. */
  ask(command: Asked, caller: Caller): Promise<Answer>
  /** The durable state: what anybody may be shown. Do not change it. */
  readonly state: Hall
  /** The hall's time, now. */
  now(): Instant
  /** `centre/day/generation` of the durable state, or `centre/no-day/generation`. */
  stream(): string
  /** Told after every commit, once per group; `calls` holds the invitations in it. Returns how to stop. */
  onCommit(listener: (commit: { calls: CallEvent[] }) => void): () => void
  /** What the lead must know of the clock. */
  clock(): { isBehind: boolean; asks: { wallAt: Instant } | null }
  /** The stream's events so far, and the hall after any of them; of another day, the last stream of it, or undefined where there is none.
   *  @throws what the ledger throws when it cannot be read. */
  past(day?: Day): Promise<Past | undefined>
  /** What tickets of a stream remember erasably: reasons for urgency, receipt numbers, codes of return slips. */
  erasable(stream: string): Promise<ErasableRow[]>
  /** Why the ledger cannot be written, or null. */
  fault(): { vi: string; en: string } | null
}
