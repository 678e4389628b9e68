// A result that is late: the shortest path, an apology, and a new date.
import type { Example } from '#contract/examples/example.ts'

export const late: readonly Example[] = [
  { name: 'open-results', route: 'open-counter', says: 'The counter for results opens.', as: 'counter', counter: '8', body: {} },
  {
    name: 'issue-seventh',
    route: 'issue-ticket',
    says: 'Comes for a result.',
    as: 'kiosk',
    body: { line: 'TK' },
    keeps: { seventh: 'ticket.id' },
  },
  { name: 'late', route: 'late', says: 'It was due last week: the lead is told.', as: 'greeter', ticket: 'seventh', body: {} },
  { name: 'call-collect', route: 'call-next', says: 'The signed paper first: it is urgent still.', as: 'counter', counter: '8', body: {} },
  {
    name: 'call-late',
    route: 'call-next',
    says: 'That result is given; the late one is next.',
    as: 'counter',
    afterSeconds: 60,
    counter: '8',
    body: { leaving: { outcome: 'returned' } },
  },
  {
    name: 'record-late',
    route: 'record-late',
    says: 'Another agency has not answered yet; the new date, and whose file it is.',
    as: 'counter',
    afterSeconds: 180,
    counter: '8',
    ticket: 'seventh',
    body: { reason: 'agency-silent', due: '2026-11-27', receipt: 'H01.2026.1234' },
  },
  {
    name: 'finish-late',
    route: 'finish',
    says: 'Goes home with the new date.',
    as: 'counter',
    counter: '8',
    ticket: 'seventh',
    body: { outcome: 'result-late' },
  },
  { name: 'late-list', route: 'late-list', says: 'Today’s late results, for form 04.', as: 'lead' },
]
