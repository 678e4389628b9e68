// However often a key is pressed, an order goes out once: after a press the gate stays shut until the order is answered, the view that
// follows it has come, and a double press can no longer be meant as the next act (Space twice would call and start in one go).
export interface Gate {
  /** Whether a press now would count. */
  isOpen(nowMs: number): boolean
  /** A press counted: shut. */
  shut(nowMs: number): void
  /** The order is answered. `expectsView`: the hall said yes, so a changed view is on its way. */
  answered(nowMs: number, expectsView: boolean): void
  /** A view with another `seq` arrived. */
  viewCame(): void
}

/** A second press within this time is the same press. */
export const DOUBLE_PRESS_MS = 600
/** Should the view never come (the link broke just now), the officer can press again after this. */
export const VIEW_WAIT_MS_MAX = 1500

/** A gate for one page. Times are the page's own elapsed milliseconds. */
export function pressGate(): Gate {
  let pressedAt = -Infinity
  let isAnswered = true
  let viewDueAt = -Infinity
  let hasView = true
  return {
    isOpen: (nowMs) => isAnswered && nowMs - pressedAt >= DOUBLE_PRESS_MS && (hasView || nowMs >= viewDueAt),
    shut(nowMs) {
      pressedAt = nowMs
      isAnswered = false
      hasView = false
    },
    answered(nowMs, expectsView) {
      isAnswered = true
      if (!expectsView) hasView = true
      viewDueAt = nowMs + VIEW_WAIT_MS_MAX
    },
    viewCame() {
      hasView = true
    },
  }
}
