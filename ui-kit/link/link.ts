// The socket of a screen: it watches views, keeps the newest envelope of each, and knows the hall's time.
// A screen that was away needs no repair: on every connection all views are watched anew and arrive whole.
import { io } from 'socket.io-client'
import type { Instant } from '#contract/basics.ts'
import type { ProblemDetails } from '#contract/problems/details.ts'
import type { CallEvent } from '#contract/views/board.ts'
import type { Envelope, ViewName } from '#contract/views/envelope.ts'
import { isNewer } from '#ui-kit/link/order.ts'
import { makeStore, type OwnStore, type Store } from '#ui-kit/link/store.ts'

export type { Store } from '#ui-kit/link/store.ts'

/** `connecting`: nothing was ever received. `lost`: away for more than 1 s, since the hall's time `sinceAt`. `refused`: the server said no. */
export type LinkStatus =
  | { state: 'connecting' }
  | { state: 'live' }
  | { state: 'lost'; sinceAt: Instant }
  | { state: 'refused'; problem: ProblemDetails }

export interface Link {
  /** The newest envelope of a view; the same store for the same view and key. `undefined` until the first one came. */
  watch<Data>(view: ViewName, key?: string): Store<Envelope<Data> | undefined>
  /** The hint at the moment of a call. Returns how to stop. */
  onCall(listener: (call: CallEvent) => void): () => void
  status: Store<LinkStatus>
  /** The release of the server that sent the newest envelope. */
  release: Store<string | undefined>
  /** The hall's time: the newest envelope's `at` plus our own elapsed time; 0 before the first one. Never the screen's clock. @unit ms */
  now(): Instant
}

/** A blip shorter than this alarms nobody. */
const LOST_AFTER_MS = 1_000
/** A refusal may end (a pass made anew, a server restored): ask again, quietly. */
const REFUSED_RETRY_MS = 15_000

/** Opens the socket and keeps it open for as long as the page lives. `url`: another server than the page's own (tests). */
export function openLink(options: { centre: string; pass?: string | undefined; url?: string }): Link {
  const status = makeStore<LinkStatus>({ state: 'connecting' })
  const release = makeStore<string | undefined>(undefined)
  const views = new Map<string, { view: ViewName; key: string | undefined; store: OwnStore<Envelope | undefined> }>()
  const callListeners = new Set<(call: CallEvent) => void>()
  let known = { at: 0, elapsed: 0 }
  let lostTimer: ReturnType<typeof setTimeout> | undefined
  let retryTimer: ReturnType<typeof setTimeout> | undefined

  const now = () => (known.at === 0 ? 0 : known.at + Math.round(performance.now() - known.elapsed))

  const socket = io(options.url ?? location.origin, {
    auth: options.pass === undefined ? {} : { pass: options.pass },
    // The socket first, polling where a proxy allows no other; both are tried at each attempt.
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    reconnectionDelay: 500,
    reconnectionDelayMax: 3_000,
    timeout: 4_000,
  })

  function refuse(problem: ProblemDetails) {
    // A server that answers no is not away.
    clearTimeout(lostTimer)
    status.set({ state: 'refused', problem })
    clearTimeout(retryTimer)
    retryTimer = setTimeout(() => (socket.connected ? watchAll() : socket.connect()), REFUSED_RETRY_MS)
  }
  function ask(view: ViewName, key: string | undefined) {
    socket.emit('watch', { centre: options.centre, view, ...(key === undefined ? {} : { key }) }, (answer: Partial<ProblemDetails>) => {
      if (answer?.code) refuse(answer as ProblemDetails)
    })
  }
  function watchAll() {
    for (const { view, key } of views.values()) ask(view, key)
  }

  socket.on('connect', () => {
    clearTimeout(lostTimer)
    lostTimer = undefined
    watchAll()
  })
  socket.on('disconnect', () => {
    const sinceAt = now()
    lostTimer = setTimeout(() => status.set({ state: 'lost', sinceAt }), LOST_AFTER_MS)
    // The manager comes back by itself, except where the server closed the socket.
    if (!socket.active) retryTimer = setTimeout(() => socket.connect(), 1_000)
  })
  socket.on('connect_error', (error: Error & { data?: ProblemDetails }) => {
    // A refusal carries the problem and ends the attempts; a network failure goes on by itself.
    if (error.data?.code) refuse(error.data)
    else if (!socket.active) retryTimer = setTimeout(() => socket.connect(), REFUSED_RETRY_MS)
  })
  socket.on('view', (envelope: Envelope) => {
    const shown = views.get(storeName(envelope.view, envelope.key))
    if (!shown || !isNewer(envelope, shown.store.get())) return
    known = { at: envelope.at, elapsed: performance.now() }
    // Only what was really shown is live: a connection that brings no view is not.
    clearTimeout(lostTimer)
    if (status.get().state !== 'live') status.set({ state: 'live' })
    shown.store.set(envelope)
    release.set(envelope.release)
  })
  socket.on('call', (call: CallEvent) => {
    for (const listener of [...callListeners]) listener(call)
  })

  return {
    watch<Data>(view: ViewName, key?: string) {
      const name = storeName(view, key)
      let entry = views.get(name)
      if (!entry) {
        entry = { view, key, store: makeStore<Envelope | undefined>(undefined) }
        views.set(name, entry)
        if (socket.connected) ask(view, key)
      }
      return entry.store as Store<Envelope<Data> | undefined>
    },
    onCall(listener) {
      callListeners.add(listener)
      return () => void callListeners.delete(listener)
    },
    status,
    release,
    now,
  }
}

const storeName = (view: ViewName, key: string | undefined) => `${view}/${key ?? ''}`
