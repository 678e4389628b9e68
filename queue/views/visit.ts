// A ticket as the reports' row: written in the same transaction as the events it comes from.
import type { Hall, Ticket } from '#queue/hall.ts'
import { waitedForSystems } from '#queue/rules/incidents.ts'

export interface Visit {
  n: number
  ticket: string
  number: string
  line: string
  procedure: string | null
  class: string | null
  files: number
  arrivedAt: number
  calledAt: number | null
  startedAt: number | null
  endedAt: number | null
  counter: string | null
  /** An outcome, `no-show`, `cancelled`, `carried-over`; null while open. */
  end: string | null
  calls: number
  incidentMs: number
  marks: string
  errands: string | null
}

/** `isCarriedOver`: its day closed while it was open. `hall` is the state after the events. */
export function visit(hall: Hall, ticket: Ticket, isCarriedOver = false): Visit {
  return {
    n: ticket.n,
    ticket: ticket.id,
    number: ticket.number,
    line: ticket.signedLine ?? ticket.line,
    procedure: ticket.procedure ?? null,
    class: ticket.class ?? null,
    files: ticket.files,
    arrivedAt: ticket.arrivedAt,
    calledAt: ticket.firstCalledAt ?? null,
    startedAt: ticket.startedAt ?? null,
    endedAt: ticket.endedAt ?? null,
    counter: ticket.counter ?? null,
    end: isCarriedOver ? 'carried-over' : endOf(ticket),
    calls: ticket.calls,
    incidentMs: hall.incidents.length === 0 ? 0 : waitedForSystems(hall, ticket, hall.lastAt),
    marks: marksOf(ticket),
    errands: ticket.errands === undefined ? null : JSON.stringify(ticket.errands),
  }
}

function marksOf({ isUrgent, isLate, isReentry, isOrganisation }: Ticket): string {
  const marks = { urgent: isUrgent, late: isLate, reentry: isReentry, organisation: isOrganisation }
  return Object.entries(marks)
    .filter(([, is]) => is)
    .map(([mark]) => mark)
    .join(' ')
}

function endOf(ticket: Ticket): string | null {
  if (ticket.state === 'done') return ticket.outcome ?? null
  return ticket.state === 'cancelled' || ticket.state === 'no-show' ? ticket.state : null
}
