// The slip as PDF and as a picture. pdfkit and the fonts come with the first slip: they cost start-up time and 17 MB.
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { Language } from '#contract/basics.ts'
import { routes } from '#contract/commands/routes.ts'
import { type Paper, papers, type SlipContent } from '#printer/slip/slip.ts'
import { sendProblem } from '#server/http/problem.ts'
import { type App, described, type Served } from '#server/http/served.ts'
import { slipContent } from '#server/slips/content.ts'
import { returnContent } from '#server/slips/return-content.ts'

const Query = Type.Object(
  {
    width: Type.Optional(
      Type.Union([Type.Literal('80'), Type.Literal('58')], { description: 'Width of the paper in mm; 80 where missing.' }),
    ),
    language: Type.Optional(Language),
  },
  { additionalProperties: false },
)

const isPdf = Type.Unsafe<string>({ type: 'string', contentMediaType: 'application/pdf' })
const isSvg = Type.Unsafe<string>({ type: 'string', contentMediaType: 'image/svg+xml' })

export function slipRoutes(app: App, { hall, links }: Served): void {
  /** Sends what `draw` makes of the slip asked for. */
  const send = async (
    request: FastifyRequest,
    reply: FastifyReply,
    type: string,
    draw: (content: SlipContent, paper: Paper) => Promise<Buffer | string>,
  ) => {
    const { ticket } = request.params as { ticket: string }
    const { width = '80', language = 'vi' } = request.query as { width?: '80' | '58'; language?: 'vi' | 'en' }
    const content = slipContent(hall.state, ticket, language, hall.now(), links(ticket, language).page)
    if (!content) return sendProblem(request, reply, 'ticket-unknown')
    const slip = await draw(content, papers[width])
    return reply
      .type(type)
      .header('content-disposition', `inline; filename="${content.number}.${type === 'application/pdf' ? 'pdf' : 'svg'}"`)
      .send(slip)
  }

  app.get(
    routes.slip.path,
    {
      schema: { querystring: Query, response: described({ 200: isPdf }) },
      config: { route: 'slip' },
    },
    (request, reply) =>
      send(request, reply, 'application/pdf', async (content, paper) => {
        const { slipPdf } = await import('#printer/slip/pdf.ts')
        return slipPdf(content, paper)
      }),
  )

  app.get(
    routes['slip-preview'].path,
    {
      schema: { querystring: Query, response: described({ 200: isSvg }) },
      config: { route: 'slip-preview' },
    },
    (request, reply) =>
      send(request, reply, 'image/svg+xml', async (content, paper) => {
        const { slipSvg } = await import('#printer/slip/svg.ts')
        return slipSvg(content, paper)
      }),
  )

  app.get(
    routes['return-slip'].path,
    {
      schema: { querystring: Query, response: described({ 200: isPdf }) },
      config: { route: 'return-slip' },
    },
    async (request, reply) => {
      const { ticket } = request.params as { ticket: string }
      const { width = '80', language = 'vi' } = request.query as { width?: '80' | '58'; language?: 'vi' | 'en' }
      const known = hall.state.tickets.get(ticket)
      if (!known) return sendProblem(request, reply, 'ticket-unknown')
      const content = returnContent(hall.state, ticket, await hall.erasable(hall.stream()), language)
      if (!content) return sendProblem(request, reply, 'return-slip-none', { number: known.number })
      const { returnSlipPdf } = await import('#printer/slip/pdf.ts')
      return reply
        .type('application/pdf')
        .header('content-disposition', `inline; filename="${content.number}-return.pdf"`)
        .send(await returnSlipPdf(content, papers[width]))
    },
  )
}
