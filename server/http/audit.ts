// Who was let in, changed what, was refused what.
import { Type } from 'typebox'
import { Audit } from '#contract/commands/people-answers.ts'
import { routes } from '#contract/commands/routes.ts'
import { type App, described } from '#server/http/served.ts'
import type { People } from '#server/people/people.ts'

const LISTED_MAX = 200
const whole = (pattern: string, description: string) => Type.Optional(Type.String({ pattern, maxLength: 9, description }))
const Query = Type.Object(
  {
    after: whole('^\\d+$', 'Only events after this seq.'),
    limit: whole('^([1-9]\\d?|1\\d\\d|200)$', 'How many at most, the newest, 1–200 (the default).'),
  },
  { additionalProperties: false },
)

export function auditRoutes(app: App, people: People): void {
  app.get(
    routes.audit.path,
    { schema: { querystring: Query, response: described({ 200: Audit }) }, config: { route: 'audit' } },
    async (request, reply) => {
      const { after = '0', limit = LISTED_MAX } = request.query as { after?: string; limit?: string }
      return reply.send(await people.audit(Number(after), Number(limit)))
    },
  )
}
