// A ticket nobody answers to: three calls, no-show, back after all, and home.
import type { Example } from '#contract/examples/example.ts'

export const noShow: readonly Example[] = [
  {
    name: 'issue-fourth',
    route: 'issue-ticket',
    says: 'A number that nobody will answer to.',
    as: 'kiosk',
    body: { line: 'HT' },
    keeps: { fourth: 'ticket.id' },
  },
  { name: 'call-fourth', route: 'call-next', says: 'The first invitation.', as: 'counter', counter: '2', body: {} },
  {
    name: 'no-show-early',
    route: 'no-show',
    says: 'Too early: the hall has not been given time.',
    as: 'counter',
    counter: '2',
    ticket: 'fourth',
    body: {},
  },
  {
    name: 'recall-fourth',
    route: 'recall',
    says: 'The second.',
    as: 'counter',
    afterSeconds: 31,
    counter: '2',
    ticket: 'fourth',
    body: {},
  },
  { name: 'recall-last', route: 'recall', says: 'The third.', as: 'counter', afterSeconds: 31, counter: '2', ticket: 'fourth', body: {} },
  {
    name: 'no-show',
    route: 'no-show',
    says: 'Three calls, and nobody came.',
    as: 'counter',
    afterSeconds: 31,
    counter: '2',
    ticket: 'fourth',
    body: {},
  },
  {
    name: 'revive',
    route: 'revive',
    says: 'Came after all, ten minutes later.',
    as: 'greeter',
    afterSeconds: 600,
    ticket: 'fourth',
    body: {},
  },
  { name: 'cancel', route: 'cancel', says: 'Goes home.', as: 'greeter', ticket: 'fourth', body: {} },
]
