import type { Examples } from '../../examples/example.ts'
import { at } from '../../examples/sample-hall.ts'
import { Offline } from './offline.tsx'

export const examples: Examples = {
  away: (shown) => <Offline {...shown} sinceAt={at - 60_000} />,
}
