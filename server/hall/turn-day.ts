// A lead's word on which day it is: the open one is right, a later one, or the open one was opened by a wrong clock.
import type { Day, Instant } from '#contract/basics.ts'
import type { Asked } from '#queue/commands.ts'
import { type Command, decide } from '#queue/decide/decide.ts'
import { isRejection, type Rejection, reject } from '#queue/decide/decision.ts'
import { evolve } from '#queue/evolve/evolve.ts'
import { freshHall } from '#queue/evolve/fresh.ts'
import type { Hall } from '#queue/hall.ts'
import { dayOf, daysBetween, momentOf } from '#queue/rules/working-day.ts'
import type { Item } from '#server/hall/batch.ts'
import type { HallClock } from '#server/hall/clock.ts'
import type { HallParts } from '#server/hall/parts.ts'
import { centreByHash, type Pending } from '#server/hall/pending.ts'

/** A clock this far after the last event's day is asked about: a battery may have died. */
const DAYS_AWAY_MAX = 7

/** Whether the PC's clock says a day that may follow the hall's last one: not before it, and not long after. */
export function isDayLikely(hall: Hall, wallAt: Instant, timeZone: string): boolean {
  if (hall.streamDay === null) return true
  const days = daysBetween(hall.streamDay, dayOf(wallAt, timeZone))
  return days >= 0 && days <= DAYS_AWAY_MAX
}

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
  if (hall.day === day)
    return word.isInDoubt ? say(pending, { type: 'confirm-day', day }, hall.lastAt, word.item) : reject('day-already-open', { day })
  if (!word.isInDoubt || day < (hall.streamDay ?? '')) return reject('day-not-later', { day: hall.streamDay ?? '' })
  return openLater(pending, clock, word, day)
}

/** The clock cannot be trusted for the date; its time of day is the best there is. */
function openLater(pending: Pending, clock: HallClock, { item, timeZone }: Word, day: Day): Rejection | null {
  const sinceMidnight = clock.wall() - momentOf(clock.wallDay(), '00:00', timeZone)
  const at = Math.max(pending.hall.lastAt, momentOf(day, '00:00', timeZone) + sinceMidnight)
  clock.rebase(at)
  if (pending.hall.day !== null) pending.turn({ type: 'close-day' }, at)
  pending.openDay(day, at, { item })
  return null
}

function withdrawDay(pending: Pending, clock: HallClock, { item, timeZone }: Word, day: Day): Rejection | null {
  const wallAt = clock.wall()
  const rejection = pending.turn({ type: 'withdraw-day', day, wallAt }, pending.hall.lastAt, item.caller.by)
  if (rejection) return rejection
  // The withdrawal begins a new generation: its streams come after the one that was taken back, though their day is earlier.
  const generation = Math.max(pending.hall.lastAt, pending.generation + 1)
  clock.rebase(wallAt)
  pending.openDay(dayOf(wallAt, timeZone), wallAt, { generation, item })
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
