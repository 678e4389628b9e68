// The HTTP app: limits, who is let in, what a no looks like, and the groups of routes. Tests build it without a port.

import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import Fastify, { type FastifyInstance } from 'fastify'
import { makeThrottle } from '#server/access/throttle.ts'
import { accountRoutes } from '#server/http/accounts.ts'
import { auditRoutes } from '#server/http/audit.ts'
import { backupRoute } from '#server/http/backup.ts'
import { claimRoutes } from '#server/http/claim.ts'
import { clockDayRoutes } from '#server/http/clock-day.ts'
import { compileLate } from '#server/http/compile-late.ts'
import { counterRoutes } from '#server/http/counters.ts'
import { deviceRoutes } from '#server/http/devices.ts'
import { documentRoutes } from '#server/http/document.ts'
import { BODY_BYTES_MAX, makeErrorHandler, refuseConnection } from '#server/http/errors.ts'
import { findTicketsRoute } from '#server/http/find-tickets.ts'
import { greeterRoutes } from '#server/http/greeters.ts'
import { makeGuard } from '#server/http/guard.ts'
import { setApiHeaders } from '#server/http/headers.ts'
import { healthRoutes } from '#server/http/health.ts'
import { lateListRoute } from '#server/http/late-list.ts'
import { ledgerRoutes } from '#server/http/ledger.ts'
import { logoRoute } from '#server/http/logo.ts'
import { pageRoutes } from '#server/http/pages.ts'
import { sendProblem } from '#server/http/problem.ts'
import { procedureRoutes } from '#server/http/procedures.ts'
import type { App, Served } from '#server/http/served.ts'
import { signInRoutes } from '#server/http/sign-in.ts'
import { slipRoutes } from '#server/http/slip.ts'
import { ticketRoutes } from '#server/http/tickets.ts'
import { troubleRoutes } from '#server/http/trouble.ts'
import { viewRoutes } from '#server/http/views.ts'

// A request must have come whole within 15 s, its headers within 10 s, looked at every 5 s; by default Node waits for ever, 60 s
// and 30 s, which a handful of slow connections can use up (reference: faults to survive, 19).
const REQUEST_TIMEOUT_MS = 15_000
const HEADERS_TIMEOUT_MS = 10_000
const CONNECTIONS_CHECKED_EVERY_MS = 5_000
/** A connection on which nothing moves: somebody who does not read their answer. */
const IDLE_CONNECTION_MS = 30_000
const KEEP_ALIVE_MS = 20_000
const HEADER_BYTES_MAX = 16_384
const CONNECTIONS_MAX = 8_000

/** @param beforeRoutes for plugins that must see every route added (the description of the API). */
export async function buildApp(served: Served, beforeRoutes?: (app: FastifyInstance) => Promise<void>): Promise<App> {
  const { log } = served
  const handleError = makeErrorHandler(log)
  const app: App = Fastify({
    logger: false,
    bodyLimit: BODY_BYTES_MAX,
    requestTimeout: REQUEST_TIMEOUT_MS,
    connectionTimeout: IDLE_CONNECTION_MS,
    keepAliveTimeout: KEEP_ALIVE_MS,
    http: {
      maxHeaderSize: HEADER_BYTES_MAX,
      headersTimeout: HEADERS_TIMEOUT_MS,
      connectionsCheckingInterval: CONNECTIONS_CHECKED_EVERY_MS,
    },
    routerOptions: { maxParamLength: 100 },
    onProtoPoisoning: 'error',
    onConstructorPoisoning: 'error',
    // Answers of commands are ready-made text, views are large unions that JSON.stringify writes faster than a compiled schema of
    // theirs is made; what may leave is decided by the pure views. Response schemas describe, tests hold answers to them.
    schemaController: { compilersFactory: { buildSerializer: () => () => JSON.stringify } },
    // Our own schemas are not checked against the meta-schema at each start: it takes 100 ms of 660, and tests compile them all.
    // Each is compiled when the first request asks for it: all together take another 90 ms, and most are not asked for at once.
    ajv: {
      customOptions: { removeAdditional: false, coerceTypes: false, useDefaults: false, validateSchema: false, meta: false },
      onCreate: compileLate,
    },
    frameworkErrors: handleError,
    clientErrorHandler: refuseConnection,
  }).withTypeProvider<TypeBoxTypeProvider>()
  app.server.maxConnections = CONNECTIONS_MAX

  app.removeContentTypeParser('text/plain')
  app.setErrorHandler(handleError)
  app.setNotFoundHandler((request, reply) => sendProblem(request, reply, 'route-unknown'))
  app.decorateRequest('holder', undefined)
  await beforeRoutes?.(app)

  await app.register(async (api: App) => {
    const guard = makeGuard({ ...served, throttle: makeThrottle() })
    api.addHook('onRequest', (_, reply, done) => {
      setApiHeaders(reply)
      done()
    })
    api.addHook('onRequest', guard)
    healthRoutes(api, served)
    viewRoutes(api, served)
    procedureRoutes(api, served)
    slipRoutes(api, served)
    logoRoute(api, served)
    ticketRoutes(api, served)
    counterRoutes(api, served)
    troubleRoutes(api, served)
    findTicketsRoute(api, served)
    lateListRoute(api, served)
    clockDayRoutes(api, served)
    ledgerRoutes(api, served)
    const { people } = served.access
    if (people) {
      deviceRoutes(api, people)
      accountRoutes(api, people)
      signInRoutes(api, people, served.hall)
      greeterRoutes(api, people)
      auditRoutes(api, people)
      if (served.keeping) {
        documentRoutes(api, served.keeping, people, served.hall)
        backupRoute(api, served.keeping, people, served.hall)
      }
    }
    if (served.claim) claimRoutes(api, served.claim)
  })
  await app.register(pageRoutes(served))
  return app
}
