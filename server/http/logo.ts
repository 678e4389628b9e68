// The logo of the document in force, as screens show it.
import { Type } from 'typebox'
import { routes } from '#contract/commands/routes.ts'
import { sendProblem } from '#server/http/problem.ts'
import { type App, described, type Served } from '#server/http/served.ts'

const Query = Type.Object(
  {
    v: Type.Optional(
      Type.String({ maxLength: 64, description: 'As the views say it: what is sent may then be kept for ever. Without it, for now.' }),
    ),
  },
  { additionalProperties: false },
)
const isPng = Type.Unsafe<string>({ type: 'string', contentMediaType: 'image/png' })

export function logoRoute(app: App, { hall }: Served): void {
  app.get(
    routes.logo.path,
    { schema: { querystring: Query, response: described({ 200: isPng }) }, config: { route: 'logo' } },
    (request, reply) => {
      const { logo } = hall.state.centre.document
      if (logo === undefined) return sendProblem(request, reply, 'logo-none')
      const isNamed = request.query.v !== undefined && hall.state.settings.startsWith(request.query.v)
      return reply
        .type('image/png')
        .header('cache-control', isNamed ? 'public, max-age=31536000, immutable' : 'no-cache')
        .send(Buffer.from(logo, 'base64'))
    },
  )
}
