// Commands for what goes otherwise than planned: several errands, the signing desk, late results, snags, outside systems, advice only.
import { Guided, OneSnag, OneSystem, OneTicket, Tickets } from '#contract/commands/answers.ts'
import { Empty } from '#contract/commands/requests.ts'
import { Guide, NextErrand, RaiseSnag, RecordLate, SigningBatch, SolveSnag } from '#contract/commands/trouble-requests.ts'
import { command } from '#server/http/command.ts'
import type { App, Served } from '#server/http/served.ts'

export function troubleRoutes(app: App, served: Served): void {
  command(app, served, 'next-errand', {
    body: NextErrand,
    answer: OneTicket,
    ask: ({ ticket }, body, desk) => ({ type: 'next-errand', ticket, ...body, ...desk }),
  })
  command(app, served, 'release-batch', { body: SigningBatch, answer: Tickets, ask: (_, body) => ({ type: 'release-batch', ...body }) })
  command(app, served, 'return-batch', { body: SigningBatch, answer: Tickets, ask: (_, body) => ({ type: 'return-batch', ...body }) })
  command(app, served, 'late', { body: Empty, answer: OneTicket, ask: ({ ticket }) => ({ type: 'late', ticket }) })
  command(app, served, 'record-late', {
    body: RecordLate,
    answer: OneTicket,
    ask: ({ ticket }, body, desk) => ({ type: 'record-late', ticket, ...body, ...desk }),
  })
  command(app, served, 'guide', { body: Guide, answer: Guided, status: 201, ask: (_, body) => ({ type: 'guide', ...body }) })
  command(app, served, 'raise-snag', {
    body: RaiseSnag,
    answer: OneSnag,
    status: 201,
    ask: ({ ticket }, body, desk) => ({ type: 'raise-snag', ticket, ...body, ...desk }),
  })
  command(app, served, 'accept-snag', { body: Empty, answer: OneSnag, ask: ({ snag }) => ({ type: 'accept-snag', snag }) })
  command(app, served, 'decline-snag', {
    body: Empty,
    answer: OneSnag,
    ask: ({ snag }, _, __, { id }) => ({ type: 'decline-snag', snag, helper: id }),
  })
  command(app, served, 'arrive-snag', {
    body: Empty,
    answer: OneSnag,
    ask: ({ snag }, _, __, { id }) => ({ type: 'arrive-snag', snag, helper: id }),
  })
  command(app, served, 'solve-snag', { body: SolveSnag, answer: OneSnag, ask: ({ snag }, body) => ({ type: 'solve-snag', snag, ...body }) })
  command(app, served, 'begin-incident', { body: Empty, answer: OneSystem, ask: ({ system }) => ({ type: 'begin-incident', system }) })
  command(app, served, 'end-incident', { body: Empty, answer: OneSystem, ask: ({ system }) => ({ type: 'end-incident', system }) })
}
