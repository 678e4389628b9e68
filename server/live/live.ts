// Views over Socket.IO: who may connect, with which limits. What is said is in `watch.ts`, what is sent in `pushing.ts`.
import type { Server as HttpServer } from 'node:http'
import { Server, type Socket } from 'socket.io'
import type { ProblemCode } from '#contract/problems/problems.ts'
import type { Access, Holder } from '#server/access/access.ts'
import { sessionToken } from '#server/access/cookie.ts'
import { isOwnOrigin } from '#server/access/origin.ts'
import { makeThrottle } from '#server/access/throttle.ts'
import { type Asking, whoAsks } from '#server/access/who-asks.ts'
import type { HallDoor } from '#server/hall/door.ts'
import { languageOf, problemDetails } from '#server/http/problem.ts'
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
    const { holder, isPassUnknown } = askedBy(access, socket)
    const refused = isPassUnknown
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
    next()
  })
  io.on('connection', (socket) => {
    // Asked again: what ended since the handshake was told to nobody.
    const ask = (): Asking => {
      const asking = askedBy(access, socket)
      socket.data = { holder: asking.holder }
      if (asking.isPassUnknown) letGo(socket)
      return asking
    }
    noteScreen(access, socket, ask().holder)
    listen(socket, hall, pushing, ask)
  })
  const stopListening = access.people?.onEnd((ids) => {
    for (const socket of io.sockets.sockets.values()) if (isOf(socket, ids)) letGo(socket)
  })

  return {
    close() {
      stopListening?.()
      pushing.stop()
      io.disconnectSockets(true)
      io.engine.close()
    },
  }
}

/** Who a socket is of, by what came with its handshake. */
function askedBy(access: Access, { handshake: { auth, headers } }: Socket): Asking {
  const { pass } = auth as { pass?: unknown }
  return whoAsks(access, { pass: pass === undefined || typeof pass === 'string' ? pass : '', token: sessionToken(headers.cookie) })
}

/** Whether a socket is of one of these accounts, sessions or screens. */
function isOf({ data }: Socket, ids: ReadonlySet<string>): boolean {
  const { holder } = data as { holder?: Holder }
  return holder !== undefined && [holder.id, holder.account, holder.session, holder.device].some((id) => id !== undefined && ids.has(id))
}

/** The connection goes, not only the socket: its page comes back by itself, and is told at the handshake what it may now. */
const letGo = (socket: Socket): void => socket.conn.close()

/** The admin sees which screens are connected. */
function noteScreen({ people }: Access, socket: Socket, holder: Holder | undefined): void {
  const device = holder?.device
  if (!people || device === undefined) return
  people.devices.noteSocket(device, 1)
  socket.once('disconnect', () => people.devices.noteSocket(device, -1))
}

/** How a handshake fails: clients find the problem as `connect_error.data`. */
function refusal(code: ProblemCode, language: 'vi' | 'en'): Error {
  const details = problemDetails(code, language, { vi: {}, en: {} })
  return Object.assign(new Error(details.title), { data: details })
}
