// Slows down who tries passes: an address that shows many wrong ones is refused for a while, valid passes never are.

/** Wrong passes an address may show at once, and how fast that is forgiven. */
const WRONG_MAX = 60
const FORGIVEN_PER_SECOND = 1
/** Addresses remembered at most; the oldest is forgotten first, so that a flood of addresses costs no memory. */
const ADDRESSES_MAX = 1_000

export interface Throttle {
  /** Counts a wrong pass; true: this address has shown too many. */
  wrong(address: string): boolean
}

/** @param elapsed a monotonic clock. @unit ms */
export function makeThrottle(elapsed: () => number = () => performance.now()): Throttle {
  const shown = new Map<string, { count: number; at: number }>()
  return {
    wrong(address) {
      const at = elapsed()
      const former = shown.get(address)
      const count = Math.max(0, (former?.count ?? 0) - ((at - (former?.at ?? at)) / 1000) * FORGIVEN_PER_SECOND) + 1
      shown.delete(address)
      shown.set(address, { count: Math.min(count, WRONG_MAX + 1), at })
      const [oldest] = shown.keys()
      if (oldest !== undefined && shown.size > ADDRESSES_MAX) shown.delete(oldest)
      return count > WRONG_MAX
    },
  }
}
