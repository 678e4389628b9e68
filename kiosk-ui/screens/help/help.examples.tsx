import { type Examples, nothing } from '../../examples/example.ts'
import { lines } from '../../examples/sample-hall.ts'
import { Help, questionLine } from './help.tsx'

export const examples: Examples = {
  'with-line': (shown) => <Help {...shown} line={questionLine(lines)} onLine={nothing} onBack={nothing} />,
  'desk-only': (shown) => <Help {...shown} line={undefined} onLine={nothing} onBack={nothing} />,
}
