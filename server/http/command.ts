// A route of a command, in one line each: its row of the route table, its body, its answer, and what to ask the hall.
import { type Static, type TSchema, Type } from 'typebox'
import type { CounterId, LineId, SnagId, SystemId } from '#contract/basics.ts'
import { type RouteName, routes } from '#contract/commands/routes.ts'
import type { Asked } from '#queue/commands.ts'
import type { Holder } from '#server/access/access.ts'
import { isBeyondLines } from '#server/access/rights.ts'
import { askHall } from '#server/http/ask.ts'
import { sendProblem } from '#server/http/problem.ts'
import { type App, described, type Served } from '#server/http/served.ts'

/** No query is read by a command; one that is sent is refused. */
const NoQuery = Type.Object({}, { additionalProperties: false })

/** Ids in addresses: an unknown one is a 404 of its own, whatever it looks like. */
export interface PathParams {
  ticket: string
  counter: CounterId
  snag: SnagId
  system: SystemId
}

interface Order<Body extends TSchema> {
  body: Body
  answer: TSchema
  /** Of a yes; 200 unless a thing was made. */
  status?: 200 | 201
  /** The counter a body speaks of, where a counter's own pass must be of it. */
  counterIn?(body: Static<Body>): CounterId
  /** Lines a body takes for this person, where their rights must hold them. */
  linesIn?(body: Static<Body>): readonly LineId[]
  /** `desk`: the counter a counter's own pass speaks for, to be spread into the command. */
  ask(params: PathParams, body: Static<Body>, desk: { desk?: CounterId }, holder: Holder): Asked
}

export function command<Body extends TSchema>(app: App, { hall }: Served, name: RouteName, order: Order<Body>): void {
  const { path } = routes[name]
  const status = order.status ?? 200
  app.post(
    path,
    {
      schema: { body: order.body, querystring: NoQuery, response: described({ [status]: order.answer }) },
      config: { route: name },
    },
    (request, reply) => {
      const { holder } = request
      if (!holder) throw new Error(`${name} was reached without a pass: every command's row names its roles`)
      const body = request.body as Static<Body>
      const counter = order.counterIn?.(body)
      if (holder.counter !== undefined && counter !== undefined && counter !== holder.counter) {
        sendProblem(request, reply, 'other-counter', { counter: holder.counter })
        return
      }
      if (isBeyondLines(holder, order.linesIn?.(body) ?? [])) {
        sendProblem(request, reply, 'other-line')
        return
      }
      const desk = holder.counter === undefined ? {} : { desk: holder.counter }
      askHall(hall, { request, reply, holder }, order.ask(request.params as PathParams, body, desk, holder), status)
    },
  )
}
