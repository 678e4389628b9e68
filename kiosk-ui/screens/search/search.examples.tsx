import { type Examples, nothing } from '../../examples/example.ts'
import { incidents, lines, procedures } from '../../examples/sample-hall.ts'
import { Search } from './search.tsx'

const on = { onQuery: nothing, onChoose: nothing, onBack: nothing, onLines: nothing, onHelp: nothing, lines, incidents: [] }

export const examples: Examples = {
  found: (shown) => <Search {...shown} {...on} query="khai sinh" found={{ procedures: procedures.slice(0, 6), count: 6 }} />,
  incident: (shown) => (
    <Search {...shown} {...on} incidents={incidents} query="khai sinh" found={{ procedures: procedures.slice(0, 6), count: 6 }} />
  ),
  none: (shown) => <Search {...shown} {...on} query="ve sinh an toan" found={{ procedures: [], count: 0 }} />,
  empty: (shown) => <Search {...shown} {...on} query="" found={undefined} />,
  failed: (shown) => <Search {...shown} {...on} query="khai" found="failed" />,
}
