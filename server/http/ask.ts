// The one way a command goes to the hall: key and age of the touch from the headers, a hash of what was asked, the answer's own bytes back.
import { hash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Asked } from '#queue/commands.ts'
import type { Holder } from '#server/access/access.ts'
import type { HallDoor } from '#server/hall/door.ts'
import { malformed } from '#server/http/errors.ts'
import { keyOf } from '#server/http/key.ts'
import { sendProblem } from '#server/http/problem.ts'
import { bilingual } from '#server/http/problem-words.ts'

const SECONDS = /^\d{1,9}(\.\d{1,6})?$/
const named = (name: string) => ({ vi: name, en: name })

/** Who asks, and where the answer goes. */
export interface Asking {
  request: FastifyRequest
  reply: FastifyReply
  holder: Holder
}

/** Asks the hall and sends what it says. `status`: of a yes. */
export function askHall(hall: HallDoor, { request, reply, holder }: Asking, command: Asked, status: number): void {
  const key = keyOf(request, reply)
  if (key === undefined) return
  const age = request.headers['asked-seconds-ago'] ?? '0'
  if (typeof age !== 'string' || !SECONDS.test(age)) {
    sendProblem(
      request,
      reply,
      'request-malformed',
      malformed(named('Asked-Seconds-Ago'), { vi: 'phải là số giây từ 0', en: 'must be a number of seconds from 0' }),
    )
    return
  }
  const caller = { by: holder.id, key, request: hashOfRequest(request), askedSecondsAgo: Number(age), status }
  hall.ask(command, caller).then(
    (answer) => {
      if ('rejected' in answer) {
        const params = bilingual(answer.params, hall.state.centre.document.timeZone)
        sendProblem(request, reply, answer.rejected, params)
      } else {
        // The stored bytes themselves, so that a repeat gets the same ones.
        reply.code(answer.status).type('application/json; charset=utf-8').send(answer.body)
      }
    },
    (bug: Error) => reply.send(bug),
  )
}

/** What a key is bound to: method, path and body, however the body's fields are ordered. */
function hashOfRequest(request: FastifyRequest): string {
  return hash('sha256', `${request.method} ${request.url.split('?', 1)[0]} ${canonical(request.body)}`, 'base64url')
}

/** JSON with the keys of every object sorted. */
export function canonical(value: unknown): string {
  return JSON.stringify(sorted(value)) ?? ''
}

// Not by a replacer, which is called for every value: 2.5 µs a request.
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(sorted)
  const fields = value as Record<string, unknown>
  // Null prototype: a field named `__proto__` is a field like any other.
  const copy: Record<string, unknown> = Object.create(null)
  for (const name of Object.keys(fields).sort()) copy[name] = sorted(fields[name])
  return copy
}
