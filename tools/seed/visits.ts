// What happens to a person at the counter: whether they come, how long it takes, how it ends.
import type { LineId, Outcome, TicketId } from '#contract/basics.ts'
import type { Ticket } from '#queue/hall.ts'
import type { Arrival } from './arrivals.ts'
import type { Chance } from './chance.ts'
import type { Fate } from './profiles.ts'

export type Ending =
  | { is: 'finish'; outcome: Outcome }
  | { is: 'hold'; reason: string; awayMs: number }
  | { is: 'sign' }
  | { is: 'transfer'; line: LineId }

/** One turn of a person at a counter. */
export interface Turn {
  /** At which call they come; past the last one: not at all. */
  comesAtCall: number
  walkMs: number
  serviceMs: number
  ending: Ending
  /** A no-show who comes back after so long. @unit ms */
  returnsAfterMs?: number
}

const MINUTE_MS = 60_000
const NEVER = 99
/** Forms are wrong more often where there is more to fill in. */
const wordyLines = ['HT', 'KD', 'CA']
const awayReasons = ['form', 'copies', 'papers', 'relative']

/** What a turn depends on. */
export type Called = Pick<Ticket, 'line' | 'stage' | 'files' | 'moved' | 'startedAt'>

/** Draws the turn of a ticket that is called. `fate`: what must become of it. */
export function turnOf(ticket: Called, person: Arrival, fate: Fate['is'] | undefined, lines: readonly LineId[], chance: Chance): Turn {
  const isAbsent = fate === 'no-show' || (fate === undefined && chance.percent(5))
  const ending = endingOf(ticket, person, fate, lines, chance)
  const minutes = ticket.stage === 'collect' ? chance.between(1, 3) : serviceMinutes(ticket, person, chance)
  return {
    comesAtCall: isAbsent ? NEVER : chance.pick([1, 2, 3], (call) => [88, 10, 2][call - 1] ?? 0),
    walkMs: chance.between(8, 35) * 1000,
    // Who only shows a form that is wrong is soon away again.
    serviceMs: minutes * MINUTE_MS * (ending.is === 'hold' || ending.is === 'transfer' ? 0.35 : 1),
    ending,
    ...(isAbsent && fate === undefined && chance.percent(50) && { returnsAfterMs: chance.between(4, 20) * MINUTE_MS }),
  }
}

function serviceMinutes({ files }: Called, { procedure }: Arrival, chance: Chance): number {
  const { typicalMinutes = 6, mostMinutes = 14 } = procedure ?? {}
  return Math.max(0.7, chance.duration(typicalMinutes, mostMinutes) * (1 + 0.15 * (Math.min(files, 12) - 1)))
}

function endingOf(ticket: Called, person: Arrival, fate: Fate['is'] | undefined, lines: readonly LineId[], chance: Chance): Ending {
  if (ticket.stage === 'collect') return { is: 'finish', outcome: 'returned' }
  if (fate === 'sign') return { is: 'sign' }
  if (fate === 'transfer') return transfer(ticket, lines, chance)
  // What must be seen away at the end stays away for longer.
  if (fate === 'hold') return { is: 'hold', reason: chance.pick(awayReasons), awayMs: chance.between(30, 45) * MINUTE_MS }
  const wasHere = ticket.startedAt !== undefined || ticket.moved !== 'arrival'
  if (!wasHere && chance.percent(wordyLines.includes(ticket.line) ? 22 : 9)) {
    return { is: 'hold', reason: chance.pick(awayReasons), awayMs: chance.between(6, 25) * MINUTE_MS }
  }
  if (!wasHere && chance.percent(2)) return transfer(ticket, lines, chance)
  if (person.procedure?.isSigned && chance.percent(70)) return { is: 'sign' }
  return { is: 'finish', outcome: outcomeOf(ticket.line, chance) }
}

const transfer = (ticket: Called, lines: readonly LineId[], chance: Chance): Ending => ({
  is: 'transfer',
  line: chance.pick(lines.filter((line) => line !== ticket.line)),
})

function outcomeOf(line: LineId, chance: Chance): Outcome {
  if (line === 'HD') return chance.pick(['guided', 'filed-online'] as const)
  if (line === 'TK') return chance.pick(['returned', 'accepted', 'result-late'] as const, (_, index) => [70, 25, 5][index] ?? 0)
  return chance.pick(
    ['accepted', 'returned', 'guided', 'more-papers', 'filed-online', 'elsewhere', 'refused'] as const,
    (_, index) => [70, 12, 5, 6, 4, 2, 1][index] ?? 0,
  )
}

/** What officers know of everybody who took a number. */
export type People = Map<TicketId, Arrival>
