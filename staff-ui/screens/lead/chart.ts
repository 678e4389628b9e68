// The chart of waits by hour, in numbers: the scale, and a column for each hour from the first to the last.
import type { FloorView } from '#contract/views/floor.ts'

export interface Column {
  hour: number
  /** Missing: nobody was called in that hour. */
  wait: FloorView['waits'][number] | undefined
}

export interface Chart {
  columns: Column[]
  /** From 0 in steps, the last is the top. @unit minutes */
  ticks: number[]
}

/** A chart of one column would look like a bar gone astray. */
const COLUMNS_MIN = 6
const TICKS_MAX = 5

export function chartOf({ waits, targetMinutes }: Pick<FloorView, 'waits' | 'targetMinutes'>): Chart {
  const highest = Math.max(targetMinutes, ...waits.map(({ mostMinutes }) => mostMinutes))
  const step = [5, 10, 15, 20, 30, 60, 120, 240].find((minutes) => highest / minutes < TICKS_MAX) ?? 480
  const first = waits[0]?.hour ?? 0
  const last = Math.min(23, Math.max(waits.at(-1)?.hour ?? 0, first + COLUMNS_MIN - 1))
  return {
    ticks: Array.from({ length: Math.floor(highest / step) + 2 }, (_, index) => index * step),
    columns: Array.from({ length: last - first + 1 }, (_, index) => ({
      hour: first + index,
      wait: waits.find(({ hour }) => hour === first + index),
    })),
  }
}
