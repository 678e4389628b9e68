// Numbers: the line's series and at least three digits, restarting each day, never repeated within it.
import type { LineId, TicketNumber } from '#contract/basics.ts'
import type { Hall } from '#queue/hall.ts'

/** `1` and 5 give `1005`; a series that runs out goes on with more digits (`1` and 1000 give `11000`). */
export function numberOf(series: string, ordinal: number): TicketNumber {
  return series + String(ordinal).padStart(3, '0')
}

/** The next number of a line, and its ordinal in the series. Numbers of carried-over tickets are skipped. */
export function nextNumber(hall: Hall, line: LineId): { number: TicketNumber; ordinal: number } {
  const series = hall.centre.lines.get(line)?.series ?? ''
  for (let ordinal = (hall.series.get(line) ?? 0) + 1; ; ordinal += 1) {
    const number = numberOf(series, ordinal)
    if (!hall.numbers.has(number)) return { number, ordinal }
  }
}
