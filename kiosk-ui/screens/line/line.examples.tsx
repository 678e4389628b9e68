import { type Examples, nothing } from '../../examples/example.ts'
import { civil, incidents, procedures } from '../../examples/sample-hall.ts'
import { Line } from './line.tsx'

const on = { onChoose: nothing, onRetry: nothing, onBack: nothing, onHelp: nothing, line: civil, incidents: [] }

export const examples: Examples = {
  full: (shown) => <Line {...shown} {...on} procedures={procedures} />,
  incident: (shown) => <Line {...shown} {...on} incidents={incidents} procedures={procedures} />,
  'incident-all': (shown) => <Line {...shown} {...on} incidents={incidents} procedures={procedures.slice(0, 2)} />,
  'incident-delays': (shown) => <Line {...shown} {...on} incidents={incidents} procedures={procedures.slice(3)} />,
  few: (shown) => <Line {...shown} {...on} procedures={procedures.slice(0, 2)} />,
  loading: (shown) => <Line {...shown} {...on} procedures={undefined} />,
  failed: (shown) => <Line {...shown} {...on} procedures="failed" />,
}
