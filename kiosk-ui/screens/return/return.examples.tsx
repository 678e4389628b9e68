import { problemTitle } from '#contract/problems/problems.ts'
import { type Examples, nothing } from '../../examples/example.ts'
import { at, civil, lines } from '../../examples/sample-hall.ts'
import type { Back } from '../../session/use-return.ts'
import { Return } from './return.tsx'
import { Returned } from './returned.tsx'

const on = { typed: '2012', returning: { state: 'no' } as const, onType: nothing, onTell: nothing, onBack: nothing, onHelp: nothing }
const back: Back = { number: '2012', line: 'HT', says: 'làm giấy khai sinh', how: 'held', arrivedAt: at - 44 * 60_000, sign: '3' }
const done = { line: civil, onDone: nothing }

export const examples: Examples = {
  empty: (shown) => <Return {...shown} {...on} typed="" />,
  typed: (shown) => <Return {...shown} {...on} />,
  code: (shown) => <Return {...shown} {...on} typed="A9T22HC4" />,
  working: (shown) => <Return {...shown} {...on} returning={{ state: 'working' }} />,
  'not-away': (shown) => <Return {...shown} {...on} returning={{ state: 'not-away', number: '2012' }} />,
  'failed-late': (shown) => (
    <Return
      {...shown}
      {...on}
      returning={{ state: 'refused', sentence: problemTitle('revive-too-late', shown.language, { number: '2012' }) }}
    />
  ),
  'failed-code': (shown) => (
    <Return
      {...shown}
      {...on}
      typed="A9T22HC4"
      returning={{ state: 'refused', sentence: problemTitle('reentry-unknown', shown.language) }}
    />
  ),
  back: (shown) => <Returned {...shown} {...done} back={back} />,
  'back-missed': (shown) => <Returned {...shown} {...done} back={{ ...back, how: 'missed', sign: undefined }} />,
  'back-long': (shown) => (
    <Returned
      {...shown}
      line={lines[8]}
      onDone={nothing}
      back={{
        ...back,
        number: '21018',
        sign: '12',
        says: 'hợp đồng mua bán xe, nhà đất, quyền sử dụng đất và tài sản khác gắn liền với đất',
      }}
    />
  ),
}
