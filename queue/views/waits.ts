// How long people waited, by the hour in which they were first called.
import type { FloorView } from '#contract/views/floor.ts'
import type { Hall } from '#queue/hall.ts'

const MINUTE_MS = 60_000
/** Nine of ten waited no longer. */
const MOST = 0.9

/** Per hour on the hall's wall, in order; hours without a call are missing. */
export function waitsByHour(hall: Hall): FloorView['waits'] {
  const hourOf = new Intl.DateTimeFormat('en-GB', { timeZone: hall.centre.document.timeZone, hour: '2-digit', hourCycle: 'h23' })
  const byHour = new Map<number, number[]>()
  for (const { firstCalledAt, arrivedAt } of hall.tickets.values()) {
    if (firstCalledAt === undefined) continue
    const hour = Number(hourOf.format(firstCalledAt))
    byHour.set(hour, [...(byHour.get(hour) ?? []), Math.max(0, firstCalledAt - arrivedAt)])
  }
  return [...byHour]
    .sort(([a], [b]) => a - b)
    .map(([hour, waits]) => {
      const sorted = waits.toSorted((a, b) => a - b)
      return { hour, people: sorted.length, halfMinutes: minutesAt(sorted, 0.5), mostMinutes: minutesAt(sorted, MOST) }
    })
}

/** The wait that so large a share of people did not exceed. */
function minutesAt(sorted: readonly number[], share: number): number {
  return Math.round((sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0) / MINUTE_MS)
}
