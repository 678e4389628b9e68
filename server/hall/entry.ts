// One command's trace for the ledger: its stored bytes, its rows for reports, what people may later erase.
import type { Entry, ErasableRow, StoredKey, VisitRow } from '#ledger/ledger.ts'
import type { Command } from '#queue/decide/decide.ts'
import type { HallEvent } from '#queue/events/event.ts'
import type { Hall } from '#queue/hall.ts'
import { visit } from '#queue/views/visit.ts'

const URGENT_REASON = 'urgent-reason'

/** `hall` is the state after the events. */
export function entryOf(
  hall: Hall,
  command: Command,
  events: readonly HallEvent[],
  bytes: readonly string[],
  key: StoredKey | undefined,
): Entry {
  return { events: bytes, visits: visitsOf(hall, events), erasable: erasableOf(hall, command, events), ...(key && { key }) }
}

function visitsOf(hall: Hall, events: readonly HallEvent[]): VisitRow[] {
  const rows = new Map<string, VisitRow>()
  const add = (id: string, isCarriedOver = false) => {
    const ticket = hall.tickets.get(id)
    if (ticket) rows.set(id, visit(ticket, isCarriedOver))
  }
  for (const event of events) {
    if ('ticket' in event) add(event.ticket)
    if (event.type === 'day-opened') for (const carried of event.carried) add(carried.ticket)
    if (event.type === 'day-closed') for (const id of event.carried) add(id, true)
  }
  return [...rows.values()]
}

/** Why something is urgent may point at a person: kept apart from the chain, and gone when the visit ends. */
function erasableOf(hall: Hall, command: Command, events: readonly HallEvent[]): ErasableRow[] {
  const rows: ErasableRow[] = command.type === 'urgent' ? [{ ticket: command.ticket, name: URGENT_REASON, value: command.reason }] : []
  for (const event of events) {
    const ends = event.type === 'ticket-finished' || event.type === 'ticket-cancelled'
    if (ends && hall.tickets.get(event.ticket)?.isUrgent) rows.push({ ticket: event.ticket, name: URGENT_REASON, value: null })
  }
  return rows
}
