import { type Examples, nothing } from '../../examples/example.ts'
import { at, view } from '../../examples/sample-hall.ts'
import { Closed } from './closed.tsx'

const on = { view: view(), onSearch: nothing, onHelp: nothing, onLanguage: nothing, onReturn: nothing }
const hours = (count: number) => at + count * 3_600_000
const noon = hours(1.8)
const evening = hours(7.5)

export const examples: Examples = {
  noon: (shown) => <Closed {...shown} {...on} at={noon} closed={{ why: 'between-sessions', reopensAt: hours(3.8) }} />,
  evening: (shown) => <Closed {...shown} {...on} at={evening} closed={{ why: 'after-hours', reopensAt: hours(21.8) }} />,
  holiday: (shown) => <Closed {...shown} {...on} closed={{ why: 'day-off', reopensAt: hours(21.8 + 6 * 24) }} />,
  unknown: (shown) => <Closed {...shown} {...on} closed={{ why: 'day-off' }} />,
  'no-day': (shown) => <Closed {...shown} {...on} closed={{ why: 'no-day' }} />,
}
