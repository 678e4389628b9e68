// One morning in the sample hall, told as requests: the examples of the API's description and of /api/docs. They are run in this order by
// tests/docs, on a server that begins at 09:00 with nobody in it; what it answered stands in `answers.json`, written by `npm run docs`.
import { arriving } from '#contract/examples/arriving.ts'
import { calling } from '#contract/examples/calling.ts'
import { centre } from '#contract/examples/centre.ts'
import { founded, founding, restoring } from '#contract/examples/claiming.ts'
import { closing } from '#contract/examples/closing.ts'
import { errands } from '#contract/examples/errands.ts'
import type { Example } from '#contract/examples/example.ts'
import { greeters } from '#contract/examples/greeters.ts'
import { helping } from '#contract/examples/helping.ts'
import { inDoubt } from '#contract/examples/in-doubt.ts'
import { late } from '#contract/examples/late.ts'
import { noShow } from '#contract/examples/no-show.ts'
import { people } from '#contract/examples/people.ts'
import { redirecting } from '#contract/examples/redirecting.ts'
import { screens } from '#contract/examples/screens.ts'
import { signing } from '#contract/examples/signing.ts'
import { snags } from '#contract/examples/snags.ts'

/** In order: who waits or signs in in one part was issued or made in an earlier one. */
export const morning: readonly Example[] = [
  ...[...arriving, ...calling, ...redirecting, ...noShow],
  ...[...people, ...snags, ...errands, ...late, ...signing, ...helping],
  ...[...screens, ...greeters, ...centre, ...closing],
]

/** All of them: also those that the sample hall's morning cannot hold. */
export const examples: readonly Example[] = [...morning, ...inDoubt, ...founding, ...founded, ...restoring]
