// React's way into a link: a store's value, a view, the hall's time.
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Instant } from '#contract/basics.ts'
import type { Envelope, ViewName } from '#contract/views/envelope.ts'
import type { Link, Store } from '#ui-kit/link/link.ts'

/** The value of a store; the component renders again when it changes. */
export function useStore<T>(store: Store<T>): T {
  return useSyncExternalStore(store.subscribe, store.get)
}

/** The newest envelope of a view, `undefined` until the first one came. */
export function useView<Data>(link: Link, view: ViewName, key?: string): Envelope<Data> | undefined {
  return useStore(link.watch<Data>(view, key))
}

/** The hall's time, rendered again every `everyMs` (default: each second). 0 before the first view. @unit ms */
export function useHallTime(link: Link, everyMs = 1_000): Instant {
  const [at, setAt] = useState(() => link.now())
  useEffect(() => {
    const timer = setInterval(() => setAt(link.now()), everyMs)
    // The first view may come between two ticks: a clock that waits a second for it would flicker.
    const stop = link.status.subscribe(() => setAt(link.now()))
    return () => {
      clearInterval(timer)
      stop()
    }
  }, [link, everyMs])
  return at
}
