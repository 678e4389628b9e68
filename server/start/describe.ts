// The API's description (OpenAPI 3.1), made from the routes themselves; the build keeps it beside the pages.
import fastifySwagger from '@fastify/swagger'
import type { FastifyInstance, RouteOptions } from 'fastify'
import { routes } from '#contract/commands/routes.ts'
import { ProblemDetails } from '#contract/problems/details.ts'
import { withNames } from '#server/docs/named.ts'
import { type OpenApi, operationsOf } from '#server/docs/openapi.ts'
import { withExamples } from '#server/docs/with-examples.ts'
import type { HallDoor } from '#server/hall/door.ts'
import { buildApp } from '#server/http/app.ts'
import { silentLog } from '#server/start/log.ts'
import { findProduct } from '#server/start/product.ts'

const descriptions = {
  centre: 'The centre’s id.',
  counter: 'A counter’s id.',
  ticket: 'A ticket’s id: 128 random bits, base64url.',
  seq: 'An event’s position in its stream, from 1.',
}

/** Asks an app that has all routes and no hall. */
export async function describeApi(): Promise<OpenApi> {
  const { version, release } = findProduct()
  const app = await buildApp(
    {
      // No request is answered here: routes only capture the hall.
      hall: {} as HallDoor,
      access: { who: () => undefined },
      links: () => ({ page: '', slip: '' }),
      version,
      release,
      pagesFolder: '/nowhere',
      log: silentLog,
    },
    async (bare) => {
      await bare.register(fastifySwagger, {
        openapi: {
          openapi: '3.1.0',
          info: { title: 'Mời Số', version, description: 'Queue tickets and lobby display for public service halls.' },
          components: { securitySchemes: { pass: { type: 'http', scheme: 'bearer' } } },
        },
        transform: ({ schema, url, route }) => ({ schema: described(schema as Record<string, unknown>, route), url }),
        hideUntagged: true,
      })
    },
  )
  await app.ready()
  const description = (app as unknown as FastifyInstance).swagger() as unknown as OpenApi
  await app.close()
  for (const { operation } of operationsOf(description)) {
    for (const [status, answer] of Object.entries(operation.responses)) if (/^2/.test(status)) answer.description = 'A yes.'
  }
  return withExamples(withNames(description))
}

/** A route's schema with what every route has: ids in its address, who may, headers of commands, the form of a no. */
function described(schema: Record<string, unknown> | undefined, route: RouteOptions): Record<string, unknown> {
  const name = route.config?.route
  if (name === undefined) return { hide: true }
  const { roles, path, method } = routes[name]
  const params = (['centre', 'counter', 'ticket', 'seq'] as const).filter((part) => path.includes(`:${part}`))
  const text = (description: string, rest: object = {}) => ({ type: 'string', description, ...rest })
  return {
    ...schema,
    tags: [path.includes('/tickets') ? 'tickets' : path.includes('/counters') ? 'counters' : 'hall'],
    operationId: name,
    description: roles === 'anyone' ? 'No pass needed.' : `Roles: ${roles.join(', ')}.`,
    security: roles === 'anyone' ? [] : [{ pass: [] }],
    ...(params.length > 0
      ? {
          params: {
            type: 'object',
            required: params,
            properties: Object.fromEntries(params.map((part) => [part, text(descriptions[part])])),
          },
        }
      : {}),
    ...(method === 'POST'
      ? {
          headers: {
            type: 'object',
            required: ['idempotency-key'],
            properties: {
              'idempotency-key': text('A new UUID for each press; the same one for a repeat of it.', { format: 'uuid' }),
              'asked-seconds-ago': text('How long ago the person pressed, by the client’s own elapsed time; missing: now.'),
            },
          },
        }
      : {}),
    response: {
      ...((schema?.response as object | undefined) ?? { 200: { description: 'A file.', type: 'string' } }),
      '4xx': { description: 'A no: nothing was changed.', content: { 'application/problem+json': { schema: ProblemDetails } } },
      '5xx': {
        description: 'The server cannot now: nothing was changed.',
        content: { 'application/problem+json': { schema: ProblemDetails } },
      },
    },
  }
}
