// Which call fills the screen now. Pure: calls come as hints and in views, time is an input; the screen only draws the answer.
// Kept: none is dropped, each stays at least 10 s, in the order of calling, and a hint and a view of one invitation are one.
import type { BoardCall } from '#contract/views/board.ts'

/** What the full-size page needs of a call; hint and board call both have it. */
export type Invitation = Pick<BoardCall, 'id' | 'attempt' | 'number' | 'counter' | 'at'>

/** A call on the screen, since when. @unit ms of this screen's own elapsed time */
export interface Shown {
  call: Invitation
  sinceMs: number
}

export interface CallQueue {
  shown: Shown | undefined
  /** Not shown yet, in the order of calling. */
  waiting: readonly Invitation[]
  /** Invitations already queued, shown or too old, newest last. Bounded: a view holds 12 calls. */
  known: readonly string[]
  /** Those shown within the last 20 s, for the amber rows. */
  fresh: readonly Shown[]
}

export type CallQueueEvent =
  | { type: 'hint'; call: Invitation; elapsedMs: number }
  | { type: 'view'; calls: readonly Invitation[]; at: number; elapsedMs: number }
  | { type: 'time'; elapsedMs: number }

/** How long a call fills the screen: ten seconds in full, and the time to fade out (new-call.module.css). */
export const SHOWN_MS = 10_300
/** How old a call may be, by the view's `at`, to be shown full-size though its hint was missed; and how long its row is amber. */
export const FRESH_MS = 20_000
const KNOWN_MAX = 200

export const emptyCallQueue: CallQueue = { shown: undefined, waiting: [], known: [], fresh: [] }

/** An invitation's identity: a recall is another one. */
export const invitationKey = (call: Pick<Invitation, 'id' | 'attempt'>): string => `${call.id}/${call.attempt}`

const byOrderOfCall = (one: Invitation, other: Invitation) => one.at - other.at

function queued(queue: CallQueue, calls: readonly Invitation[], isDue: (call: Invitation) => boolean): CallQueue {
  const unknown = calls.filter(
    (call, index) =>
      !queue.known.includes(invitationKey(call)) && calls.findIndex((other) => invitationKey(other) === invitationKey(call)) === index,
  )
  if (unknown.length === 0) return queue
  return {
    ...queue,
    waiting: [...queue.waiting, ...unknown.filter(isDue)].sort(byOrderOfCall),
    known: [...queue.known, ...unknown.map(invitationKey)].slice(-KNOWN_MAX),
  }
}

function advanced(queue: CallQueue, elapsedMs: number): CallQueue {
  const fresh = queue.fresh.filter(({ sinceMs }) => elapsedMs - sinceMs < FRESH_MS)
  const isOver = queue.shown !== undefined && elapsedMs - queue.shown.sinceMs >= SHOWN_MS
  const [next, ...waiting] = queue.waiting
  if (next && (!queue.shown || isOver)) {
    const shown = { call: next, sinceMs: elapsedMs }
    return { ...queue, shown, waiting, fresh: [...fresh, shown] }
  }
  if (!isOver && fresh.length === queue.fresh.length) return queue
  return { ...queue, shown: isOver ? undefined : queue.shown, fresh }
}

/** The queue after an event; the same object where nothing changed. */
export function callQueue(queue: CallQueue, event: CallQueueEvent): CallQueue {
  switch (event.type) {
    case 'hint':
      return advanced(
        queued(queue, [event.call], () => true),
        event.elapsedMs,
      )
    case 'view':
      return advanced(
        queued(queue, event.calls, (call) => event.at - call.at < FRESH_MS),
        event.elapsedMs,
      )
    case 'time':
      return advanced(queue, event.elapsedMs)
  }
}

/** Whether the row of this call is amber: it filled the screen less than 20 s ago. */
export const isFresh = (queue: CallQueue, call: Pick<Invitation, 'id' | 'attempt'>): boolean =>
  queue.fresh.some((shown) => invitationKey(shown.call) === invitationKey(call))
