// The server becomes a centre's: its code, then the wizard's document or a backup. Once it is one's, all of them say so, for ever.
import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import type { Server } from 'node:http'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { CentreFounded, ClaimPass, ClaimState } from '#contract/commands/claim-answers.ts'
import { ClaimCentre, FoundCentre } from '#contract/commands/claim-requests.ts'
import { routes } from '#contract/commands/routes.ts'
import { Claim, type ClaimedBy } from '#server/claim/claim.ts'
import { DOCUMENT_BYTES_MAX } from '#server/http/document.ts'
import { malformed } from '#server/http/errors.ts'
import { bearerOf } from '#server/http/guard.ts'
import { keyOf } from '#server/http/key.ts'
import { NoQuery, peopleAct } from '#server/http/people-act.ts'
import { sendProblem } from '#server/http/problem.ts'
import { type App, described } from '#server/http/served.ts'
import { reject, type Told } from '#server/people/journal.ts'

/** The largest backup that is taken: a busy hall writes about 10 MB a month. */
const BACKUP_BYTES_MAX = 500 * 1024 * 1024
/** So long an upload may take: an old backup over a hall's Wi-Fi. */
const UPLOAD_MS = 20 * 60_000

export function claimRoutes(app: App, claim: Claim | ClaimedBy): void {
  app.get(
    routes.claim.path,
    {
      schema: { querystring: NoQuery, response: described({ 200: ClaimState }) },
      config: { route: 'claim' },
    },
    (_, reply) => {
      const { centre } = claim
      const state: ClaimState =
        centre === undefined ? { isClaimed: false, template: (claim as Claim).template() } : { isClaimed: true, centre }
      return reply.send(state)
    },
  )
  peopleAct(app, 'claim-centre', {
    body: ClaimCentre,
    answer: ClaimPass,
    act: ({ code }, { from }) => (claim instanceof Claim ? claim.tryCode(code, from) : claimed),
  })
  peopleAct(app, 'found-centre', {
    body: FoundCentre,
    answer: CentreFounded,
    status: 201,
    bodyBytesMax: DOCUMENT_BYTES_MAX,
    act: (body, _, request): Promise<Told<CentreFounded>> | Told<CentreFounded> =>
      claim instanceof Claim ? claim.found(bearerOf(request), body) : claimed,
    send: (answer, reply) => {
      if (claim instanceof Claim) giveWayAfter(claim, reply)
      return answer
    },
  })
  // In a scope of its own: nothing else takes a body that is no JSON.
  app.register(async (own: App) => {
    own.addContentTypeParser('application/octet-stream', (_request, payload, done) => done(null, payload))
    restoreRoute(own, claim)
  })
}

const claimed = reject('claimed-already')

/** The hall gives way when the answer has left, or nobody waits for it any more. */
function giveWayAfter(claim: Claim, reply: FastifyReply): void {
  reply.raw.once('close', () => claim.giveWay())
}

function restoreRoute(app: App, claim: Claim | ClaimedBy): void {
  const { path } = routes['restore-centre']
  let isBusy = false
  app.post(
    path,
    { schema: { querystring: NoQuery, response: described({ 201: CentreFounded }) }, config: { route: 'restore-centre' } },
    async (request, reply) => {
      if (keyOf(request, reply) === undefined) return reply
      const refused =
        claim instanceof Claim ? (claim.refuses(bearerOf(request)) ?? (isBusy ? reject('too-many-requests') : undefined)) : claimed
      if (refused || !(claim instanceof Claim)) return sendProblem(request, unread(reply), (refused ?? claimed).rejected)
      if (!(request.body instanceof Readable)) return sendProblem(request, reply, 'request-malformed', noFile)
      isBusy = true
      const told = await takeBackup(claim, request, app.server).finally(() => {
        isBusy = false
      })
      if ('rejected' in told)
        return sendProblem(request, told.rejected === 'body-too-large' ? unread(reply) : reply, told.rejected, told.params)
      giveWayAfter(claim, reply)
      return reply.code(201).send(told.answer)
    },
  )
}

const contentType = { vi: 'Content-Type', en: 'Content-Type' }
const noFile = malformed(contentType, { vi: 'phải là application/octet-stream', en: 'must be application/octet-stream' })

/** Receives the file and goes on from it; nothing of it is left when this resolves. */
async function takeBackup(claim: Claim, request: FastifyRequest, server: Server): Promise<Told<CentreFounded>> {
  try {
    const isWhole = await receive(request, server, claim.uploadFile)
    return isWhole ? await claim.restore(bearerOf(request), claim.uploadFile) : reject('body-too-large', { bytesMax: BACKUP_BYTES_MAX })
  } finally {
    await rm(claim.uploadFile, { force: true })
  }
}

/** What was not read of a body would be taken for the next request. */
const unread = (reply: FastifyReply): FastifyReply => reply.header('connection', 'close')

/** Puts the body into a file; false where it is longer than any backup. While it comes, the server waits longer for requests than it does else. */
async function receive(request: FastifyRequest, server: Server, file: string): Promise<boolean> {
  let bytes = 0
  const counted = new Transform({
    transform(chunk: Buffer, _, done) {
      bytes += chunk.length
      done(bytes > BACKUP_BYTES_MAX ? new Error('too large') : null, chunk)
    },
  })
  const { requestTimeout } = server
  server.requestTimeout = UPLOAD_MS
  try {
    await pipeline(request.body as Readable, counted, createWriteStream(file, { mode: 0o600 }))
  } catch (error) {
    if (bytes > BACKUP_BYTES_MAX) return false
    throw error
  } finally {
    server.requestTimeout = requestTimeout
  }
  return true
}
