// The API's description (OpenAPI 3.1), made from the routes themselves; the build keeps it beside the pages.
import fastifySwagger from '@fastify/swagger'
import type { FastifyInstance, RouteOptions } from 'fastify'
import { peopleRoutes } from '#contract/commands/people-routes.ts'
import { type RouteName, routes } from '#contract/commands/routes.ts'
import { summaries } from '#contract/commands/summaries.ts'
import { troubleRoutes } from '#contract/commands/trouble-routes.ts'
import { ProblemDetails } from '#contract/problems/details.ts'
import { withNames } from '#server/docs/named.ts'
import { type OpenApi, operationsOf } from '#server/docs/openapi.ts'
import type { Group } from '#server/docs/routes-section.ts'
import { withExamples } from '#server/docs/with-examples.ts'
import type { HallDoor } from '#server/hall/door.ts'
import { buildApp } from '#server/http/app.ts'
import type { Served } from '#server/http/served.ts'
import type { People } from '#server/people/people.ts'
import { silentLog } from '#server/start/log.ts'
import { findProduct } from '#server/start/product.ts'

const descriptions = {
  centre: 'The centre’s id.',
  counter: 'A counter’s id.',
  ticket: 'A ticket’s id: 128 random bits, base64url.',
  seq: 'An event’s position in its stream, from 1.',
  account: 'A person’s id.',
  device: 'A screen’s id.',
  snag: 'A snag’s id.',
  system: 'An outside system’s id.',
}

/** Asks an app that has all routes and no hall. */
export async function describeApi(): Promise<OpenApi> {
  const { version, release } = findProduct()
  const app = await buildApp(
    {
      // No request is answered here: routes only capture the hall.
      hall: {} as HallDoor,
      access: { who: () => undefined, people: {} as People },
      people: {} as People,
      keeping: {} as NonNullable<Served['keeping']>,
      claim: { centre: '' },
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
        refResolver: { buildLocalReference: ({ $id }, _baseUri, _fragment, n) => (typeof $id === 'string' ? $id : `def-${n}`) },
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

/** What the header Authorization holds where it is nobody's pass. */
const ownSecrets: Partial<Record<RouteName, string>> = {
  pairing: 'No role: the secret of `ask-pairing`.',
  'found-centre': 'No role: the pass of `claim-centre`.',
  'restore-centre': 'No role: the pass of `claim-centre`.',
}

/** Where a route has no schema of its answer: what kind of file it is. */
const files: Partial<Record<RouteName, string>> = { 'ledger-export': 'application/jsonl', backup: 'application/octet-stream' }

/** What a yes is: JSON of its schema, or a file. */
function yesOf(name: RouteName, schemas: Record<string, { contentMediaType?: string }> = { 200: {} }): object {
  return Object.fromEntries(
    Object.entries(schemas).map(([status, schema]) => {
      const type = schema.contentMediaType ?? files[name]
      return [
        status,
        type === undefined ? schema : { description: 'A file.', content: { [type]: { schema: { type: 'string', format: 'binary' } } } },
      ]
    }),
  )
}

/** Where a route stands on the page. */
function groupOf(name: RouteName): Group {
  const { path } = routes[name]
  if (name in troubleRoutes) return 'trouble'
  if (name in peopleRoutes) {
    if (/\/(claim|backup|document)\b/.test(path)) return 'centre'
    return /\/(pairing|devices)\b/.test(path) ? 'screens' : 'people'
  }
  if (path.includes('/tickets')) return 'tickets'
  return path.includes('/counters') ? 'counters' : 'hall'
}

/** A route's schema with what every route has: ids in its address, who may, headers of commands, the form of a no. */
function described(schema: Record<string, unknown> | undefined, route: RouteOptions): Record<string, unknown> {
  const name = route.config?.route
  if (name === undefined) return { hide: true }
  const { roles, path, method } = routes[name]
  const params = (['centre', 'counter', 'ticket', 'seq', 'account', 'device', 'snag', 'system'] as const).filter((part) =>
    path.includes(`:${part}`),
  )
  const text = (description: string, rest: object = {}) => ({ type: 'string', description, ...rest })
  return {
    ...schema,
    summary: summaries[name],
    ...(name === 'restore-centre' && {
      consumes: ['application/octet-stream'],
      body: { type: 'string', format: 'binary', description: 'A backup, at most 500 MB.' },
    }),
    tags: [groupOf(name)],
    operationId: name,
    description: roles === 'anyone' ? (ownSecrets[name] ?? 'No pass needed.') : `Roles: ${roles.join(', ')}.`,
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
      ...yesOf(name, schema?.response as Record<string, { contentMediaType?: string }> | undefined),
      '4xx': { description: 'A no: nothing was changed.', content: { 'application/problem+json': { schema: ProblemDetails } } },
      '5xx': {
        description: 'The server cannot now: nothing was changed.',
        content: { 'application/problem+json': { schema: ProblemDetails } },
      },
    },
  }
}
