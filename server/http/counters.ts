// Commands on counters: open, pause, close, call the next.
import { OneCall, OneCounter } from '#contract/commands/answers.ts'
import { CallNext, Empty, OpenCounter, PauseCounter } from '#contract/commands/requests.ts'
import { command } from '#server/http/command.ts'
import type { App, Served } from '#server/http/served.ts'

export function counterRoutes(app: App, served: Served): void {
  command(app, served, 'open-counter', {
    body: OpenCounter,
    answer: OneCounter,
    linesIn: (body) => body.lines ?? [],
    // Who sits there is an officer, or whoever signed in at that counter's own screen; a lead who changes its lines takes nobody's seat.
    ask: ({ counter }, body, _, { account, role, counter: own }) => ({
      type: 'open-counter',
      counter,
      ...body,
      ...(account !== undefined && (role === 'officer' || own === counter) && { officer: account }),
    }),
  })
  command(app, served, 'pause-counter', {
    body: PauseCounter,
    answer: OneCounter,
    ask: ({ counter }, body) => ({ type: 'pause-counter', counter, ...body }),
  })
  command(app, served, 'close-counter', { body: Empty, answer: OneCounter, ask: ({ counter }) => ({ type: 'close-counter', counter }) })
  command(app, served, 'call-next', {
    body: CallNext,
    answer: OneCall,
    ask: ({ counter }, body) => ({ type: 'call-next', counter, ...body }),
  })
  command(app, served, 'ask-help', { body: Empty, answer: OneCounter, ask: ({ counter }) => ({ type: 'ask-help', counter }) })
  command(app, served, 'end-help', { body: Empty, answer: OneCounter, ask: ({ counter }) => ({ type: 'end-help', counter }) })
}
