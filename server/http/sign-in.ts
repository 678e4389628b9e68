// Who sits here: names to choose from, signing in and out, and whom a pass or session is for.
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Done, Me, SignInNames } from '#contract/commands/people-answers.ts'
import { SignIn } from '#contract/commands/people-requests.ts'
import { Empty } from '#contract/commands/requests.ts'
import { routes } from '#contract/commands/routes.ts'
import { sessionCookie } from '#server/access/cookie.ts'
import { linesOfCounter } from '#server/access/rights.ts'
import type { HallDoor } from '#server/hall/door.ts'
import { NoQuery, peopleAct } from '#server/http/people-act.ts'
import { type App, described } from '#server/http/served.ts'
import type { People } from '#server/people/people.ts'
import { SESSION_MS } from '#server/people/sessions.ts'
import type { Place } from '#server/people/sign-ins.ts'

export function signInRoutes(app: App, people: People, hall: HallDoor): void {
  const setCookie = (reply: FastifyReply, token?: string) => {
    const isSecure = people.publicUrl().startsWith('https:')
    reply.header('set-cookie', sessionCookie(token, { isSecure, maxAgeSeconds: SESSION_MS / 1000 }))
  }

  app.get(
    routes['sign-in-names'].path,
    {
      schema: { querystring: NoQuery, response: described({ 200: SignInNames }) },
      config: { route: 'sign-in-names' },
    },
    (request, reply) => {
      const place = placeOf(request)
      // Names are told to the hall's own screens only.
      if (!place) return reply.send({ names: [] } satisfies SignInNames)
      const lines = place.counter === undefined ? undefined : linesOfCounter(hall.state, place.counter)
      return reply.send(people.signIns.names(place.counter, lines ?? []))
    },
  )
  peopleAct(app, 'sign-in', {
    body: SignIn,
    answer: Me,
    act: (body, pressed, request) => {
      const place = placeOf(request)
      return people.signIns.signIn(body, place, { ...pressed, by: place?.device ?? 'nobody' })
    },
    send: ({ token, holder }, reply) => {
      setCookie(reply, token)
      return people.me(holder)
    },
  })
  peopleAct(app, 'sign-out', {
    body: Empty,
    answer: Done,
    act: (_, pressed, request) => people.signIns.signOut(request.holder?.session, pressed),
    send: (answer, reply) => {
      setCookie(reply)
      return answer
    },
  })
  app.get(
    routes.me.path,
    { schema: { querystring: NoQuery, response: described({ 200: Me }) }, config: { route: 'me' } },
    (request, reply) => {
      const { holder } = request
      if (!holder) throw new Error('me was reached without a pass: its row names roles')
      return reply.send(people.me(holder))
    },
  )
}

/** The screen a person stands at: a counter's or a greeter's. On others (a kiosk, a board) everybody looks at the fingers. */
function placeOf({ holder }: FastifyRequest): Place | undefined {
  if (holder?.device === undefined) return undefined
  const isDesk = holder.account !== undefined || holder.role === 'counter' || holder.role === 'greeter'
  return isDesk ? { device: holder.device, ...(holder.counter !== undefined && { counter: holder.counter }) } : undefined
}
