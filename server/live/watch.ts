// What a socket may ask: to be told a view. Checked like any request: the form, the centre, the role, the thing.
import type { Socket } from 'socket.io'
import { Check, Errors } from 'typebox/value'
import { watchRoles } from '#contract/commands/routes.ts'
import type { ProblemDetails } from '#contract/problems/details.ts'
import type { ProblemCode, ProblemParams } from '#contract/problems/problems.ts'
import { tellWorst } from '#contract/problems/schema-fault.ts'
import { Watch } from '#contract/views/envelope.ts'
import { allows } from '#server/access/access.ts'
import type { Asking } from '#server/access/who-asks.ts'
import type { HallDoor } from '#server/hall/door.ts'
import { malformed } from '#server/http/errors.ts'
import { languageOf, problemDetails } from '#server/http/problem.ts'
import { type BilingualParams, bilingual } from '#server/http/problem-words.ts'
import { keyedViews } from '#server/live/make-view.ts'
import type { Pushing } from '#server/live/pushing.ts'
import { tokenBucket } from '#server/live/token-bucket.ts'

/** A screen watches one or two views, a lead's page a few; nobody needs more. */
const VIEWS_MAX = 20
/** What a socket may send: a screen sends one `watch` per view and connection. */
const BURST = 30
const PER_SECOND = 5
/** So many over the limit, and the socket is let go. */
const OVER_MAX = 100

/** Takes what a socket sends. `ask`: who it is of, now; asked at each `watch`, since passes and sessions end. */
export function listen(socket: Socket, hall: HallDoor, pushing: Pushing, ask: () => Asking): void {
  const language = languageOf(socket.handshake.headers['accept-language'])
  const details = (code: ProblemCode, params: ProblemParams | BilingualParams = {}): ProblemDetails =>
    problemDetails(code, language, isTold(params) ? params : bilingual(params, hall.state.centre.document.timeZone))
  const mayGo = tokenBucket(BURST, PER_SECOND)
  let over = 0

  // A socket's own errors end there; without a listener one would end the process.
  socket.on('error', () => {})
  socket.use((packet, next) => {
    if (mayGo()) {
      next()
      return
    }
    over += 1
    const ack: unknown = packet.at(-1)
    if (typeof ack === 'function') ack(details('too-many-requests'))
    if (over > OVER_MAX) socket.disconnect(true)
  })
  socket.on('watch', (body: unknown, ack: unknown) => {
    const answer = typeof ack === 'function' ? ack : () => {}
    if (!Check(Watch, body)) {
      const { where, fault } = tellWorst(Errors(Watch, body), { vi: 'nội dung', en: 'the body' })
      return answer(details('request-malformed', malformed(where, fault)))
    }
    const { centre, view, key } = body
    const roles = watchRoles[view]
    const { holder, lacks, isPassUnknown } = ask()
    if (isPassUnknown) return answer(details('pass-unknown'))
    if (!holder && roles !== 'anyone') return answer(details(lacks ?? 'pass-missing'))
    if (lacks !== undefined && !allows(roles, holder)) return answer(details(lacks))
    if (!allows(roles, holder)) return answer(details('role-not-allowed', { roles: [...roles].join(', ') }))
    if (centre !== hall.state.centre.document.id) return answer(details('centre-unknown', { centre }))
    if (keyedViews.has(view) !== (key !== undefined)) {
      return answer(
        details(
          'request-malformed',
          malformed(
            { vi: 'key', en: 'key' },
            key === undefined
              ? { vi: `bắt buộc với ${view}`, en: `is needed for ${view}` }
              : { vi: `không dùng với ${view}`, en: `is not used for ${view}` },
          ),
        ),
      )
    }
    if (view === 'counter' && holder?.counter !== undefined && key !== holder.counter)
      return answer(details('other-counter', { counter: holder.counter }))
    if (socket.rooms.size > VIEWS_MAX) return answer(details('too-many-requests'))
    if (!isKnown(hall, body))
      return answer(view === 'ticket' ? details('ticket-unknown') : details('counter-unknown', { counter: key ?? '' }))
    answer({})
    pushing.watch(socket, key === undefined ? { view } : { view, key })
  })
}

const isTold = (params: ProblemParams | BilingualParams): params is BilingualParams => typeof params.vi === 'object'

// Asked before the yes, so that the ack leaves before the view does.
const isKnown = ({ state }: HallDoor, { view, key }: Watch): boolean =>
  view === 'ticket' ? state.tickets.has(key ?? '') : view === 'counter' ? state.centre.counters.has(key ?? '') : true
