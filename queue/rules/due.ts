// What falls due without anybody pressing: a hold's limit, the time to come back, midnight. Closing needs no event: whether numbers are
// given is asked of the hours at the moment of the command.
import type { Instant, TicketId } from '#contract/basics.ts'
import type { Hall } from '#queue/hall.ts'
import { endOfDay } from '#queue/rules/working-day.ts'

const MINUTE_MS = 60_000

export type DueCommand = { type: 'end-hold'; ticket: TicketId } | { type: 'lapse-no-show'; ticket: TicketId } | { type: 'close-day' }

/** The next thing to fall due and when; of two at the same moment the ticket's comes before the day's end. */
export function nextDue(hall: Hall): { dueAt: Instant; command: DueCommand } | undefined {
  if (hall.day === null) return undefined
  let next: { dueAt: Instant; command: DueCommand } = {
    dueAt: endOfDay(hall.day, hall.centre.document.timeZone),
    command: { type: 'close-day' },
  }
  for (const id of hall.away) {
    const due = dueOf(hall, id)
    if (due && (due.dueAt < next.dueAt || (due.dueAt === next.dueAt && next.command.type === 'close-day'))) next = due
  }
  return next
}

function dueOf(hall: Hall, id: TicketId): { dueAt: Instant; command: DueCommand } | undefined {
  const ticket = hall.tickets.get(id)
  if (ticket?.state === 'no-show' && ticket.revivableUntil !== undefined) {
    return { dueAt: ticket.revivableUntil, command: { type: 'lapse-no-show', ticket: id } }
  }
  const limit = hall.centre.document.rules.holdMinutesMax
  if (ticket?.state === 'held' && limit !== undefined && ticket.heldAt !== undefined) {
    return { dueAt: ticket.heldAt + limit * MINUTE_MS, command: { type: 'end-hold', ticket: id } }
  }
  return undefined
}
