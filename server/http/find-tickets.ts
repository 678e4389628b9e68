// Finds tickets of today: by the number typed or scanned, or where the slip is lost by line and about when it was taken.
import { Type } from 'typebox'
import { LineId } from '#contract/basics.ts'
import { TicketsFound } from '#contract/commands/answers.ts'
import { routes } from '#contract/commands/routes.ts'
import { foundTickets } from '#queue/views/found-tickets.ts'
import { malformed } from '#server/http/errors.ts'
import { sendProblem } from '#server/http/problem.ts'
import { type App, described, type Served } from '#server/http/served.ts'

const Query = Type.Object(
  {
    number: Type.Optional(Type.String({ pattern: '^[A-Za-z0-9]{2,8}$' })),
    line: Type.Optional(LineId),
    around: Type.Optional(
      Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$', description: 'With `line`: about when it was taken, on the hall’s wall.' }),
    ),
  },
  { additionalProperties: false },
)

export function findTicketsRoute(app: App, { hall, links }: Served): void {
  app.get(
    routes['find-tickets'].path,
    {
      schema: { querystring: Query, response: described({ 200: TicketsFound }) },
      config: { route: 'find-tickets' },
    },
    (request, reply) => {
      const { number, line, around } = request.query as { number?: string; line?: string; around?: string }
      if ((number === undefined) === (line === undefined)) {
        return sendProblem(
          request,
          reply,
          'request-malformed',
          malformed(
            { vi: 'number', en: 'number' },
            { vi: 'hoặc line: gửi đúng một trong hai', en: 'or line: send exactly one of the two' },
          ),
        )
      }
      const isAwayOnly = request.holder?.role === 'kiosk'
      const found = foundTickets(hall.state, number === undefined ? { line: line ?? '', around } : { number }, { isAwayOnly })
      const tickets = found.map((ticket) => {
        const { page, slip } = links(ticket.id, undefined)
        return { ...ticket, links: { page, slip } }
      })
      return reply.send({ tickets })
    },
  )
}
