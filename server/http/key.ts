// The press's own key, which every command and every act brings along.
import type { FastifyReply, FastifyRequest } from 'fastify'
import { malformed } from '#server/http/errors.ts'
import { sendProblem } from '#server/http/problem.ts'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const NAME = { vi: 'Idempotency-Key', en: 'Idempotency-Key' }

/** The key of a press; undefined where it is missing or no UUID, which is told then. */
export function keyOf(request: FastifyRequest, reply: FastifyReply): string | undefined {
  const key = request.headers['idempotency-key']
  if (typeof key === 'string' && UUID.test(key)) return key.toLowerCase()
  if (key === undefined || key === '') sendProblem(request, reply, 'key-missing')
  else sendProblem(request, reply, 'request-malformed', malformed(NAME, { vi: 'phải là một UUID', en: 'must be a UUID' }))
  return undefined
}
