// A counter opens, pauses, closes.
import type { CounterId, LineId } from '#contract/basics.ts'
import { type Decision, reject } from '#queue/decide/decision.ts'
import { counterIn, openNumber } from '#queue/decide/found.ts'
import type { Counter, Hall } from '#queue/hall.ts'

/** Opens a counter, or an open one with other own lines. Without `lines`: those of the centre document.
 *  Rejects `counter-unknown`, `line-unknown`, `counter-already-open` (nothing would change). */
export function openCounter(hall: Hall, command: { counter: CounterId; lines?: LineId[] }): Decision {
  const counter = counterIn(hall, command.counter)
  if ('rejected' in counter) return counter
  const lines = command.lines ?? hall.centre.counters.get(counter.id)?.lines ?? []
  const unknown = lines.find((line) => !hall.centre.lines.has(line))
  if (unknown !== undefined) return reject('line-unknown', { line: unknown })
  const isSame = lines.length === counter.lines.length && lines.every((line, index) => line === counter.lines[index])
  if (counter.state === 'open' && isSame) return reject('counter-already-open', { counter: counter.id })
  return [{ type: 'counter-opened', counter: counter.id, lines: [...lines] }]
}

/** Pauses an open counter. Rejects `counter-unknown`, `counter-closed`, `counter-already-paused`, `ticket-open`. */
export function pauseCounter(hall: Hall, command: { counter: CounterId }): Decision {
  const counter = idleCounter(hall, command.counter)
  if ('rejected' in counter) return counter
  if (counter.state === 'paused') return reject('counter-already-paused', { counter: counter.id })
  return [{ type: 'counter-paused', counter: counter.id }]
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
