// A ticket as the reports' row: written in the same transaction as the events it comes from.
import type { Ticket } from '#queue/hall.ts'

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
}

/** `isCarriedOver`: its day closed while it was open. */
export function visit(ticket: Ticket, isCarriedOver = false): Visit {
  return {
    n: ticket.n,
    ticket: ticket.id,
    number: ticket.number,
    line: ticket.line,
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
  }
}

function endOf(ticket: Ticket): string | null {
  if (ticket.state === 'done') return ticket.outcome ?? null
  return ticket.state === 'cancelled' || ticket.state === 'no-show' ? ticket.state : null
}
