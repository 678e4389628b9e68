// A counter opens, pauses, closes.
import type { AccountId, CounterId, Instant, LineId, ReasonCode } from '#contract/basics.ts'
import { type Decision, reject } from '#queue/decide/decision.ts'
import { counterIn, openNumber } from '#queue/decide/found.ts'
import type { Counter, Hall } from '#queue/hall.ts'

/** Opens a counter, or an open one with other own lines or another officer (a hand-over, also with a ticket there). Without `lines`: those
 *  it has today, of a closed one those of the centre document; without `officer`: who sits there stays. One officer sits at one counter.
 *  Rejects `counter-unknown`, `line-unknown`, `officer-elsewhere`, `counter-already-open` (nothing would change). */
export function openCounter(hall: Hall, command: { counter: CounterId; lines?: LineId[]; officer?: AccountId }): Decision {
  const counter = counterIn(hall, command.counter)
  if ('rejected' in counter) return counter
  const planned = counter.state === 'closed' ? hall.centre.counters.get(counter.id)?.lines : counter.lines
  const lines = command.lines ?? planned ?? []
  const unknown = lines.find((line) => !hall.centre.lines.has(line))
  if (unknown !== undefined) return reject('line-unknown', { line: unknown })
  const officer = command.officer ?? counter.officer
  const other = officer === undefined ? undefined : seatOf(hall, officer)
  if (other !== undefined && other !== counter.id) return reject('officer-elsewhere', { counter: other })
  const isSame = lines.length === counter.lines.length && lines.every((line, index) => line === counter.lines[index])
  if (counter.state === 'open' && isSame && officer === counter.officer) return reject('counter-already-open', { counter: counter.id })
  return [{ type: 'counter-opened', counter: counter.id, lines: [...lines], ...(officer !== undefined && { officer }) }]
}

/** The counter an officer sits at, open or paused. */
function seatOf(hall: Hall, officer: AccountId): CounterId | undefined {
  for (const counter of hall.counters.values()) if (counter.state !== 'closed' && counter.officer === officer) return counter.id
  return undefined
}

/** Pauses an open counter, with a reason and for about so long. Rejects `counter-unknown`, `counter-closed`, `counter-already-paused`,
 *  `ticket-open`. */
export function pauseCounter(hall: Hall, command: { counter: CounterId; reason?: ReasonCode; minutes?: number }, at: Instant): Decision {
  const counter = idleCounter(hall, command.counter)
  if ('rejected' in counter) return counter
  if (counter.state === 'paused') return reject('counter-already-paused', { counter: counter.id })
  const { reason, minutes } = command
  return [
    {
      type: 'counter-paused',
      counter: counter.id,
      ...(reason !== undefined && { reason }),
      ...(minutes !== undefined && { until: at + minutes * 60_000 }),
    },
  ]
}

/** Closes an open or paused counter. Rejects `counter-unknown`, `counter-closed`, `ticket-open`. */
export function closeCounter(hall: Hall, command: { counter: CounterId }): Decision {
  const counter = idleCounter(hall, command.counter)
  if ('rejected' in counter) return counter
  return [{ type: 'counter-closed', counter: counter.id }]
}

function idleCounter(hall: Hall, id: CounterId): Counter | ReturnType<typeof reject> {
  const counter = counterIn(hall, id)
  if ('rejected' in counter) return counter
  if (counter.state === 'closed') return reject('counter-closed', { counter: id })
  const number = openNumber(hall, counter)
  return number === undefined ? counter : reject('ticket-open', { number })
}
