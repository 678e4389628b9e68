// What a visit with several errands, a late result, a snag or an outside system that is down makes of the hall.
import type { Instant, SnagId } from '#contract/basics.ts'
import type { HallEvent } from '#queue/events/event.ts'
import { counterOf, countServed, placed, release, setCounter, ticketOf } from '#queue/evolve/tickets.ts'
import { replaceTicket, waitedUntil, waitsFrom } from '#queue/evolve/waiting.ts'
import type { Hall, Snag, Ticket } from '#queue/hall.ts'
import { invariant } from '#queue/invariant.ts'

type Of<Name extends HallEvent['type']> = Extract<HallEvent, { type: Name }>

/** The next errand begins at the counter, or waits in its line by the arrival the visit has had all along. */
export function errandEnded(hall: Hall, event: Of<'errand-ended'>): void {
  const former = ticketOf(hall, event.ticket)
  countServed(hall, former, event)
  const { procedure: _procedure, ...rest } = former
  const errand = {
    line: former.line,
    ...(former.procedure !== undefined && { procedure: former.procedure }),
    outcome: event.outcome,
    at: event.at,
  }
  const next: Ticket = {
    ...rest,
    line: event.line,
    ...(event.procedure !== undefined && { procedure: event.procedure }),
    stage: 'counter',
    errands: [...(former.errands ?? []), errand],
  }
  if (event.staysAt !== undefined) {
    replaceTicket(hall, { ...next, startedAt: event.at })
    return
  }
  release(hall, former)
  const { boundTo: _boundTo, ...free } = next
  replaceTicket(hall, waitsFrom({ ...free, moved: 'transferred' }, event.at))
}

export function returnedToSigning(hall: Hall, event: Of<'signing-returned'>): void {
  const { releasedAt: _releasedAt, signedLine, ...ticket } = waitedUntil(ticketOf(hall, event.ticket), event.at)
  replaceTicket(hall, { ...ticket, line: signedLine ?? ticket.line, state: 'signing', stage: 'signing' })
}

export function markedLate(hall: Hall, event: Of<'late-marked'>): void {
  replaceTicket(hall, placed(hall, { ...ticketOf(hall, event.ticket), isLate: true }))
  hall.counts.late += 1
}

export function apologised(hall: Hall, event: Of<'late-recorded'>): void {
  const { reason, due, at } = event
  const ticket = ticketOf(hall, event.ticket)
  if (!ticket.isLate) hall.counts.late += 1
  replaceTicket(hall, { ...ticket, isLate: true, apology: { reason, due, by: event.apologisedBy ?? event.by, at } })
}

export function snagRaised(hall: Hall, event: Of<'snag-raised'>): void {
  const { number, line } = ticketOf(hall, event.ticket)
  const { snag: id, ticket, counter, help, reason } = event
  hall.snags.set(id, { id, ticket, number, line, counter, help, reason, raisedAt: event.at })
  hall.ringing.add(id)
}

export function snagAccepted(hall: Hall, event: Of<'snag-accepted'>): void {
  setSnag(hall, event.snag, (snag) => ({ ...snag, helper: event.by, acceptedAt: event.at }))
  hall.ringing.delete(event.snag)
}

export function snagDeclined(hall: Hall, event: Of<'snag-declined'>): void {
  setSnag(hall, event.snag, ({ helper: _helper, acceptedAt: _acceptedAt, arrivedAt: _arrivedAt, ...snag }) => snag)
  hall.ringing.add(event.snag)
}

export function snagArrived(hall: Hall, event: Of<'snag-arrived'>): void {
  setSnag(hall, event.snag, (snag) => ({ ...snag, arrivedAt: event.at }))
}

export function snagSolved(hall: Hall, event: Of<'snag-solved'>): void {
  setSnag(hall, event.snag, (snag) => ({ ...snag, helper: snag.helper ?? event.by, solvedAt: event.at, how: event.how }))
  hall.ringing.delete(event.snag)
}

export function snagEscalated(hall: Hall, event: Of<'snag-escalated'>): void {
  setSnag(hall, event.snag, (snag) => ({ ...snag, escalatedAt: event.at }))
}

export function incidentBegan(hall: Hall, event: Of<'incident-began'>): void {
  hall.incidents.push({ system: event.system, from: event.at })
}

export function incidentEnded(hall: Hall, event: Of<'incident-ended'>): void {
  hall.incidents = hall.incidents.map((incident) =>
    incident.system === event.system && incident.until === undefined ? { ...incident, until: event.at } : incident,
  )
}

export function helpAsked(hall: Hall, event: Of<'help-asked'>): void {
  setCounter(hall, { ...counterOf(hall, event.counter), helpAskedAt: event.at })
}

export function helpEnded(hall: Hall, event: { counter: string; at: Instant }): void {
  const { helpAskedAt: _helpAskedAt, ...counter } = counterOf(hall, event.counter)
  setCounter(hall, counter)
}

function setSnag(hall: Hall, id: SnagId, change: (snag: Snag) => Snag): void {
  const snag = hall.snags.get(id)
  invariant(snag, 'an event names a snag that was raised')
  hall.snags.set(id, change(snag))
}
