// Where one stands in the day: which event, whose life, which view. Pure: a key's intent makes the next spot of the former one.
import type { TicketId } from '#contract/basics.ts'
import type { LedgerEvent, LedgerViewName } from '#contract/views/ledger.ts'
import type { Intent } from './keys.ts'

export interface Spot {
  /** The event shown; 0 before the first row is there. */
  seq: number
  /** Only this ticket's events are listed. */
  life: TicketId | undefined
  /** What stands in the field of the number. */
  typed: string
  view: LedgerViewName
  hasHelp: boolean
  /** A number was asked for that the day does not know. */
  unknown: string | undefined
}

export const views: readonly LedgerViewName[] = ['board', 'counter', 'ticket', 'kiosk', 'floor']

export const firstSpot: Spot = { seq: 0, life: undefined, typed: '', view: 'board', hasHelp: false, unknown: undefined }

/** Tickets an event brings over from the former day or leaves to the next one. */
const carriedIn = ({ event }: LedgerEvent) =>
  (event.carried ?? []).map((one) => (typeof one === 'string' ? { ticket: one, number: undefined } : one))

/** The events of one ticket, also those that carry it from day to day. */
export const isOfLife = (row: LedgerEvent, ticket: TicketId): boolean =>
  row.event.ticket === ticket || carriedIn(row).some((one) => one.ticket === ticket)

/** The rows that are listed: all of them, or one ticket's. */
export const listed = (rows: readonly LedgerEvent[], life: TicketId | undefined): readonly LedgerEvent[] =>
  life === undefined ? rows : rows.filter((row) => isOfLife(row, life))

/** The ticket of a number in this day. */
export function ticketOf(rows: readonly LedgerEvent[], number: string): TicketId | undefined {
  for (const row of rows) {
    if (row.number === number && row.event.ticket !== undefined) return row.event.ticket
    const carried = carriedIn(row).find((one) => one.number === number)
    if (carried) return carried.ticket
  }
  return undefined
}

/** The number of a ticket in this day. */
export function numberOf(rows: readonly LedgerEvent[], ticket: TicketId): string | undefined {
  for (const row of rows) {
    if (row.event.ticket === ticket && row.number !== undefined) return row.number
    const carried = carriedIn(row).find((one) => one.ticket === ticket)
    if (carried?.number !== undefined) return carried.number
  }
  return undefined
}

/** Shows one ticket from its first event on. */
export function withLife(spot: Spot, rows: readonly LedgerEvent[], life: TicketId): Spot {
  const first = rows.find((row) => isOfLife(row, life))
  return { ...spot, life, typed: '', unknown: undefined, seq: first?.event.seq ?? spot.seq }
}

/** The spot after an intent. Steps stay within what is listed; `save` and `focus-number` are the page's. */
export function spotAfter(spot: Spot, intent: Intent, rows: readonly LedgerEvent[]): Spot {
  switch (intent.do) {
    case 'step':
      return { ...spot, seq: stepped(spot, intent.by, listed(rows, spot.life)) }
    case 'go': {
      const shown = listed(rows, spot.life)
      return { ...spot, seq: (intent.to === 'first' ? shown[0] : shown.at(-1))?.event.seq ?? spot.seq }
    }
    case 'type':
      return { ...spot, typed: (spot.typed + intent.letter).slice(0, 8), unknown: undefined }
    case 'retype':
      return {
        ...spot,
        typed: intent.text
          .toUpperCase()
          .replace(/[^A-Z0-9]/g, '')
          .slice(0, 8),
        unknown: undefined,
      }
    case 'erase':
      return { ...spot, typed: spot.typed.slice(0, -1), unknown: undefined }
    case 'find': {
      const ticket = ticketOf(rows, spot.typed)
      return ticket === undefined ? { ...spot, typed: '', unknown: spot.typed } : withLife(spot, rows, ticket)
    }
    case 'clear':
      return { ...spot, life: spot.typed === '' ? undefined : spot.life, typed: '', unknown: undefined }
    case 'next-view':
      return { ...spot, view: views[(views.indexOf(spot.view) + 1) % views.length] ?? 'board' }
    case 'show-view':
      return { ...spot, view: intent.view }
    case 'help':
      return { ...spot, hasHelp: !spot.hasHelp }
    default:
      return spot
  }
}

function stepped({ seq }: Spot, by: number, shown: readonly LedgerEvent[]): number {
  // Where the spot is not listed, the first step goes to its neighbour in that direction.
  const next = shown.findIndex(({ event }) => event.seq >= seq)
  const from = next < 0 ? shown.length : shown[next]?.event.seq === seq || by < 0 ? next : next - 1
  const to = Math.min(Math.max(from + by, 0), shown.length - 1)
  return shown[to]?.event.seq ?? seq
}
