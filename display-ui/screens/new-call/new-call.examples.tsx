// The full-size call's named examples.
import type { BoardCall } from '#contract/views/board.ts'
import { exampleBoard, exampleCall } from '../../example-board.ts'
import type { Example, Examples } from '../../examples/example.ts'
import { NewCall } from './new-call.tsx'

const newCall =
  (call: BoardCall): Example =>
  (shown) => <NewCall {...shown} call={call} board={exampleBoard({ calls: [call] })} clock="9:42" />

export const examples: Examples = {
  first: newCall(exampleCall('1047', '2')),
  again: newCall(exampleCall('1047', '2', { attempt: 2 })),
  ahead: newCall(exampleCall('N004', '12')),
  'long-number': newCall(exampleCall('200234', '12')),
}
