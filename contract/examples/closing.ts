// The morning ends: the counter pauses and closes, and the ledger is read.
import type { Example } from '#contract/examples/example.ts'

export const closing: readonly Example[] = [
  { name: 'pause-counter', route: 'pause-counter', says: 'A short break.', as: 'counter', counter: '2', body: {} },
  { name: 'close-counter', route: 'close-counter', says: 'Closed for today.', as: 'counter', counter: '2', body: {} },
  { name: 'ledger', route: 'ledger', says: 'The day’s first two events.', as: 'lead', query: 'limit=2' },
  { name: 'ledger-at', route: 'ledger-at', says: 'The first call, and why this ticket.', as: 'lead', seq: '6' },
  { name: 'ledger-export', route: 'ledger-export', says: 'The day as a file, a line per event.', as: 'lead' },
]
