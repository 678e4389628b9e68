// The set-up page's named examples.
import type { ReactElement } from 'react'
import type { Chime } from '../../calls/chime.ts'
import { exampleMeasure } from '../../example-board.ts'
import { SetUp } from './set-up.tsx'

const draw = (inches: number, metres: number, state: ReturnType<Chime['state']> = 'ready') => (
  <SetUp
    windowPx={{ widthPx: 1920, heightPx: 1080 }}
    hanging={{ inches, metres }}
    signs={['1', '12']}
    measure={exampleMeasure}
    chime={{ state: () => state, play: () => {}, subscribe: () => () => {} }}
    onUse={() => {}}
    onClose={() => {}}
  />
)

export const examples: Record<string, ReactElement> = {
  enough: draw(55, 6),
  'too-few': draw(43, 8),
  'sound-blocked': draw(55, 6, 'blocked'),
  'no-sound': draw(55, 6, 'missing'),
}
