// When nobody touches: first a question, long enough to be answered, then the start screen, and everything of the person is gone. Pure.

export const IDLE_SECONDS = 45
export const ASK_SECONDS = 30

export type IdleStep = { step: 'here' } | { step: 'asking'; secondsLeft: number } | { step: 'gone' }

/** `idleSeconds`: since the last touch. */
export function idleStep(idleSeconds: number): IdleStep {
  if (idleSeconds < IDLE_SECONDS) return { step: 'here' }
  const secondsLeft = Math.ceil(IDLE_SECONDS + ASK_SECONDS - idleSeconds)
  return secondsLeft > 0 ? { step: 'asking', secondsLeft } : { step: 'gone' }
}
