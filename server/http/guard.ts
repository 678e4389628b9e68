// Who is let in, before a body is read: the pass, the person, their role, where they come from, the centre, the counter, the line. In this order.
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type RouteName, routes } from '#contract/commands/routes.ts'
import type { ProblemCode, ProblemParams } from '#contract/problems/problems.ts'
import { type Access, allows, type Holder } from '#server/access/access.ts'
import { sessionToken } from '#server/access/cookie.ts'
import { isOwnOrigin } from '#server/access/origin.ts'
import { isOtherLine } from '#server/access/rights.ts'
import type { Throttle } from '#server/access/throttle.ts'
import { type Asking, whoAsks } from '#server/access/who-asks.ts'
import type { HallDoor } from '#server/hall/door.ts'
import { sendProblem } from '#server/http/problem.ts'

/** Routes whose Authorization holds a secret of their own, which is nobody's pass: the route looks at it itself, by `bearerOf`. */
const ownSecret: ReadonlySet<RouteName> = new Set(['pairing', 'found-centre', 'restore-centre'])
/** What pages ask by themselves: no sign that a person is there. */
const askedByPages: ReadonlySet<RouteName> = new Set([
  'me',
  'accounts',
  'devices',
  'audit',
  'kiosk',
  'board',
  'counter',
  'floor',
  'signing',
  'snags',
])

interface GuardParts {
  access: Access
  hall: HallDoor
  throttle: Throttle
}
type Refused = [code: ProblemCode, params?: ProblemParams]

/** What stands after `Authorization: Bearer`; undefined where there is none. */
export function bearerOf(request: FastifyRequest): string | undefined {
  const header = request.headers.authorization
  return header === undefined ? undefined : (/^bearer +(\S+)$/i.exec(header)?.[1] ?? '')
}

/** An `onRequest` hook for all API routes. A pass that is shown must be valid, also where none is asked for; a session that is over is no
 *  hindrance there, since a browser sends its cookie unasked. */
export function makeGuard({ access, hall, throttle }: GuardParts) {
  return (request: FastifyRequest, reply: FastifyReply, done: () => void): void => {
    const { route } = request.routeOptions.config
    if (route === undefined) throw new Error('a route of the API has no row in contract/commands/routes.ts')
    const token = sessionToken(request.headers.cookie)
    const asking = whoAsks(access, { pass: ownSecret.has(route) ? undefined : bearerOf(request), token })
    if (asking.isPassUnknown) {
      sendProblem(request, reply, throttle.wrong(request.ip) ? 'too-many-requests' : 'pass-unknown')
      return
    }
    const { holder } = asking
    const refused = refusedFor(route, asking) ?? refusedHere(route, holder, request, { access, hall })
    if (refused) {
      noteRefused(access, route, holder, refused[0], request.ip)
      sendProblem(request, reply, ...refused)
      return
    }
    if (holder?.session !== undefined && !askedByPages.has(route)) access.people?.noteUse(holder.session)
    request.holder = holder
    done()
  }
}

/** By who asks alone. */
function refusedFor(route: RouteName, { holder, lacks }: Asking): Refused | undefined {
  const { method, roles } = routes[route]
  if (roles === 'anyone') return undefined
  if (!holder) return [lacks ?? 'pass-missing']
  // A bare counter's screen: what it may not do, and what it may do with somebody only, wants a person first.
  if (lacks !== undefined && (method === 'POST' || !allows(roles, holder))) return [lacks]
  return allows(roles, holder) ? undefined : ['role-not-allowed', { roles: [...roles].join(', ') }]
}

/** By what it is asked of. */
function refusedHere(
  route: RouteName,
  holder: Holder | undefined,
  request: FastifyRequest,
  { access, hall }: Pick<GuardParts, 'access' | 'hall'>,
): Refused | undefined {
  const isCommand = routes[route].method === 'POST'
  const { centre, counter, ticket } = request.params as { centre?: string; counter?: string; ticket?: string }
  // A cookie goes along with whatever page asks: only ours may change anything by it.
  if (isCommand && holder?.session !== undefined && !isFromOwnPage(request, access)) return ['origin-not-allowed']
  if (centre !== undefined && centre !== hall.state.centre.document.id) return ['centre-unknown', { centre: centre.slice(0, 40) }]
  if (holder?.counter !== undefined && counter !== undefined && counter !== holder.counter)
    return ['other-counter', { counter: holder.counter }]
  if (isCommand && holder && isOtherLine(holder, { ticket, counter }, hall.state)) return ['other-line']
  return undefined
}

const isFromOwnPage = ({ headers }: FastifyRequest, { people }: Access): boolean =>
  isOwnOrigin(headers.origin, headers.host, people?.publicUrl() ?? '')

/** A real person who was told no, for the admin to see; who only forgot a PIN is none. */
function noteRefused(access: Access, route: RouteName, holder: Holder | undefined, code: ProblemCode, from: string): void {
  if (holder?.account === undefined || (code !== 'role-not-allowed' && code !== 'other-line')) return
  const { account, device } = holder
  access.people?.noteRefusal({
    kind: code === 'other-line' ? 'line' : 'role',
    by: account,
    account,
    from,
    route,
    ...(device !== undefined && { device }),
  })
}
