import { problemTitle } from '#contract/problems/problems.ts'
import { type Examples, nothing } from '../../examples/example.ts'
import { birth, civil, issued, longest } from '../../examples/sample-hall.ts'
import { NumberPage } from './number.tsx'

const on = { onMistake: nothing, onDone: nothing, line: civil, procedure: birth, hasPrinter: false, isLost: false, mistake: 'no' as const }

export const examples: Examples = {
  'no-paper': (shown) => <NumberPage {...shown} {...on} issued={issued('2018')} />,
  paper: (shown) => <NumberPage {...shown} {...on} issued={issued('2018')} hasPrinter />,
  next: (shown) => <NumberPage {...shown} {...on} issued={issued('N004', { ahead: 0, wait: null })} procedure={undefined} />,
  'five-digits-long-name': (shown) => (
    <NumberPage
      {...shown}
      {...on}
      issued={issued('21018', { ahead: 500, wait: { lowMinutes: 340, highMinutes: 420 } })}
      procedure={longest}
    />
  ),
  lost: (shown) => <NumberPage {...shown} {...on} issued={issued('2018')} isLost />,
  cancelled: (shown) => <NumberPage {...shown} {...on} issued={issued('2018')} mistake="cancelled" />,
  'cancel-failed': (shown) => (
    <NumberPage
      {...shown}
      {...on}
      issued={issued('2018')}
      mistake={{ failed: problemTitle('cancel-too-late', shown.language, { number: '2018' }) }}
    />
  ),
}
