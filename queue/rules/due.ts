// What falls due without anybody pressing: a hold's limit, the time to come back, a snag nobody accepted, midnight. Closing needs no event: whether numbers are
// given is asked of the hours at the moment of the command.
import type { Instant, SnagId, TicketId } from '#contract/basics.ts'
import type { Hall } from '#queue/hall.ts'
import { endOfDay } from '#queue/rules/working-day.ts'

const MINUTE_MS = 60_000

export type DueCommand =
  | { type: 'end-hold'; ticket: TicketId }
  | { type: 'lapse-no-show'; ticket: TicketId }
  | { type: 'escalate-snag'; snag: SnagId }
  | { type: 'close-day' }

/** After so long without anybody coming a snag is the lead's. @unit minutes */
const SNAG_MINUTES = 3

/** The next thing to fall due and when; of two at the same moment the ticket's comes before the day's end. */
export function nextDue(hall: Hall): { dueAt: Instant; command: DueCommand } | undefined {
  if (hall.day === null) return undefined
  let next: { dueAt: Instant; command: DueCommand } = {
    dueAt: endOfDay(hall.day, hall.centre.document.timeZone),
    command: { type: 'close-day' },
  }
  const consider = (due: typeof next | undefined) => {
    if (due && (due.dueAt < next.dueAt || (due.dueAt === next.dueAt && next.command.type === 'close-day'))) next = due
  }
  for (const id of hall.away) consider(dueOf(hall, id))
  for (const id of hall.ringing) consider(escalationOf(hall, id))
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

/** How long a snag may ring before it is the lead's. @unit minutes */
export const snagMinutes = (hall: Hall): number => hall.centre.document.rules.snagMinutes ?? SNAG_MINUTES

function escalationOf(hall: Hall, id: SnagId): { dueAt: Instant; command: DueCommand } | undefined {
  const snag = hall.snags.get(id)
  if (!snag || snag.escalatedAt !== undefined) return undefined
  return { dueAt: snag.raisedAt + snagMinutes(hall) * MINUTE_MS, command: { type: 'escalate-snag', snag: id } }
}
