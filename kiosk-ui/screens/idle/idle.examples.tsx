import { type Examples, nothing } from '../../examples/example.ts'
import { Idle } from './idle.tsx'

export const examples: Examples = {
  '20-seconds': (shown) => <Idle {...shown} secondsLeft={20} onGoOn={nothing} onStart={nothing} />,
}
