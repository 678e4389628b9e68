// A lead's word on which day it is: the open one is right, a later one, or the open one was opened by a wrong clock.
import type { Day, Instant } from '#contract/basics.ts'
import type { Asked } from '#queue/commands.ts'
import { decide, type Command } from '#queue/decide/decide.ts'
import { isRejection, reject, type Rejection } from '#queue/decide/decision.ts'
import { evolve } from '#queue/evolve/evolve.ts'
import { freshHall } from '#queue/evolve/fresh.ts'
import { dayOf, momentOf } from '#queue/rules/working-day.ts'
import type { Item } from '#server/hall/batch.ts'
import type { HallClock } from '#server/hall/clock.ts'
import type { HallParts } from '#server/hall/parts.ts'
import { centreByHash, type Pending } from '#server/hall/pending.ts'

interface Word {
  command: Extract<Asked, { type: 'turn-day' }>
  item: Item
  isInDoubt: boolean
  timeZone: string
}

/** Does what the lead said. Rejects `day-already-open`, `day-not-later`, `day-not-withdrawable`, `day-has-tickets`, `no-day`. */
export function turnDay(pending: Pending, clock: HallClock, word: Word): Rejection | null {
  const { open, withdraw } = word.command
  if (withdraw !== undefined) return withdrawDay(pending, clock, word, withdraw)
  const day = open ?? ''
  const { hall } = pending
  if (hall.day === day) return word.isInDoubt ? say(pending, { type: 'confirm-day', day }, hall.lastAt, word.item) : reject('day-already-open', { day })
  if (!word.isInDoubt || day < (hall.streamDay ?? '')) return reject('day-not-later', { day: hall.streamDay ?? '' })
  return openLater(pending, clock, word, day)
}

/** The clock cannot be trusted for the date; its time of day is the best there is. */
function openLater(pending: Pending, clock: HallClock, { item, timeZone }: Word, day: Day): Rejection | null {
  const sinceMidnight = clock.wall() - momentOf(clock.wallDay(), '00:00', timeZone)
  const at = Math.max(pending.hall.lastAt, momentOf(day, '00:00', timeZone) + sinceMidnight)
  clock.rebase(at)
  if (pending.hall.day !== null) pending.turn({ type: 'close-day' }, at)
  pending.openDay(day, at)
  return say(pending, { type: 'confirm-day', day }, at, item)
}

function withdrawDay(pending: Pending, clock: HallClock, { item, timeZone }: Word, day: Day): Rejection | null {
  const wallAt = clock.wall()
  const rejection = say(pending, { type: 'withdraw-day', day, wallAt }, pending.hall.lastAt, item)
  if (rejection) return rejection
  // The withdrawal begins a new generation: its streams come after the one that was taken back, though their day is earlier.
  const generation = pending.hall.lastAt
  clock.rebase(wallAt)
  pending.openDay(dayOf(wallAt, timeZone), wallAt, generation)
  return null
}

function say(pending: Pending, command: Command, at: Instant, item: Item): Rejection | null {
  const decision = decide(pending.hall, command, at, item.drawn)
  if (isRejection(decision)) return decision
  pending.append(command, decision, at, item.caller.by, item)
  return null
}

/** A day that opens a second time (after a withdrawal) goes on with its numbers: reads how far each series came. */
export async function loadSeries(parts: HallParts, pending: Pending, day: Day): Promise<void> {
  const heads = await parts.ledger.heads(`${parts.document.id}/${day}/`)
  const last = heads.at(-1)
  if (!last) return
  const hall = freshHall(parts.centre)
  for (const { bytes } of await parts.ledger.read(last.stream, 0)) evolve(hall, JSON.parse(bytes), centreByHash(parts))
  pending.series.set(day, Object.fromEntries(hall.series))
}
