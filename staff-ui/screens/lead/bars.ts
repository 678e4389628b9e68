// Lines by their longest wait: how full each bar is and where the target's mark stands.
import type { Instant } from '#contract/basics.ts'
import type { FloorView } from '#contract/views/floor.ts'
import { minutesSince } from '../../parts/times.ts'

export interface Bar {
  line: FloorView['lines'][number]
  minutes: number
  /** Of the bar's length, 0 to 1. */
  share: number
  isOver: boolean
}

export interface Bars {
  shown: Bar[]
  /** Of a bar's length, 0 to 1: where the target stands. */
  targetShare: number
  /** Lines that are not shown, and the longest wait among them; 0: nobody waits there. */
  others: { count: number; minutes: number }
}

/** Who waits longest first; lines where nobody waits have no bar. */
export function barsOf({ lines, targetMinutes }: Pick<FloorView, 'lines' | 'targetMinutes'>, now: Instant, shownMax: number): Bars {
  const waiting = lines
    .flatMap((line) => (line.longest === null ? [] : [{ line, minutes: minutesSince(line.longest.arrivedAt, now) }]))
    .sort((a, b) => b.minutes - a.minutes)
  const full = Math.max(2 * targetMinutes, waiting[0]?.minutes ?? 0)
  const shown = waiting.slice(0, shownMax)
  return {
    shown: shown.map(({ line, minutes }) => ({ line, minutes, share: minutes / full, isOver: minutes > targetMinutes })),
    targetShare: targetMinutes / full,
    others: { count: lines.length - shown.length, minutes: waiting[shownMax]?.minutes ?? 0 },
  }
}
