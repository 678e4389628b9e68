import type { ProblemDetails } from '#contract/problems/details.ts'
import { problemTitle } from '#contract/problems/problems.ts'
import type { KioskView } from '#contract/views/kiosk.ts'
import { type Examples, nothing } from '../../examples/example.ts'
import { at, birth, civil, incidents, lines, longest, procedures, view } from '../../examples/sample-hall.ts'
import { Procedure } from './procedure.tsx'
import { Stopped } from './stopped.tsx'

const on = { onTake: nothing, onBack: nothing, onHelp: nothing, line: civil, classes: view().classes, taking: { state: 'no' } as const }
const [incident] = incidents as [KioskView['incidents'][number]]
const stopped = { ...on, procedure: birth, incident, onAnotherDay: nothing }
const problem: ProblemDetails = { type: 'about:blank', code: 'touch-expired', retry: 'never', status: 409, title: '' }
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
  'incident-delays': (shown) => <Procedure {...shown} {...on} procedure={procedures[3]} concern={{ incident, isBlocked: false }} />,
  'incident-delays-long': (shown) => <Procedure {...shown} {...on} procedure={longest} concern={{ incident, isBlocked: false }} />,
  incident: (shown) => <Stopped {...shown} {...stopped} />,
  'incident-long': (shown) => <Stopped {...shown} {...stopped} line={lines[0] ?? civil} procedure={longest} />,
  'incident-slow': (shown) => <Stopped {...shown} {...stopped} taking={{ state: 'slow' }} />,
  'incident-failed': (shown) => <Stopped {...shown} {...stopped} taking={{ state: 'failed', problem }} />,
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
      taking={{ state: 'failed', problem: { ...problem, title: problemTitle('touch-expired', shown.language, { secondsMax: 110 }) } }}
    />
  ),
}
