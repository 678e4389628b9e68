import { type Examples, nothing } from '../../examples/example.ts'
import { civil, procedures } from '../../examples/sample-hall.ts'
import { Line } from './line.tsx'

const on = { onChoose: nothing, onRetry: nothing, onBack: nothing, onHelp: nothing, line: civil }

export const examples: Examples = {
  full: (shown) => <Line {...shown} {...on} procedures={procedures} />,
  few: (shown) => <Line {...shown} {...on} procedures={procedures.slice(0, 2)} />,
  loading: (shown) => <Line {...shown} {...on} procedures={undefined} />,
  failed: (shown) => <Line {...shown} {...on} procedures="failed" />,
}
