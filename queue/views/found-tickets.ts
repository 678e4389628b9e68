// Tickets of today for whoever looks one up: by number, or where the slip is lost by line and about when it was taken.
import type { LineId } from '#contract/basics.ts'
import type { TicketsFound } from '#contract/commands/answers.ts'
import type { Hall, Ticket } from '#queue/hall.ts'
import { momentOf } from '#queue/rules/working-day.ts'
import { saysOf } from '#queue/views/parts.ts'

const FOUND_MAX = 20

export type FoundTicket = Omit<TicketsFound['tickets'][number], 'links'>

/** What is known of the slip: its number, or its line and about when it was taken (`9:40` on the hall's wall; missing: just now). */
export type LookedFor = { number: string } | { line: LineId; around?: string | undefined }

/** At most 20, nearest first. @param isAwayOnly only those held or a no-show: what a kiosk may bring back. */
export function foundTickets(hall: Hall, asked: LookedFor, { isAwayOnly }: { isAwayOnly: boolean }): FoundTicket[] {
  const tickets = 'number' in asked ? numbered(hall, asked.number) : near(hall, asked.line, asked.around)
  return tickets
    .filter(({ state }) => !isAwayOnly || state === 'held' || state === 'no-show')
    .slice(0, FOUND_MAX)
    .map((ticket) => told(hall, ticket))
}

function numbered(hall: Hall, number: string): Ticket[] {
  const id = hall.numbers.get(number.toUpperCase())
  const ticket = id === undefined ? undefined : hall.tickets.get(id)
  return ticket ? [ticket] : []
}

function near(hall: Hall, line: LineId, around: string | undefined): Ticket[] {
  const at = around === undefined || hall.day === null ? undefined : momentOf(hall.day, around, hall.centre.document.timeZone)
  const distance = ({ arrivedAt }: Ticket) => (at === undefined ? -arrivedAt : Math.abs(arrivedAt - at))
  return [...hall.tickets.values()].filter((ticket) => ticket.line === line).sort((a, b) => distance(a) - distance(b))
}

function told(hall: Hall, ticket: Ticket): FoundTicket {
  const isAt = ticket.state === 'called' || ticket.state === 'serving' || ticket.state === 'held'
  return {
    id: ticket.id,
    number: ticket.number,
    line: ticket.line,
    ...saysOf(hall, ticket),
    state: ticket.state,
    stage: ticket.stage,
    arrivedAt: ticket.arrivedAt,
    ...(isAt && ticket.counter !== undefined && { counter: ticket.counter }),
    isUrgent: ticket.isUrgent,
    ...(ticket.class !== undefined && { class: ticket.class }),
  }
}
