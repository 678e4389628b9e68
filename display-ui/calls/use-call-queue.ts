// The call queue, fed by the link: hints, views and the screen's own elapsed time.
import { useEffect, useReducer } from 'react'
import type { BoardView } from '#contract/views/board.ts'
import type { Envelope } from '#contract/views/envelope.ts'
import type { Link } from '#ui-kit/link/link.ts'
import { type CallQueue, callQueue, emptyCallQueue } from './call-queue.ts'

/** Fine enough that nobody sees a call stay longer than it should. */
const TICK_MS = 200

/** `envelope`: the board view, `undefined` until it came: a hint before it waits, since it cannot be drawn. */
export function useCallQueue(link: Link, envelope: Envelope<BoardView> | undefined): CallQueue {
  const [queue, dispatch] = useReducer(callQueue, emptyCallQueue)
  useEffect(() => {
    const stop = link.onCall((call) => dispatch({ type: 'hint', call, elapsedMs: performance.now() }))
    const timer = setInterval(() => dispatch({ type: 'time', elapsedMs: performance.now() }), TICK_MS)
    return () => {
      stop()
      clearInterval(timer)
    }
  }, [link])
  useEffect(() => {
    if (envelope) dispatch({ type: 'view', calls: envelope.data.calls, at: envelope.at, elapsedMs: performance.now() })
  }, [envelope])
  return queue
}
