// Why this ticket: who else could have been called at that moment, in the order of calling.
import type { CounterId, TicketId } from '#contract/basics.ts'
import type { Candidate, WhyCalled } from '#contract/views/ledger.ts'
import type { Counter, Hall } from '#queue/hall.ts'
import { becauseOf, nextAt, type Seen } from '#queue/rules/next.ts'
import { saysOf } from '#queue/views/parts.ts'

const CANDIDATES_SHOWN_MAX = 20

/** What a stored call says of itself. */
interface Call {
  ticket: TicketId
  counter: CounterId
  attempt: number
  because: WhyCalled['because']
}

/** The choice behind a first invitation, from the hall as it was just before; undefined for a recall: nobody was chosen. */
export function whyCalled(before: Hall, call: Call): WhyCalled | undefined {
  const counter = before.counters.get(call.counter)
  if (!counter || call.attempt !== 1) return undefined
  const all = nextAt(before, counter, Number.POSITIVE_INFINITY)
  const index = all.findIndex(({ ticket }) => ticket.id === call.ticket)
  const shown = all.slice(0, CANDIDATES_SHOWN_MAX)
  const called = all[index]
  if (called && index >= CANDIDATES_SHOWN_MAX) shown.push(called)
  return {
    counter: call.counter,
    because: call.because,
    count: all.length,
    position: index < 0 ? null : index + 1,
    candidates: shown.map((seen) => candidate(before, counter, seen, all.indexOf(seen) + 1, call.ticket)),
  }
}

function candidate(before: Hall, counter: Counter, { ticket, seenAt }: Seen, position: number, called: TicketId): Candidate {
  const given = ticket.class === undefined ? undefined : before.centre.classes.get(ticket.class)
  return {
    id: ticket.id,
    number: ticket.number,
    line: ticket.line,
    ...saysOf(before, ticket),
    position,
    arrivedAt: ticket.arrivedAt,
    placeAt: ticket.placeAt,
    seenAt,
    headStartMinutes: given?.headStartMinutes ?? 0,
    delayMinutes: ticket.isUrgent ? 0 : (counter.reach.delayMinutes.get(ticket.line) ?? 0),
    files: ticket.files,
    ...(ticket.class !== undefined && { class: ticket.class }),
    ...(ticket.boundTo !== undefined && { boundTo: ticket.boundTo }),
    because: becauseOf(ticket, before.centre),
    isUrgent: ticket.isUrgent,
    isCalled: ticket.id === called,
  }
}
