// One morning in the sample hall, told as requests: the examples of the API's description and of /api/docs. They are run in this order by
// tests/docs, on a server that begins at 09:00 with nobody in it; what it answered stands in `answers.ts`, written by `npm run docs`.
import { arriving } from '#contract/examples/arriving.ts'
import { calling } from '#contract/examples/calling.ts'
import { closing } from '#contract/examples/closing.ts'
import type { Example } from '#contract/examples/example.ts'
import { noShow } from '#contract/examples/no-show.ts'
import { redirecting } from '#contract/examples/redirecting.ts'

/** In order: who waits in one part was issued in an earlier one. */
export const examples: readonly Example[] = [...arriving, ...calling, ...redirecting, ...noShow, ...closing]

/** Asked where the clock is in doubt, which a sample hall never is: run on a hall that is none. */
export const clockExamples: readonly Example[] = [
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
