// People: listed, made, changed, ended.
import { Accounts, OneAccount } from '#contract/commands/people-answers.ts'
import { ChangeAccount, MakeAccount } from '#contract/commands/people-requests.ts'
import { Empty } from '#contract/commands/requests.ts'
import { routes } from '#contract/commands/routes.ts'
import { NoQuery, type PeopleParams, peopleAct } from '#server/http/people-act.ts'
import { type App, described } from '#server/http/served.ts'
import type { People } from '#server/people/people.ts'

export function accountRoutes(app: App, { accounts }: People): void {
  const accountOf = (request: { params: unknown }) => (request.params as PeopleParams).account

  app.get(
    routes.accounts.path,
    {
      schema: { querystring: NoQuery, response: described({ 200: Accounts }) },
      config: { route: 'accounts' },
    },
    (_, reply) => reply.send(accounts.list()),
  )
  peopleAct(app, 'make-account', {
    body: MakeAccount,
    answer: OneAccount,
    status: 201,
    act: (body, pressed) => accounts.make(body, pressed),
  })
  peopleAct(app, 'change-account', {
    body: ChangeAccount,
    answer: OneAccount,
    act: (body, pressed, request) => accounts.change(accountOf(request), body, pressed),
  })
  peopleAct(app, 'end-account', {
    body: Empty,
    answer: OneAccount,
    act: (_, pressed, request) => accounts.end(accountOf(request), pressed),
  })
}
