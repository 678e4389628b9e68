// What only a lead decides: whether the PC's clock is right, and which day it is when that is in doubt.
import { OneDay } from '#contract/commands/answers.ts'
import { AdoptClock, TurnDay } from '#contract/commands/requests.ts'
import { command } from '#server/http/command.ts'
import type { App, Served } from '#server/http/served.ts'

export function clockDayRoutes(app: App, served: Served): void {
  command(app, served, 'adopt-clock', { body: AdoptClock, answer: OneDay, ask: () => ({ type: 'adopt-clock' }) })
  command(app, served, 'turn-day', { body: TurnDay, answer: OneDay, ask: (_, body) => ({ type: 'turn-day', ...body }) })
}
