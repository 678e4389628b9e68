// How much of the waiting list a panel can show: whole rows or none, the rest in one sentence.

import type { CounterView } from '#contract/views/counter.ts'
import type { WaitingTicket } from '#contract/views/parts.ts'

/** Heights in rem: a row of one line, and one with a second line for what moved the ticket. */
export const rowRem = { plain: 3.375, moved: 4 } as const

/** Whether a second line says why the ticket's place is not its arrival. */
export const isMoved = (ticket: WaitingTicket): boolean => ticket.isUrgent || ticket.because !== 'arrival' || ticket.class !== undefined

/** The first rows that fit into `heightRem` as a whole. */
export function rowsThatFit(tickets: readonly WaitingTicket[], heightRem: number): WaitingTicket[] {
  const shown: WaitingTicket[] = []
  let used = 0
  for (const ticket of tickets) {
    used += isMoved(ticket) ? rowRem.moved : rowRem.plain
    if (used > heightRem) break
    shown.push(ticket)
  }
  return shown
}

/** Who is not shown: how many, and in which lines. `shown` are the rows and the next ticket. */
export function restOf(
  waiting: CounterView['waiting'],
  shown: readonly { line: string }[],
): { count: number; byLine: { line: string; count: number }[] } {
  const byLine = waiting.byLine
    .map(({ line, count }) => ({ line, count: count - shown.filter((ticket) => ticket.line === line).length }))
    .filter(({ count }) => count > 0)
  return { count: Math.max(0, waiting.count - shown.length), byLine }
}
