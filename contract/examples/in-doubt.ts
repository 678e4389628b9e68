// Where the clock is in doubt, which a sample hall never is: run on a hall that is none.
import type { Example } from '#contract/examples/example.ts'

export const inDoubt: readonly Example[] = [
  {
    name: 'adopt-clock',
    route: 'adopt-clock',
    says: 'The PC’s clock jumped three hours ahead while people waited; the lead says it is right.',
    as: 'lead',
    body: { adopt: true },
  },
  {
    name: 'turn-day',
    route: 'turn-day',
    says: 'After eight days away no day opens by itself; the lead opens one.',
    as: 'lead',
    body: { open: '2026-12-02' },
  },
]
