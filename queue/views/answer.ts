// What a command is answered, from the state after its events.
import type { CounterId, SnagId, TicketId } from '#contract/basics.ts'
import type {
  CallAnswer,
  Guided,
  Links,
  OneCall,
  OneCounter,
  OneDay,
  OneSnag,
  OneSystem,
  OneTicket,
  TicketAnswer,
  TicketIssued,
  Tickets,
} from '#contract/commands/answers.ts'
import type { Command } from '#queue/decide/decide.ts'
import type { Happened } from '#queue/events/event.ts'
import { aheadOf } from '#queue/evolve/waiting.ts'
import type { Hall, Ticket } from '#queue/hall.ts'
import { invariant } from '#queue/invariant.ts'

export type CommandAnswer = TicketIssued | OneTicket | Tickets | OneCall | OneCounter | OneDay | Guided | OneSnag | OneSystem

/** The body of a yes. `linksOf` makes a ticket's addresses, which depend on where the server stands. */
export function answerTo(hall: Hall, command: Command, events: readonly Happened[], linksOf: (ticket: TicketId) => Links): CommandAnswer {
  switch (command.type) {
    case 'issue-ticket': {
      const issued = events[0]
      invariant(issued?.type === 'ticket-issued', 'an issue begins with its ticket')
      const ticket = ticketOf(hall, issued.ticket)
      return { ticket: ticketAnswer(ticket), ahead: aheadOf(hall, ticket) ?? 0, wait: null, links: linksOf(ticket.id) }
    }
    case 'release-batch':
    case 'return-batch':
      return { tickets: command.tickets.map((id) => ticketAnswer(ticketOf(hall, id))) }
    case 'guide': {
      const guided = events[0]
      invariant(guided?.type === 'person-guided', 'advice begins with itself')
      return { guided: { line: guided.line, ...(guided.procedure !== undefined && { procedure: guided.procedure }), at: hall.lastAt } }
    }
    case 'raise-snag': {
      const raised = events[0]
      invariant(raised?.type === 'snag-raised', 'a snag begins with itself')
      return { snag: snagAnswer(hall, raised.snag) }
    }
    case 'accept-snag':
    case 'decline-snag':
    case 'arrive-snag':
    case 'solve-snag':
    case 'escalate-snag':
      return { snag: snagAnswer(hall, command.snag) }
    case 'begin-incident':
      return { system: { id: command.system, downSince: hall.lastAt } }
    case 'end-incident':
      return { system: { id: command.system } }
    case 'call-next':
    case 'call-ticket':
    case 'recall':
      return { call: callAnswer(hall, events) }
    case 'open-counter':
    case 'pause-counter':
    case 'close-counter':
    case 'ask-help':
    case 'end-help':
      return { counter: counterAnswer(hall, command.counter) }
    case 'close-day':
    case 'open-day':
    case 'confirm-day':
    case 'withdraw-day':
    case 'move-clock':
    case 'change-settings':
      return { day: hall.day, at: hall.lastAt }
    default:
      return { ticket: ticketAnswer(ticketOf(hall, command.ticket)) }
  }
}

export function ticketAnswer(ticket: Ticket): TicketAnswer {
  return {
    id: ticket.id,
    number: ticket.number,
    line: ticket.line,
    ...(ticket.procedure !== undefined && { procedure: ticket.procedure }),
    state: ticket.state,
    stage: ticket.stage,
    arrivedAt: ticket.arrivedAt,
    placeAt: ticket.placeAt,
    files: ticket.files,
    ...(ticket.class !== undefined && { class: ticket.class }),
    ...(ticket.counter !== undefined && { counter: ticket.counter }),
    ...(ticket.boundTo !== undefined && { boundTo: ticket.boundTo }),
    ...(ticket.outcome !== undefined && { outcome: ticket.outcome }),
  }
}

function callAnswer(hall: Hall, events: readonly Happened[]): CallAnswer {
  const called = events.at(-1)
  invariant(called?.type === 'ticket-called', 'a call ends with its invitation')
  const call = ticketOf(hall, called.ticket).call
  invariant(call, 'a called ticket has a call')
  return {
    id: call.id,
    ticket: call.ticket,
    number: call.number,
    counter: call.counter,
    attempt: call.attempt,
    at: call.at,
    why: { placeAt: call.placeAt, seenAt: call.seenAt, because: call.because },
  }
}

function snagAnswer(hall: Hall, id: SnagId): OneSnag['snag'] {
  const snag = hall.snags.get(id)
  invariant(snag, 'a snag that answered exists')
  const { ticket: _ticket, line: _line, escalatedAt: _escalatedAt, ...told } = snag
  return told
}

function counterAnswer(hall: Hall, id: CounterId): OneCounter['counter'] {
  const counter = hall.counters.get(id)
  invariant(counter, 'a counter that answered exists')
  return { id, state: counter.state, lines: [...counter.lines], ...(counter.ticket !== undefined && { ticket: counter.ticket }) }
}

function ticketOf(hall: Hall, id: TicketId): Ticket {
  const ticket = hall.tickets.get(id)
  invariant(ticket, 'a ticket that answered exists')
  return ticket
}
