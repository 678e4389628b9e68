// Commands on counters: open, pause, close, call the next.
import { OneCall, OneCounter } from '#contract/commands/answers.ts'
import { CallNext, Empty, OpenCounter } from '#contract/commands/requests.ts'
import { command } from '#server/http/command.ts'
import type { App, Served } from '#server/http/served.ts'

export function counterRoutes(app: App, served: Served): void {
  command(app, served, 'open-counter', {
    body: OpenCounter,
    answer: OneCounter,
    ask: ({ counter }, body) => ({ type: 'open-counter', counter, ...body }),
  })
  command(app, served, 'pause-counter', { body: Empty, answer: OneCounter, ask: ({ counter }) => ({ type: 'pause-counter', counter }) })
  command(app, served, 'close-counter', { body: Empty, answer: OneCounter, ask: ({ counter }) => ({ type: 'close-counter', counter }) })
  command(app, served, 'call-next', {
    body: CallNext,
    answer: OneCall,
    ask: ({ counter }, body) => ({ type: 'call-next', counter, ...body }),
  })
}
