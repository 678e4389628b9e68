// The morning begins: the hall is asked how it is, counters open, people take their numbers and look at ticket and slip.
import type { Example } from '#contract/examples/example.ts'

export const arriving: readonly Example[] = [
  { name: 'health', route: 'health', says: 'The hall can write; nobody has been here yet.' },
  {
    name: 'procedures',
    route: 'procedures',
    says: 'What the person says, without marks: the best match.',
    as: 'kiosk',
    query: 'q=khai%20sinh&limit=1',
  },
  {
    name: 'open-counter',
    route: 'open-counter',
    says: 'Opens with the lines of the centre document.',
    as: 'counter',
    counter: '2',
    body: {},
  },
  {
    name: 'open-counter-lines',
    route: 'open-counter',
    says: 'Opens for one line only, today.',
    as: 'lead',
    counter: '1',
    body: { lines: ['CT'] },
  },
  {
    name: 'issue-procedure',
    route: 'issue-ticket',
    says: 'A number for a procedure, the slip in English.',
    as: 'kiosk',
    body: { procedure: 'ht-khai-sinh', language: 'en' },
    keeps: { first: 'ticket.id' },
  },
  {
    name: 'issue-line',
    route: 'issue-ticket',
    says: 'A greeter gives a number for a line, with the head start of a class.',
    as: 'greeter',
    afterSeconds: 60,
    body: { line: 'HT', priority: 'priority', files: 2 },
    keeps: { second: 'ticket.id' },
  },
  {
    name: 'issue-unknown',
    route: 'issue-ticket',
    says: 'There is no such line: nothing is changed.',
    as: 'kiosk',
    body: { line: 'ZZ' },
  },
  { name: 'ticket', route: 'ticket', says: 'The page of a ticket that waits.', ticket: 'first' },
  { name: 'logo-none', route: 'logo', says: 'The sample hall has none: its screens show the lotus.' },
  { name: 'slip', route: 'slip', says: 'A PDF, 58 mm wide.', ticket: 'first', query: 'width=58' },
  { name: 'slip-preview', route: 'slip-preview', says: 'The same as SVG, 80 mm wide.', ticket: 'first' },
]
