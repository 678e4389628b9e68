// Commands on tickets: issue, invite, serve, put aside, pass on, end.
import { OneCall, OneTicket, TicketIssued } from '#contract/commands/answers.ts'
import { CallTicket, Empty, Finish, Hold, IssueTicket, Priority, Transfer, Urgent } from '#contract/commands/requests.ts'
import { command } from '#server/http/command.ts'
import type { App, Served } from '#server/http/served.ts'

/** At the kiosk a number taken by mistake is given back at once, or at the help desk. */
const KIOSK_CANCEL_SECONDS = 60

export function ticketRoutes(app: App, served: Served): void {
  command(app, served, 'issue-ticket', {
    body: IssueTicket,
    answer: TicketIssued,
    status: 201,
    ask: (_, body) => ({ type: 'issue-ticket', ...body }),
  })
  command(app, served, 'call-ticket', {
    body: CallTicket,
    answer: OneCall,
    counterIn: (body) => body.counter,
    ask: ({ ticket }, body) => ({ type: 'call-ticket', ticket, ...body }),
  })
  command(app, served, 'recall', { body: Empty, answer: OneCall, ask: ({ ticket }, _, desk) => ({ type: 'recall', ticket, ...desk }) })
  command(app, served, 'start', { body: Empty, answer: OneTicket, ask: ({ ticket }, _, desk) => ({ type: 'start', ticket, ...desk }) })
  command(app, served, 'finish', {
    body: Finish,
    answer: OneTicket,
    ask: ({ ticket }, body, desk) => ({ type: 'finish', ticket, ...body, ...desk }),
  })
  command(app, served, 'no-show', { body: Empty, answer: OneTicket, ask: ({ ticket }, _, desk) => ({ type: 'no-show', ticket, ...desk }) })
  command(app, served, 'revive', { body: Empty, answer: OneTicket, ask: ({ ticket }) => ({ type: 'revive', ticket }) })
  command(app, served, 'hold', {
    body: Hold,
    answer: OneTicket,
    ask: ({ ticket }, body, desk) => ({ type: 'hold', ticket, ...body, ...desk }),
  })
  command(app, served, 'resume', { body: Empty, answer: OneTicket, ask: ({ ticket }) => ({ type: 'resume', ticket }) })
  command(app, served, 'transfer', {
    body: Transfer,
    answer: OneTicket,
    ask: ({ ticket }, body, desk) => ({ type: 'transfer', ticket, ...body, ...desk }),
  })
  command(app, served, 'cancel', {
    body: Empty,
    answer: OneTicket,
    ask: ({ ticket }, _, __, { role }) => ({
      type: 'cancel',
      ticket,
      ...(role === 'kiosk' ? { withinSeconds: KIOSK_CANCEL_SECONDS } : {}),
    }),
  })
  command(app, served, 'priority', {
    body: Priority,
    answer: OneTicket,
    ask: ({ ticket }, body) => ({ type: 'priority', ticket, ...body }),
  })
  command(app, served, 'urgent', { body: Urgent, answer: OneTicket, ask: ({ ticket }, body) => ({ type: 'urgent', ticket, ...body }) })
  command(app, served, 'sign', { body: Empty, answer: OneTicket, ask: ({ ticket }, _, desk) => ({ type: 'sign', ticket, ...desk }) })
  command(app, served, 'release', { body: Empty, answer: OneTicket, ask: ({ ticket }) => ({ type: 'release', ticket }) })
}
