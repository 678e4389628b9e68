// Whether the hall works, for monitors and scripts; and this API's description, made when the product was built.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Type } from 'typebox'
import { Health } from '#contract/commands/answers.ts'
import { routes } from '#contract/commands/routes.ts'
import { languageOf, sendProblem } from '#server/http/problem.ts'
import { type App, described, type Served } from '#server/http/served.ts'

const noDay = {
  vi: 'Chưa mở ngày làm việc: lãnh đạo chọn ngày.',
  en: 'No working day is open: the lead opens one.',
}

export function healthRoutes(app: App, { hall, version, pagesFolder }: Served): void {
  app.get(
    routes.health.path,
    {
      schema: { response: described({ 200: Health, 503: Health }) },
      config: { route: 'health' },
    },
    (request, reply) => {
      const fault = hall.fault()
      const { day, seq } = hall.state
      const language = languageOf(request.headers['accept-language'])
      const health: Health = { status: fault ? 'ledger-unwritable' : day === null ? 'no-day' : 'ok', version, day, seq }
      if (fault) health.hint = fault[language]
      else if (day === null) health.hint = noDay[language]
      // Says nothing that is not everybody's: a kiosk's start page, a file on its own PC, may read it before the server's pages can be had.
      return reply
        .code(fault ? 503 : 200)
        .header('access-control-allow-origin', '*')
        .send(health)
    },
  )

  let description: string | undefined
  app.get(
    routes.openapi.path,
    {
      schema: {
        response: described({ 200: Type.Unsafe<string>({ type: 'object', additionalProperties: true }) }),
      },
      config: { route: 'openapi' },
    },
    (request, reply) => {
      description ??= readIfThere(join(pagesFolder, 'openapi.json'))
      return description === undefined
        ? sendProblem(request, reply, 'route-unknown')
        : reply.type('application/json; charset=utf-8').send(description)
    },
  )
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    // Not built (tests, `npm run dev`): there is no such address then.
    return undefined
  }
}
