// Pushes views to who watches them: each is made once per change, and only if somebody watches it. Calls and the board go at once,
// the rest at most every 50 ms with the latest state; and every 5 s what time alone has changed (waits, hours).
import type { Server, Socket } from 'socket.io'
import type { Envelope } from '#contract/views/envelope.ts'
import type { HallDoor } from '#server/hall/door.ts'
import { makeView } from '#server/live/make-view.ts'
import { roomOf, type Watched, watchedIn } from '#server/live/room.ts'

const PUSH_EVERY_MS = 50
const TIME_EVERY_MS = 5_000
/** For so long a view without new events is fresh enough for one more watcher: a thousand screens reconnecting make it once, not each. */
const FRESH_MS = 250

const board = roomOf({ view: 'board' })
const kiosk = roomOf({ view: 'kiosk' })

interface Sent {
  envelope: Envelope
  /** Stream and data as text: what decides whether a view has changed. */
  content: string
  madeAtMs: number
}

export interface Pushing {
  /** Puts a socket among the watchers and sends it the view; false where the view's thing is not known. */
  watch(socket: Socket, watched: Watched): boolean
  stop(): void
}

export function startPushing(io: Server, hall: HallDoor, release: string): Pushing {
  const { adapter } = io.sockets
  const sent = new Map<string, Sent>()
  let pushedAtMs = 0
  let timer: NodeJS.Timeout | undefined

  const make = ({ view, key }: Watched): Sent | undefined => {
    const envelope = makeView(hall, release, view, key)
    return envelope && { envelope, content: envelope.stream + JSON.stringify(envelope.data), madeAtMs: performance.now() }
  }
  const push = (room: string) => {
    const watched = watchedIn(room)
    const made = watched && make(watched)
    if (!made || made.content === sent.get(room)?.content) return
    sent.set(room, made)
    io.to(room).emit('view', made.envelope)
  }
  const pushAll = () => {
    pushedAtMs = performance.now()
    timer = undefined
    for (const room of [...adapter.rooms.keys()]) push(room)
  }

  const stopListening = hall.onCommit(({ calls }) => {
    if (adapter.sids.size === 0) return
    for (const call of calls) io.to([board, kiosk]).emit('call', call)
    if (adapter.rooms.has(board)) push(board)
    timer ??= setTimeout(pushAll, Math.max(0, PUSH_EVERY_MS - (performance.now() - pushedAtMs)))
  })
  const ticking = setInterval(pushAll, TIME_EVERY_MS).unref()
  adapter.on('delete-room', (room: string) => sent.delete(room))

  return {
    watch(socket, watched) {
      const room = roomOf(watched)
      const former = sent.get(room)
      const isFresh =
        former !== undefined &&
        performance.now() - former.madeAtMs < FRESH_MS &&
        former.envelope.seq === hall.state.seq &&
        former.envelope.stream === hall.stream()
      const made = isFresh ? former : make(watched)
      if (!made) return false
      void socket.join(room)
      // Were it sent to this socket only while the room holds something older, a change back to the older would never reach it.
      if (made.content === former?.content) socket.emit('view', made.envelope)
      else io.to(room).emit('view', made.envelope)
      sent.set(room, made)
      return true
    },
    stop() {
      stopListening()
      clearInterval(ticking)
      clearTimeout(timer)
    },
  }
}
