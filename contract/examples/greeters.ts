// Volunteers for a day: a card each, opened by their own phone, over in the evening.
import type { Example } from '#contract/examples/example.ts'

export const greeters: readonly Example[] = [
  {
    name: 'make-greeters',
    route: 'make-greeters',
    says: 'Two for this morning. The link of each goes onto a card, as a QR code.',
    as: 'lead',
    body: { count: 2, employer: 'volunteers', until: '11:30' },
    keeps: { link: 'cards.0.link' },
  },
  {
    name: 'open-greeter',
    route: 'open-greeter',
    says: 'The first phone that opens it: its pass.',
    body: ({ link }) => ({ card: String(link).split('#card=')[1] }),
    keeps: { phone: 'pass' },
  },
  {
    name: 'open-greeter-used',
    route: 'open-greeter',
    says: 'A photo of the card opens nothing.',
    body: ({ link }) => ({ card: String(link).split('#card=')[1] }),
  },
  { name: 'me-greeter', route: 'me', says: 'The phone’s pass.', pass: 'phone' },
  { name: 'end-greeters', route: 'end-greeters', says: 'All of them, at once.', as: 'lead', body: {} },
]
