// Opens a hall on its ledger: reads today's events, asks the clock which day it is, goes on.
import type { Instant } from '#contract/basics.ts'
import type { CentreDocument } from '#contract/centre/document.ts'
import type { Head, Ledger, StoredEvent } from '#ledger/ledger.ts'
import type { Drawn } from '#queue/commands.ts'
import { evolve } from '#queue/evolve/evolve.ts'
import { freshHall } from '#queue/evolve/fresh.ts'
import type { Hall } from '#queue/hall.ts'
import { NO_HASH } from '#server/hall/batch.ts'
import { type Clocks, HallClock, machineClocks } from '#server/hall/clock.ts'
import type { ChangeDocument } from '#server/hall/document-change.ts'
import { Documents } from '#server/hall/documents.ts'
import type { HallDoor } from '#server/hall/door.ts'
import { draw } from '#server/hall/draw.ts'
import { Keys } from '#server/hall/keys.ts'
import { LiveHall } from '#server/hall/live-hall.ts'
import { type HallParts, ofDocument } from '#server/hall/parts.ts'
import { centreByHash } from '#server/hall/pending.ts'
import { Reentries } from '#server/hall/reentries.ts'
import { isDayLikely } from '#server/hall/turn-day.ts'

export interface HallOptions {
  document: CentreDocument
  ledger: Ledger
  /** The moment of the centre's last restore; missing: none. */
  generation?: Instant
  /** The machine's, unless a test or a simulation gives its own. */
  clock?: Clocks
  links: HallParts['links']
  /** The sample hall opens whatever day it is, unasked, and always adopts the clock. */
  isSample: boolean
  draw?: () => Drawn
  onFault?: (error: unknown) => void
}

export interface OpenHall extends HallDoor {
  /** Another document from now on, in force when this resolves; see document-change.ts. */
  changeDocument: ChangeDocument
  /** To be called each second: what falls due, and the clock. */
  tick(): Promise<void>
  /** Waits for what is in flight. The ledger stays open: it is the caller's. */
  close(): Promise<void>
}

/** @throws what the ledger throws when it cannot be read. */
export async function openHall(options: HallOptions): Promise<OpenHall> {
  const { document, ledger } = options
  const documents = new Documents()
  await documents.load(ledger)
  const clocks = options.clock ?? machineClocks
  const parts: HallParts = {
    ...ofDocument(document, documents),
    documents,
    generation: options.generation ?? 0,
    ledger,
    clocks,
    links: options.links,
    reentries: new Reentries(ledger),
    draw: options.draw ?? draw,
    onFault: options.onFault ?? (() => {}),
  }
  await parts.reentries.load()
  const keys = new Keys()
  const { hall, head } = await readLastDay(parts, keys)
  const clock = new HallClock({ clocks, lastAt: hall.lastAt, timeZone: document.timeZone, adoptsAlways: options.isSample })
  const isInDoubt = !options.isSample && !isDayLikely(hall, clocks.wall(), document.timeZone)
  const live = new LiveHall(parts, { hall, head, clock, keys, isInDoubt })
  await live.tick()
  await live.settled()
  return Object.assign(live, { close: () => live.settled() })
}

async function readLastDay(parts: HallParts, keys: Keys): Promise<{ hall: Hall; head: string }> {
  const heads = await parts.ledger.heads(`${parts.document.id}/`)
  const hall = freshHall(parts.centre)
  const [before, last] = [heads.at(-2), heads.at(-1)]
  if (!last) return { hall, head: NO_HASH }
  if (before) keys.load(await read(parts, before), 'before')
  const events = await read(parts, last)
  keys.load(events, 'today')
  const centreOf = centreByHash(parts)
  for (const event of events) evolve(hall, JSON.parse(event.bytes), centreOf)
  return { hall, head: last.hash }
}

const read = (parts: HallParts, head: Head): Promise<StoredEvent[]> => parts.ledger.read(head.stream, 0)
