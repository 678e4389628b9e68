// Views over Socket.IO: who may connect, with which limits. What is said is in `watch.ts`, what is sent in `pushing.ts`.
import type { Server as HttpServer } from 'node:http'
import { Server } from 'socket.io'
import type { ProblemCode } from '#contract/problems/problems.ts'
import type { Access } from '#server/access/access.ts'
import { makeThrottle } from '#server/access/throttle.ts'
import type { HallDoor } from '#server/hall/door.ts'
import { languageOf, problemDetails } from '#server/http/problem.ts'
import { isOwnOrigin } from '#server/live/origin.ts'
import { startPushing } from '#server/live/pushing.ts'
import { listen } from '#server/live/watch.ts'

// 5 s and 4 s, not Socket.IO's 25 and 20: by default a TV with its cable pulled looked alive for 42.4 s, so for 6.3 s.
const PING_INTERVAL_MS = 5_000
const PING_TIMEOUT_MS = 4_000
/** A `watch` is under 200 bytes. */
const MESSAGE_BYTES_MAX = 16_384
const CONNECT_TIMEOUT_MS = 10_000
/** One process carries about 5,000 sockets within the 10 s promise; phones, which have no pass, are shed before the hall's own screens. */
const SOCKETS_MAX = 5_000
const SOCKETS_WITHOUT_PASS_MAX = 4_000

export interface Live {
  /** Lets every socket go and sends no more. */
  close(): void
}

/** @param publicUrl where people reach the hall, asked at each connection: known only once the server listens. */
export function attachLive(
  http: HttpServer,
  { hall, access, release, publicUrl }: { hall: HallDoor; access: Access; release: string; publicUrl: () => string },
): Live {
  const throttle = makeThrottle()
  const io = new Server(http, {
    transports: ['websocket', 'polling'],
    serveClient: false,
    allowEIO3: false,
    perMessageDeflate: false,
    httpCompression: false,
    pingInterval: PING_INTERVAL_MS,
    pingTimeout: PING_TIMEOUT_MS,
    maxHttpBufferSize: MESSAGE_BYTES_MAX,
    connectTimeout: CONNECT_TIMEOUT_MS,
    allowRequest: (request, decide) => {
      const isWelcome = isOwnOrigin(request.headers.origin, request.headers.host, publicUrl())
      decide(isWelcome ? null : 'origin-not-allowed', isWelcome)
    },
  })
  const pushing = startPushing(io, hall, release)

  // Nothing of ours is binary: an event that announces attachments is not waited for.
  io.engine.on('connection', (connection) => {
    connection.on('data', (data: unknown) => {
      if (typeof data !== 'string' || data.startsWith('5') || data.startsWith('6')) connection.close()
    })
  })
  io.engine.on('headers', (headers: Record<string, string>) => {
    headers['x-content-type-options'] = 'nosniff'
    headers['cache-control'] = 'no-store'
  })

  io.use((socket, next) => {
    const pass: unknown = (socket.handshake.auth as { pass?: unknown }).pass
    const holder = typeof pass === 'string' ? access.who(pass) : undefined
    const refused =
      pass !== undefined && !holder
        ? throttle.wrong(socket.handshake.address)
          ? 'too-many-requests'
          : 'pass-unknown'
        : io.engine.clientsCount > (holder ? SOCKETS_MAX : SOCKETS_WITHOUT_PASS_MAX)
          ? 'too-many-requests'
          : undefined
    if (refused) {
      next(refusal(refused, languageOf(socket.handshake.headers['accept-language'])))
      return
    }
    socket.data = { holder }
    next()
  })
  io.on('connection', (socket) => listen(socket, hall, pushing, (socket.data as { holder?: ReturnType<Access['who']> }).holder))

  return {
    close() {
      pushing.stop()
      io.disconnectSockets(true)
      io.engine.close()
    },
  }
}

/** How a handshake fails: clients find the problem as `connect_error.data`. */
function refusal(code: ProblemCode, language: 'vi' | 'en'): Error {
  const details = problemDetails(code, language, { vi: {}, en: {} })
  return Object.assign(new Error(details.title), { data: details })
}
