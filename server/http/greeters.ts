// Greeters for a day: cards made, opened, ended.
import { GreeterCards, GreeterOpened, GreetersEnded } from '#contract/commands/people-answers.ts'
import { MakeGreeters, OpenGreeter } from '#contract/commands/people-requests.ts'
import { Empty } from '#contract/commands/requests.ts'
import { peopleAct } from '#server/http/people-act.ts'
import type { App } from '#server/http/served.ts'
import type { People } from '#server/people/people.ts'

export function greeterRoutes(app: App, { greeters }: People): void {
  peopleAct(app, 'make-greeters', {
    body: MakeGreeters,
    answer: GreeterCards,
    status: 201,
    act: (body, pressed) => greeters.make(body, pressed),
  })
  peopleAct(app, 'open-greeter', { body: OpenGreeter, answer: GreeterOpened, act: ({ card }, pressed) => greeters.open(card, pressed) })
  peopleAct(app, 'end-greeters', { body: Empty, answer: GreetersEnded, act: (_, pressed) => greeters.end(pressed) })
}
