// Procedures by what people say, or by line.
import { Type } from 'typebox'
import { LineId } from '#contract/basics.ts'
import type { CentreDocument } from '#contract/centre/document.ts'
import { ProceduresFound } from '#contract/commands/answers.ts'
import { routes } from '#contract/commands/routes.ts'
import { sendProblem } from '#server/http/problem.ts'
import { type App, described, type Served } from '#server/http/served.ts'
import { makeSearch, QUERY_LENGTH_MAX, type Search } from '#server/search/search.ts'

const Query = Type.Object(
  {
    q: Type.Optional(Type.String({ maxLength: QUERY_LENGTH_MAX, description: 'What the person says; missing: all.' })),
    line: Type.Optional(LineId),
    limit: Type.Optional(
      Type.String({
        pattern: '^([1-9]|[1-9]\\d|1\\d\\d|200)$',
        description: 'How many at most, 1–200; 20 for a question, 200 for a list.',
      }),
    ),
  },
  { additionalProperties: false },
)

const FOUND_MAX = 20
const LISTED_MAX = 200

export function procedureRoutes(app: App, { hall }: Served): void {
  const search = searchOf()
  app.get(
    routes.procedures.path,
    {
      schema: { querystring: Query, response: described({ 200: ProceduresFound }) },
      config: { route: 'procedures' },
    },
    (request, reply) => {
      const { q = '', line, limit } = request.query
      const { document, lines } = hall.state.centre
      if (line !== undefined && !lines.has(line)) return sendProblem(request, reply, 'line-unknown', { line })
      const limitMax = limit === undefined ? (q.trim() === '' ? LISTED_MAX : FOUND_MAX) : Number(limit)
      return reply.send(search(document)(q, { ...(line === undefined ? {} : { line }), limit: limitMax }))
    },
  )
}

/** The index of the document in force, made at the first question and again only when the document changes. */
function searchOf(): (document: CentreDocument) => Search {
  const made = new WeakMap<CentreDocument, Search>()
  return (document) => {
    const search = made.get(document) ?? makeSearch(document)
    made.set(document, search)
    return search
  }
}
