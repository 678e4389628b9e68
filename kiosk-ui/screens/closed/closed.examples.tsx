import { type Examples, nothing } from '../../examples/example.ts'
import { at, view } from '../../examples/sample-hall.ts'
import { Closed } from './closed.tsx'

const on = { view: view(), onSearch: nothing, onHelp: nothing, onLanguage: nothing }
const hours = (count: number) => at + count * 3_600_000

export const examples: Examples = {
  noon: (shown) => <Closed {...shown} {...on} closed={{ why: 'between-sessions', reopensAt: hours(3.8) }} />,
  evening: (shown) => <Closed {...shown} {...on} closed={{ why: 'after-hours', reopensAt: hours(21.8) }} />,
  'no-day': (shown) => <Closed {...shown} {...on} closed={{ why: 'no-day' }} />,
}
