// Screens: a new one asks to be let in, an admin names it, lets it in, gives its name to another machine, sends it away.
import { Devices, Done, OneDevice, PairingAsked, PairingState } from '#contract/commands/people-answers.ts'
import { NameDevice, PairDevice, RepairDevice } from '#contract/commands/people-requests.ts'
import { Empty } from '#contract/commands/requests.ts'
import { routes } from '#contract/commands/routes.ts'
import { bearerOf } from '#server/http/guard.ts'
import { NoQuery, type PeopleParams, peopleAct } from '#server/http/people-act.ts'
import { sendProblem } from '#server/http/problem.ts'
import { type App, described } from '#server/http/served.ts'
import type { People } from '#server/people/people.ts'

export function deviceRoutes(app: App, { devices }: People): void {
  const deviceOf = (request: { params: unknown }) => (request.params as PeopleParams).device

  peopleAct(app, 'ask-pairing', {
    body: Empty,
    answer: PairingAsked,
    status: 201,
    act: (_, { key, from }) => devices.ask(key, from),
  })
  app.get(
    routes.pairing.path,
    {
      schema: { querystring: NoQuery, response: described({ 200: PairingState }) },
      config: { route: 'pairing' },
    },
    (request, reply) => {
      const told = devices.state(bearerOf(request) ?? '')
      return 'rejected' in told ? sendProblem(request, reply, told.rejected, told.params) : reply.send(told.answer)
    },
  )
  app.get(
    routes.devices.path,
    {
      schema: { querystring: NoQuery, response: described({ 200: Devices }) },
      config: { route: 'devices' },
    },
    (_, reply) => reply.send(devices.list()),
  )
  peopleAct(app, 'name-device', { body: NameDevice, answer: Done, act: (body, pressed) => devices.name(body, pressed) })
  peopleAct(app, 'pair-device', { body: PairDevice, answer: OneDevice, status: 201, act: (body, pressed) => devices.pair(body, pressed) })
  peopleAct(app, 'repair-device', {
    body: RepairDevice,
    answer: OneDevice,
    act: (body, pressed, request) => devices.repair(deviceOf(request), body, pressed),
  })
  peopleAct(app, 'revoke-device', {
    body: Empty,
    answer: OneDevice,
    act: (_, pressed, request) => devices.revoke(deviceOf(request), pressed),
  })
}
