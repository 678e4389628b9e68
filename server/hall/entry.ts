// One command's trace for the ledger: its stored bytes, its rows for reports, what people may later erase.
import type { Entry, ErasableRow, RecordChange, StoredKey, VisitRow } from '#ledger/ledger.ts'
import type { Command } from '#queue/decide/decide.ts'
import type { HallEvent } from '#queue/events/event.ts'
import type { Hall } from '#queue/hall.ts'
import { visit } from '#queue/views/visit.ts'
import type { ReentryChanges } from '#server/hall/reentries.ts'

const URGENT_REASON = 'urgent-reason'
/** Receipt number of a late file: for the list that goes with form 04, erasable. */
export const RECEIPT = 'receipt'

/** `hall` is the state after the events. */
export function entryOf(
  hall: Hall,
  command: Command,
  events: readonly HallEvent[],
  bytes: readonly string[],
  { key, reentry, documents }: { key: StoredKey | undefined; reentry: ReentryChanges | undefined; documents: readonly RecordChange[] },
): Entry {
  const erasable = [...erasableOf(hall, command, events), ...(reentry?.erasable ?? [])]
  const records = [...documents, ...(reentry?.records ?? [])]
  return { events: bytes, visits: visitsOf(hall, events), erasable, ...(key && { key }), ...(records.length > 0 && { records }) }
}

function visitsOf(hall: Hall, events: readonly HallEvent[]): VisitRow[] {
  const rows = new Map<string, VisitRow>()
  const add = (id: string, isCarriedOver = false) => {
    const ticket = hall.tickets.get(id)
    if (ticket) rows.set(id, visit(hall, ticket, isCarriedOver))
  }
  for (const event of events) {
    if ('ticket' in event && event.ticket !== undefined) add(event.ticket)
    if (event.type === 'day-opened') for (const carried of event.carried) add(carried.ticket)
    if (event.type === 'day-closed') for (const id of event.carried) add(id, true)
  }
  return [...rows.values()]
}

/** Why something is urgent may point at a person: kept apart from the chain, and gone when the visit ends. */
function erasableOf(hall: Hall, command: Command, events: readonly HallEvent[]): ErasableRow[] {
  const rows: ErasableRow[] = []
  if (command.type === 'urgent') rows.push({ ticket: command.ticket, name: URGENT_REASON, value: command.reason })
  if (command.type === 'record-late' && command.receipt !== undefined) {
    rows.push({ ticket: command.ticket, name: RECEIPT, value: command.receipt })
  }
  const issued = events[0]
  if (command.type === 'issue-ticket' && command.urgent !== undefined && issued?.type === 'ticket-issued') {
    rows.push({ ticket: issued.ticket, name: URGENT_REASON, value: command.urgent })
  }
  for (const event of events) {
    const ends = event.type === 'ticket-finished' || event.type === 'ticket-cancelled'
    if (ends && hall.tickets.get(event.ticket)?.isUrgent) rows.push({ ticket: event.ticket, name: URGENT_REASON, value: null })
  }
  return rows
}
