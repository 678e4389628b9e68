// A route of an act on people or screens: its row, its body, its answer, and what to do. The key of the press makes a repeat harmless.
import { hash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Static, type TSchema, Type } from 'typebox'
import { type RouteName, routes } from '#contract/commands/routes.ts'
import { canonical } from '#server/http/ask.ts'
import { keyOf } from '#server/http/key.ts'
import { sendProblem } from '#server/http/problem.ts'
import { type App, described } from '#server/http/served.ts'
import type { Told } from '#server/people/journal.ts'
import type { Pressed } from '#server/people/parts.ts'

export const NoQuery = Type.Object({}, { additionalProperties: false })

/** Ids in addresses. */
export interface PeopleParams {
  account: string
  device: string
}

interface Order<Body extends TSchema, Answer> {
  body: Body
  answer: TSchema
  /** Of a yes; 200 unless a thing was made. */
  status?: 200 | 201
  /** Where a body may be longer than most. */
  bodyBytesMax?: number
  act(body: Static<Body>, pressed: Pressed, request: FastifyRequest): Told<Answer> | Promise<Told<Answer>>
  /** What goes out of a yes, where it is not the answer itself. */
  send?(answer: Answer, reply: FastifyReply): object
}

export function peopleAct<Body extends TSchema, Answer extends object>(app: App, name: RouteName, order: Order<Body, Answer>): void {
  const { path } = routes[name]
  const status = order.status ?? 200
  app.post(
    path,
    {
      schema: { body: order.body, querystring: NoQuery, response: described({ [status]: order.answer }) },
      config: { route: name },
      ...(order.bodyBytesMax !== undefined && { bodyLimit: order.bodyBytesMax }),
    },
    async (request, reply) => {
      const key = keyOf(request, reply)
      if (key === undefined) return reply
      const body = request.body as Static<Body>
      const pressed = { by: request.holder?.id ?? 'nobody', key, request: hashOfAsked(request, body), from: request.ip }
      const told = await order.act(body, pressed, request)
      if ('rejected' in told) return sendProblem(request, reply, told.rejected, told.params)
      return reply.code(status).send(order.send?.(told.answer, reply) ?? told.answer)
    },
  )
}

/** What a key is bound to. PIN and password stay out: a plain hash of six digits is soon guessed. */
function hashOfAsked(request: FastifyRequest, body: unknown): string {
  const { pin, password, ...asked } = body as { pin?: unknown; password?: unknown }
  return hash('sha256', `${request.url.split('?', 1)[0]} ${canonical(asked)}`, 'base64url')
}
