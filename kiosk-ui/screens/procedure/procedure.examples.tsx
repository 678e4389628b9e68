import { problemTitle } from '#contract/problems/problems.ts'
import { type Examples, nothing } from '../../examples/example.ts'
import { at, birth, civil, lines, longest, view } from '../../examples/sample-hall.ts'
import { Procedure } from './procedure.tsx'

const on = { onTake: nothing, onBack: nothing, onHelp: nothing, line: civil, classes: view().classes, taking: { state: 'no' } as const }
const minutes = (count: number) => count * 60_000

export const examples: Examples = {
  full: (shown) => <Procedure {...shown} {...on} procedure={birth} />,
  'line-only': (shown) => <Procedure {...shown} {...on} />,
  long: (shown) => (
    <Procedure
      {...shown}
      {...on}
      line={lines[0] ?? civil}
      procedure={longest}
      classes={[...on.classes, ...on.classes.map((one) => ({ ...one, id: 'bulk', name: { vi: 'Nhiều hồ sơ', en: 'Several files' } }))]}
    />
  ),
  soon: (shown) => <Procedure {...shown} {...on} procedure={birth} at={at + minutes(5 * 60 + 10)} />,
  'over-15': (shown) => <Procedure {...shown} {...on} procedure={birth} at={at + minutes(6 * 60)} />,
  'no-counter': (shown) => <Procedure {...shown} {...on} line={{ ...civil, waiting: 0, countersOpen: 0 }} procedure={birth} />,
  '500-wait': (shown) => <Procedure {...shown} {...on} line={{ ...civil, waiting: 500, countersOpen: 8 }} procedure={birth} />,
  taking: (shown) => <Procedure {...shown} {...on} procedure={birth} taking={{ state: 'working' }} />,
  slow: (shown) => <Procedure {...shown} {...on} procedure={birth} taking={{ state: 'slow' }} />,
  shut: (shown) => <Procedure {...shown} {...on} procedure={birth} shut="Hết giờ lấy số buổi sáng. Mời quay lại từ 13:30" />,
  failed: (shown) => (
    <Procedure
      {...shown}
      {...on}
      procedure={birth}
      taking={{
        state: 'failed',
        problem: {
          type: 'about:blank',
          code: 'touch-expired',
          retry: 'never',
          status: 409,
          title: problemTitle('touch-expired', shown.language, { secondsMax: 110 }),
        },
      }}
    />
  ),
}
