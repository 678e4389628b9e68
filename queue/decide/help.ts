// A quiet request for help at a counter.
import type { CounterId } from '#contract/basics.ts'
import { type Decision, reject } from '#queue/decide/decision.ts'
import { counterIn } from '#queue/decide/found.ts'
import type { Hall } from '#queue/hall.ts'

/** Asks colleagues and the lead for help. Rejects `counter-unknown`, `counter-closed`, `help-already-asked`. */
export function askHelp(hall: Hall, command: { counter: CounterId }): Decision {
  const counter = counterIn(hall, command.counter)
  if ('rejected' in counter) return counter
  if (counter.state === 'closed') return reject('counter-closed', { counter: counter.id })
  if (counter.helpAskedAt !== undefined) return reject('help-already-asked', { counter: counter.id })
  return [{ type: 'help-asked', counter: counter.id }]
}

/** Help came, or is not needed any more. Rejects `counter-unknown`, `help-not-asked`. */
export function endHelp(hall: Hall, command: { counter: CounterId }): Decision {
  const counter = counterIn(hall, command.counter)
  if ('rejected' in counter) return counter
  if (counter.helpAskedAt === undefined) return reject('help-not-asked', { counter: counter.id })
  return [{ type: 'help-ended', counter: counter.id }]
}
