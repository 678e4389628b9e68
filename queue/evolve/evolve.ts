// evolve(hall, event): the state after the event. Changes the hall it is given, which has one owner; the records in it are replaced.
import { type Centre, reachOf } from '#queue/centre.ts'
import type { HallEvent } from '#queue/events/event.ts'
import { dayEnded, dayOpened, settingsChanged } from '#queue/evolve/day.ts'
import * as tickets from '#queue/evolve/tickets.ts'
import * as visits from '#queue/evolve/visits.ts'
import type { Hall } from '#queue/hall.ts'
import { invariant } from '#queue/invariant.ts'

/** Documents by their hash: a stream names the one it goes by. */
export type CentreByHash = (settings: string) => Centre | undefined

/** Applies one event. `centreOf` gives the document an event names, where it is not the hall's own. */
export function evolve(hall: Hall, event: HallEvent, centreOf?: CentreByHash): Hall {
  const isFirst = event.type === 'day-opened'
  invariant(isFirst ? event.seq === 1 : event.seq === hall.seq + 1, `event ${event.seq} follows ${hall.seq} without a gap`)
  invariant(isFirst || event.at >= hall.lastAt, 'no event is older than the last one of its stream')
  apply(hall, event, centreOf)
  hall.seq = event.seq
  hall.lastAt = event.at
  return hall
}

function apply(hall: Hall, event: HallEvent, centreOf: CentreByHash | undefined): void {
  switch (event.type) {
    case 'day-opened':
      hall.centre = centreOf?.(event.settings) ?? hall.centre
      return dayOpened(hall, event)
    case 'day-closed':
    case 'day-withdrawn':
      return dayEnded(hall)
    case 'day-confirmed':
    case 'clock-moved':
      return
    case 'settings-changed':
      return settingsChanged(hall, event.settings, centreOf?.(event.settings) ?? hall.centre)
    case 'counter-opened':
      return counterOpened(hall, event)
    case 'counter-paused':
      return counterPaused(hall, event)
    case 'counter-closed':
      return counterClosed(hall, event)
    case 'ticket-issued':
      return tickets.issued(hall, event)
    case 'ticket-called':
      return tickets.called(hall, event)
    case 'ticket-started':
      return tickets.started(hall, event)
    case 'ticket-finished':
      return tickets.finished(hall, event)
    case 'no-show-marked':
      return tickets.missed(hall, event)
    case 'no-show-revived':
      return tickets.revived(hall, event)
    case 'no-show-lapsed':
      return tickets.lapsed(hall, event)
    case 'ticket-held':
      return tickets.held(hall, event)
    case 'ticket-resumed':
      return tickets.resumed(hall, event)
    case 'ticket-transferred':
      return tickets.transferred(hall, event)
    case 'ticket-cancelled':
      return tickets.cancelled(hall, event)
    case 'priority-changed':
      return tickets.reclassed(hall, event)
    case 'urgency-granted':
      return tickets.madeUrgent(hall, event)
    case 'signing-requested':
      return tickets.sentToSigning(hall, event)
    case 'ticket-released':
      return tickets.releasedToCollect(hall, event)
    case 'errand-ended':
      return visits.errandEnded(hall, event)
    case 'signing-returned':
      return visits.returnedToSigning(hall, event)
    case 'late-marked':
      return visits.markedLate(hall, event)
    case 'late-recorded':
      return visits.apologised(hall, event)
    case 'person-guided':
      hall.counts.guided += 1
      return
    case 'snag-raised':
      return visits.snagRaised(hall, event)
    case 'snag-accepted':
      return visits.snagAccepted(hall, event)
    case 'snag-declined':
      return visits.snagDeclined(hall, event)
    case 'snag-arrived':
      return visits.snagArrived(hall, event)
    case 'snag-solved':
      return visits.snagSolved(hall, event)
    case 'snag-escalated':
      return visits.snagEscalated(hall, event)
    case 'incident-began':
      return visits.incidentBegan(hall, event)
    case 'incident-ended':
      return visits.incidentEnded(hall, event)
    case 'help-asked':
      return visits.helpAsked(hall, event)
    case 'help-ended':
      return visits.helpEnded(hall, event)
  }
}

function counterOpened(hall: Hall, event: Extract<HallEvent, { type: 'counter-opened' }>): void {
  const settings = hall.centre.counters.get(event.counter)
  invariant(settings, 'an event names a counter of the centre document')
  const {
    pausedAt: _pausedAt,
    pauseReason: _reason,
    pauseUntil: _until,
    officer: _officer,
    ...former
  } = tickets.counterOf(hall, event.counter)
  tickets.setCounter(hall, {
    ...former,
    ...(event.officer !== undefined && { officer: event.officer }),
    state: 'open',
    lines: event.lines,
    reach: reachOf(settings, event.lines),
    openedAt: former.openedAt ?? event.at,
  })
}

function counterPaused(hall: Hall, event: Extract<HallEvent, { type: 'counter-paused' }>): void {
  tickets.unbind(hall, event.counter, event.at)
  const { openedAt: _openedAt, ...former } = tickets.counterOf(hall, event.counter)
  tickets.setCounter(hall, {
    ...former,
    state: 'paused',
    pausedAt: event.at,
    ...(event.reason !== undefined && { pauseReason: event.reason }),
    ...(event.until !== undefined && { pauseUntil: event.until }),
  })
}

/** Nobody sits there any more, and no help is asked for. */
function counterClosed(hall: Hall, event: { counter: string; at: number }): void {
  tickets.unbind(hall, event.counter, event.at)
  const { id, reach, lines, served, serviceMs, last, ticket } = tickets.counterOf(hall, event.counter)
  tickets.setCounter(hall, {
    id,
    state: 'closed',
    reach,
    lines,
    served,
    serviceMs,
    ...(last && { last }),
    ...(ticket !== undefined && { ticket }),
  })
}
