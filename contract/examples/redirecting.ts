// A ticket that does not go the usual way: to another line or counter, with a head start, urgent, to be signed and collected.
import type { Example } from '#contract/examples/example.ts'

export const redirecting: readonly Example[] = [
  {
    name: 'issue-third',
    route: 'issue-ticket',
    says: 'A number for certified copies.',
    as: 'kiosk',
    body: { line: 'CT' },
    keeps: { third: 'ticket.id' },
  },
  {
    name: 'transfer-line',
    route: 'transfer',
    says: 'To another line, with the first arrival.',
    as: 'greeter',
    ticket: 'third',
    body: { line: 'HT' },
  },
  { name: 'transfer-counter', route: 'transfer', says: 'To one counter.', as: 'greeter', ticket: 'third', body: { counter: '2' } },
  {
    name: 'priority',
    route: 'priority',
    says: 'Gives the head start of a class.',
    as: 'greeter',
    ticket: 'third',
    body: { priority: 'priority' },
  },
  { name: 'priority-taken', route: 'priority', says: 'Takes it away.', as: 'greeter', ticket: 'third', body: { priority: null } },
  {
    name: 'urgent',
    route: 'urgent',
    says: 'A death certificate: before everybody.',
    as: 'greeter',
    ticket: 'third',
    body: { reason: 'death-certificate' },
  },
  { name: 'call-urgent', route: 'call-next', says: 'It is called first.', as: 'counter', counter: '2', body: {} },
  {
    name: 'sign',
    route: 'sign',
    says: 'The paper goes to be signed; the person waits.',
    as: 'counter',
    counter: '2',
    ticket: 'third',
    body: {},
  },
  { name: 'release', route: 'release', says: 'Signed: the number may collect.', as: 'lead', afterSeconds: 300, ticket: 'third', body: {} },
]
