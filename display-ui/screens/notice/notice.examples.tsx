// The pages without a board.
import type { Examples } from '../../examples/example.ts'
import { words } from '../../words.ts'
import { Notice } from './notice.tsx'

export const examples: Examples = {
  connecting: () => <Notice title={words.notice.connecting} />,
  refused: () => <Notice title={words.notice.refused} body={words.notice.refusedDo} />,
}
