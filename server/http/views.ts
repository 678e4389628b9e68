// The views by HTTP: the same envelopes that sockets push.
import { Type } from 'typebox'
import { Overtaken } from '#contract/commands/answers.ts'
import { routes } from '#contract/commands/routes.ts'
import { BoardView } from '#contract/views/board.ts'
import { CounterView } from '#contract/views/counter.ts'
import { envelope, type ViewName } from '#contract/views/envelope.ts'
import { FloorView } from '#contract/views/floor.ts'
import { KioskView } from '#contract/views/kiosk.ts'
import { SigningView } from '#contract/views/signing.ts'
import { SnagsView } from '#contract/views/snags.ts'
import { TicketView } from '#contract/views/ticket.ts'
import { overtaken } from '#queue/views/overtaken.ts'
import { sendProblem } from '#server/http/problem.ts'
import { type App, described, type Served } from '#server/http/served.ts'
import { makeView } from '#server/live/make-view.ts'

const NoQuery = Type.Object({}, { additionalProperties: false })
const data = {
  kiosk: KioskView,
  board: BoardView,
  counter: CounterView,
  ticket: TicketView,
  floor: FloorView,
  signing: SigningView,
  snags: SnagsView,
} as const

export function viewRoutes(app: App, { hall, release }: Served): void {
  for (const view of Object.keys(data) as ViewName[]) {
    app.get(
      routes[view].path,
      {
        schema: { querystring: NoQuery, response: described({ 200: envelope(data[view]) }) },
        config: { route: view },
      },
      (request, reply) => {
        const { counter, ticket } = request.params as { counter?: string; ticket?: string }
        const made = makeView(hall, release, view, counter ?? ticket)
        if (made) return reply.send(made)
        return counter === undefined
          ? sendProblem(request, reply, 'ticket-unknown')
          : sendProblem(request, reply, 'counter-unknown', { counter: counter.slice(0, 40) })
      },
    )
  }

  app.get(
    routes.overtaken.path,
    {
      schema: { querystring: NoQuery, response: described({ 200: Overtaken }) },
      config: { route: 'overtaken' },
    },
    (request, reply) => {
      const { ticket } = request.params as { ticket: string }
      const role = request.holder?.role
      const calls = overtaken(hall.state, ticket, { withNumbers: role === 'lead' || role === 'admin' })
      return calls ? reply.send(calls) : sendProblem(request, reply, 'ticket-unknown')
    },
  )
}
