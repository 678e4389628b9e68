// What the routes are given: whom to ask, whom to let in, what this release is. And the type of the app they are put on.

import type { IncomingMessage, ServerResponse } from 'node:http'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify'
import type { TSchema } from 'typebox'
import type { RouteName } from '#contract/commands/routes.ts'
import type { Access, Holder } from '#server/access/access.ts'
import type { HallDoor } from '#server/hall/door.ts'
import type { Log } from '#server/start/log.ts'

export interface Served {
  hall: HallDoor
  access: Access
  /** Version of package.json. */
  version: string
  /** Changes with the version and with the built pages: what makes open screens fetch themselves anew. */
  release: string
  /** Where the built pages are: `kiosk/index.html`, `board/…`, `staff/…`, `phone/…`, and `openapi.json`. */
  pagesFolder: string
  /** Where a ticket's page and slip are, for people. */
  links(ticket: string, language: 'vi' | 'en' | undefined): { page: string; slip: string }
  log: Log
}

/** Response schemas of a route: they describe it (OpenAPI, tests), they do not type or shape what is sent; see `app.ts`. */
export const described = (answers: Record<number, TSchema>): unknown => answers

export type App = FastifyInstance<RawServerDefault, IncomingMessage, ServerResponse, FastifyBaseLogger, TypeBoxTypeProvider>

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The row of contract/commands/routes.ts a route serves; the guard reads its roles there. */
    route?: RouteName
  }
  interface FastifyRequest {
    /** Whose pass came with the request, once the guard has seen it. */
    holder: Holder | undefined
  }
}
