// How much one socket may say: a burst, then a steady drip.

/** @returns whether one more is allowed now. @param elapsed a monotonic clock. @unit ms */
export function tokenBucket(burst: number, perSecond: number, elapsed: () => number = () => performance.now()): () => boolean {
  let tokens = burst
  let at = elapsed()
  return () => {
    const now = elapsed()
    tokens = Math.min(burst, tokens + ((now - at) / 1000) * perSecond)
    at = now
    if (tokens < 1) return false
    tokens -= 1
    return true
  }
}
