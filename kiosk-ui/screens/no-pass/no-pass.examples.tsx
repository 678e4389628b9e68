import { problemTitle } from '#contract/problems/problems.ts'
import type { Examples } from '../../examples/example.ts'
import { NoPass } from './no-pass.tsx'

export const examples: Examples = {
  connecting: (shown) => <NoPass {...shown} outside={{ why: 'connecting' }} />,
  refused: (shown) => (
    <NoPass
      {...shown}
      centre={undefined}
      at={0}
      outside={{ why: 'refused', sentence: problemTitle('role-not-allowed', shown.language, { roles: 'kiosk' }) }}
    />
  ),
}
