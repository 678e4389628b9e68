// What was refused is told to the admin too, but gathered: the first of a kind from a place at once, then at most one event a minute with a
// count. So a guesser is seen at once and can never fill the disk.
import type { Instant } from '#contract/basics.ts'
import type { PeopleHappened } from '#server/people/events.ts'
import type { Journal } from '#server/people/journal.ts'
import type { Register } from '#server/people/register.ts'
import { drop, put } from '#server/people/rows.ts'

const GATHERED_MS = 60_000
/** Places told apart within a minute; further ones are told together. */
const PLACES_MAX = 100
/** Addresses are kept with so many of the last events. */
const ORIGINS_KEPT = 1_000

type RefusedEvent = Extract<PeopleHappened, { type: 'refused' }>

export interface Refusal {
  kind: RefusedEvent['kind']
  /** Who was refused: an account, a screen; `nobody` where none is known. */
  by: string
  /** The address it came from: kept in an erasable row, never in the event. */
  from: string
  account?: string
  device?: string
  route?: string
}

interface Gathered {
  refusal: Refusal
  /** Not told yet. */
  count: number
  since: Instant
  tellAt: Instant
}

export class Refusals {
  readonly #journal: Journal
  readonly #register: Register
  readonly #gathered = new Map<string, Gathered>()

  constructor(journal: Journal, register: Register) {
    this.#journal = journal
    this.#register = register
  }

  note(refusal: Refusal): void {
    const now = this.#journal.now()
    const place = `${refusal.kind} ${refusal.account ?? ''} ${refusal.device ?? refusal.from}`
    const isKnown = this.#gathered.has(place) || this.#gathered.size < PLACES_MAX
    const key = isKnown ? place : refusal.kind
    const gathered = this.#gathered.get(key)
    if (gathered) {
      if (gathered.count === 0) gathered.since = now
      gathered.count += 1
      gathered.refusal = refusal
      return
    }
    const told = isKnown ? refusal : { kind: refusal.kind, by: 'nobody', from: '' }
    this.#gathered.set(key, { refusal: told, count: 0, since: now, tellAt: now + GATHERED_MS })
    this.#tell(told, 1, now)
  }

  /** Tells what was gathered for a minute; `isLast`: all of it. */
  tick(isLast = false): void {
    const now = this.#journal.now()
    for (const [key, gathered] of this.#gathered) {
      if (!isLast && gathered.tellAt > now) continue
      if (gathered.count === 0) {
        this.#gathered.delete(key)
        continue
      }
      this.#tell(gathered.refusal, gathered.count, gathered.since)
      gathered.count = 0
      gathered.tellAt = now + GATHERED_MS
    }
  }

  #tell({ from, by, ...refused }: Refusal, count: number, since: Instant): void {
    // A disk that takes nothing now is told to everybody by health: a refusal that could not be noted changes nothing of the no.
    void this.#journal
      .act((seq) => ({
        by,
        events: [{ type: 'refused', ...refused, count, since }],
        changes: [
          ...(from === '' ? [] : [put('origin', { id: String(seq), from })]),
          ...[...this.#register.origins.keys()].filter((id) => Number(id) <= seq - ORIGINS_KEPT).map((id) => drop('origin', id)),
        ],
        answer: {},
      }))
      .catch(() => {})
  }
}
