// Who is let in, before a body is read: the pass, its role, its counter, the centre. In this order.
import type { FastifyReply, FastifyRequest } from 'fastify'
import { routes } from '#contract/commands/routes.ts'
import { type Access, allows } from '#server/access/access.ts'
import type { Throttle } from '#server/access/throttle.ts'
import type { HallDoor } from '#server/hall/door.ts'
import { sendProblem } from '#server/http/problem.ts'

/** The pass of `Authorization: Bearer <pass>`; undefined where there is none. */
function passOf(request: FastifyRequest): string | undefined {
  const header = request.headers.authorization
  return header === undefined ? undefined : (/^bearer +(\S+)$/i.exec(header)?.[1] ?? '')
}

/** An `onRequest` hook for all API routes. A pass that is shown must be valid, also where none is asked for. */
export function makeGuard({ access, hall, throttle }: { access: Access; hall: HallDoor; throttle: Throttle }) {
  return (request: FastifyRequest, reply: FastifyReply, done: () => void): void => {
    const { route } = request.routeOptions.config
    if (route === undefined) throw new Error('a route of the API has no row in contract/commands/routes.ts')
    const { roles } = routes[route]
    const { centre, counter } = request.params as { centre?: string; counter?: string }
    const pass = passOf(request)
    const holder = pass === undefined ? undefined : access.who(pass)
    if (pass !== undefined && !holder) {
      sendProblem(request, reply, throttle.wrong(request.ip) ? 'too-many-requests' : 'pass-unknown')
    } else if (!holder && roles !== 'anyone') {
      sendProblem(request, reply, 'pass-missing')
    } else if (!allows(roles, holder)) {
      sendProblem(request, reply, 'role-not-allowed', { roles: [...roles].join(', ') })
    } else if (centre !== undefined && centre !== hall.state.centre.document.id) {
      sendProblem(request, reply, 'centre-unknown', { centre: centre.slice(0, 40) })
    } else if (holder?.counter !== undefined && counter !== undefined && counter !== holder.counter) {
      sendProblem(request, reply, 'other-counter', { counter: holder.counter })
    } else {
      request.holder = holder
      done()
    }
  }
}
