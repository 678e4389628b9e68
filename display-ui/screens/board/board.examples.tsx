// The board's named examples: each distance, each state.
import type { ReactElement } from 'react'
import type { BoardView } from '#contract/views/board.ts'
import { exampleAt, exampleBoard, exampleCall, exampleMeasure, examplePanel } from '../../example-board.ts'
import type { Panel } from '../../fit/sizes.ts'
import { BoardPage } from './board.tsx'

const draw = (panel: Panel, changes: Partial<BoardView> = {}, lostClock?: string) => (
  <BoardPage
    board={exampleBoard(changes)}
    panel={panel}
    measure={exampleMeasure}
    at={exampleAt}
    lostClock={lostClock}
    isAmber={({ number }) => number === '1047'}
    onSetUp={() => {}}
  />
)
const collect = { counter: '3', numbers: ['1041', '1044', '2007', '1039'], count: 4 }
const busy = ['1051', '2014', '1050', '2013', '1049', '1048', '1047'].map((number) => exampleCall(number, '12'))

export const examples: Record<string, ReactElement> = {
  'calls-4m': draw(examplePanel(55, 4)),
  'calls-8m': draw(examplePanel(55, 8)),
  'calls-8m-busy': draw(examplePanel(55, 8), { calls: busy }),
  'calls-portrait': draw(examplePanel(55, 5, true)),
  'long-numbers': draw(examplePanel(55, 8), { calls: [exampleCall('100234', '12'), exampleCall('11047', '2')] }),
  'collect-4m': draw(examplePanel(55, 4), { collect }),
  'collect-8m': draw(examplePanel(55, 8), { collect }),
  empty: draw(examplePanel(55, 8), { calls: [] }),
  'nobody-now': draw(examplePanel(55, 6), { calls: exampleBoard().calls.map((call) => ({ ...call, isCurrent: false })) }),
  sample: draw(examplePanel(55, 8), { centre: { ...exampleBoard().centre, isSample: true } }),
  'reconnecting-4m': draw(examplePanel(55, 4), {}, '9:41'),
  'reconnecting-8m': draw(examplePanel(55, 8), {}, '9:41'),
}
