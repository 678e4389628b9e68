// Help without a number: a quiet request to colleagues, and advice at the door.
import type { Example } from '#contract/examples/example.ts'

export const helping: readonly Example[] = [
  {
    name: 'ask-help',
    route: 'ask-help',
    says: 'Asks colleagues and the lead, without a word in the hall.',
    as: 'counter',
    counter: '1',
    body: {},
  },
  { name: 'end-help', route: 'end-help', says: 'Somebody came.', as: 'counter', afterSeconds: 90, counter: '1', body: {} },
  {
    name: 'guide',
    route: 'guide',
    says: 'Only wanted to know what to bring: counted, without a number.',
    as: 'greeter',
    body: { procedure: 'ct-chu-ky' },
  },
]
