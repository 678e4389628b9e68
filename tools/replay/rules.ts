// What must hold at each event of a real day, whoever wrote it: numbers once, one ticket per counter, and nobody called out of turn.
import type { HallEvent } from '#queue/events/event.ts'
import type { Hall } from '#queue/hall.ts'
import { becauseOf, nextAt } from '#queue/rules/next.ts'

/** What forbids this event in the hall as it is, or undefined. */
export function faultBefore(hall: Hall, event: HallEvent): string | undefined {
  if (event.type === 'ticket-issued' && hall.numbers.has(event.number)) return `number ${event.number} was issued before`
  if (event.type === 'ticket-issued' && hall.tickets.has(event.ticket)) return 'a ticket of this id was issued before'
  if (event.type === 'ticket-called') return faultOfCall(hall, event)
  return undefined
}

function faultOfCall(hall: Hall, event: Extract<HallEvent, { type: 'ticket-called' }>): string | undefined {
  const counter = hall.counters.get(event.counter)
  const ticket = hall.tickets.get(event.ticket)
  if (!counter || !ticket) return 'it calls a ticket or to a counter that the day does not know'
  if (counter.state !== 'open') return `it calls to counter ${counter.id}, which is ${counter.state}`
  if (counter.ticket !== undefined && counter.ticket !== ticket.id)
    return `it calls to counter ${counter.id}, where ${hall.tickets.get(counter.ticket)?.number} still is`
  if (event.attempt !== 1) return ticket.state === 'called' ? undefined : `it recalls ${ticket.number}, which is ${ticket.state}`
  if (ticket.state !== 'waiting' && ticket.state !== 'held') return `it calls ${ticket.number}, which is ${ticket.state}`
  if (event.because === 'by-hand') return undefined
  const next = nextAt(hall, counter, 1)[0]
  if (next?.ticket.id !== ticket.id) return `it calls ${ticket.number} out of turn: next was ${next?.ticket.number ?? 'nobody'}`
  const because = becauseOf(ticket, hall.centre)
  if (event.placeAt !== ticket.placeAt || event.seenAt !== next.seenAt || event.because !== because)
    return `it gives ${ticket.number} another place or reason than the rules do (${because}, ${ticket.placeAt}, ${next.seenAt})`
  return undefined
}

/** What is wrong with the hall right after the event, or undefined. */
export function faultAfter(hall: Hall, event: HallEvent): string | undefined {
  for (const { id, ticket } of hall.counters.values()) {
    const here = ticket === undefined ? undefined : hall.tickets.get(ticket)
    if (ticket !== undefined && (here?.counter !== id || (here.state !== 'called' && here.state !== 'serving')))
      return `counter ${id} has a ticket that is not there`
  }
  if (!('ticket' in event)) return undefined
  const ticket = hall.tickets.get(event.ticket)
  if (!ticket || hall.numbers.get(ticket.number) !== ticket.id) return 'the ticket and its number do not belong together'
  const isListed = hall.waiting.get(ticket.line)?.includes(ticket) ?? false
  return isListed === (ticket.state === 'waiting')
    ? undefined
    : `${ticket.number} is ${ticket.state} and ${isListed ? '' : 'not '}in the list`
}
