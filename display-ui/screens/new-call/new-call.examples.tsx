// The full-size call's named examples.
import type { ReactElement } from 'react'
import type { BoardCall } from '#contract/views/board.ts'
import { exampleBoard, exampleCall, exampleMeasure, examplePanel } from '../../example-board.ts'
import { NewCall } from './new-call.tsx'

const draw = (call: BoardCall, panel = examplePanel(55, 8)) => (
  <NewCall call={call} board={exampleBoard({ calls: [call] })} panel={panel} clock="9:42" measure={exampleMeasure} />
)

export const examples: Record<string, ReactElement> = {
  first: draw(exampleCall('1047', '2')),
  again: draw(exampleCall('1047', '2', { attempt: 2 })),
  'long-number': draw(exampleCall('200234', '12')),
  portrait: draw(exampleCall('1047', '2'), examplePanel(55, 5, true)),
}
