// The smallest store that React can follow: one value, replaced whole.

/** A value that changes; `subscribe` returns how to stop. Fits `useSyncExternalStore`. */
export interface Store<T> {
  get(): T
  subscribe(listener: () => void): () => void
}

/** A store with the handle that changes it. Setting the same value again tells nobody. */
export interface OwnStore<T> extends Store<T> {
  set(value: T): void
}

export function makeStore<T>(first: T): OwnStore<T> {
  let value = first
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set(next) {
      if (Object.is(next, value)) return
      value = next
      for (const listener of [...listeners]) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
