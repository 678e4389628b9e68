// Who was passed by a call, told by the rule's own words and not by the code under test: of the tickets that waited and that this counter
// might have called, those that came earlier than the one called. Urgent tickets and calls by hand aside: both are audited instead.
import { isRejection } from '#queue/decide/decision.ts'
import type { Ticket } from '#queue/hall.ts'
import type { Step } from '#tests/days/walk.ts'

export interface Passing {
  called: Ticket
  passed: Ticket
  /** With which this counter sees the passed ticket's line. @unit minutes */
  helpDelayMinutes: number
}

export function overtakings({ before, decision }: Pick<Step, 'before' | 'decision'>): Passing[] {
  const call = isRejection(decision) ? undefined : decision.find((event) => event.type === 'ticket-called' && event.attempt === 1)
  if (call?.type !== 'ticket-called' || call.because === 'by-hand' || call.because === 'urgent') return []
  const called = before.tickets.get(call.ticket)
  const counter = before.counters.get(call.counter)
  const settings = before.centre.counters.get(call.counter)
  if (!called || !counter || !settings) return []
  const delays = new Map(settings.helps.map((help) => [help.line, help.afterMinutes]))
  for (const line of counter.lines) delays.set(line, 0)
  const might = (ticket: Ticket) =>
    ticket.boundTo === undefined
      ? delays.has(ticket.line) && ticket.files <= (settings.filesMax ?? Number.POSITIVE_INFINITY)
      : ticket.boundTo === counter.id
  return [...before.tickets.values()]
    .filter((ticket) => ticket.state === 'waiting' && ticket.id !== called.id && ticket.arrivedAt < called.arrivedAt && might(ticket))
    .map((passed) => ({ called, passed, helpDelayMinutes: delays.get(passed.line) ?? 0 }))
}
