// What the routes are given: whom to ask, whom to let in, what this release is. And the type of the app they are put on.

import type { IncomingMessage, ServerResponse } from 'node:http'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify'
import type { TSchema } from 'typebox'
import type { RouteName } from '#contract/commands/routes.ts'
import type { Access, Holder } from '#server/access/access.ts'
import type { Claim, ClaimedBy } from '#server/claim/claim.ts'
import type { ChangeDocument } from '#server/hall/document-change.ts'
import type { HallDoor } from '#server/hall/door.ts'
import type { People } from '#server/people/people.ts'
import type { Log } from '#server/start/log.ts'

export interface Served {
  hall: HallDoor
  access: Access
  people: People
  /** Version of package.json. */
  version: string
  /** Changes with the version and with the built pages: what makes open screens fetch themselves anew. */
  release: string
  /** Where the built pages are: `kiosk/index.html`, `board/…`, `staff/…`, `phone/…`, and `openapi.json`. */
  pagesFolder: string
  /** Where a ticket's page and slip are, for people. */
  links(ticket: string, language: 'vi' | 'en' | undefined): { page: string; slip: string }
  log: Log
  /** What is the centre's own, beside the day: its document and its backup. Missing in a description. */
  keeping?: {
    changeDocument: ChangeDocument
    /** Makes a file, the caller's to remove. Throws what the ledger throws. */
    makeBackup(): Promise<string>
  }
  /** How this server becomes a centre's, or whose it is; missing: it stays what it is. */
  claim?: Claim | ClaimedBy
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
