// Back with the paper, and one thing more: several errands on one number.
import type { Example } from '#contract/examples/example.ts'

export const errands: readonly Example[] = [
  {
    name: 'issue-reentry',
    route: 'issue-ticket',
    says: 'Back with the paper: the code stands for line and procedure, and counts as a head start.',
    as: 'kiosk',
    afterSeconds: 600,
    body: ({ reentry }) => ({ reentry }),
    keeps: { sixth: 'ticket.id' },
  },
  {
    name: 'issue-reentry-used',
    route: 'issue-ticket',
    says: 'A code is good for one number.',
    as: 'kiosk',
    body: ({ reentry }) => ({ reentry }),
  },
  {
    name: 'find-tickets',
    route: 'find-tickets',
    says: 'The slip is lost; the number is remembered.',
    as: 'greeter',
    query: 'number=2005',
  },
  {
    name: 'find-tickets-time',
    route: 'find-tickets',
    says: 'The number is forgotten, too: by line and about when it was taken.',
    as: 'greeter',
    query: 'line=HT&around=09:50',
  },
  { name: 'call-sixth', route: 'call-next', says: 'It is called.', as: 'counter', counter: '2', body: {} },
  {
    name: 'next-errand',
    route: 'next-errand',
    says: 'The birth is filed; certified copies come next, at the same counter.',
    as: 'counter',
    afterSeconds: 300,
    counter: '2',
    ticket: 'sixth',
    body: { outcome: 'accepted', procedure: 'ct-ban-sao' },
  },
  {
    name: 'finish-sixth',
    route: 'finish',
    says: 'Both are done.',
    as: 'counter',
    afterSeconds: 120,
    counter: '2',
    ticket: 'sixth',
    body: { outcome: 'returned' },
  },
]
