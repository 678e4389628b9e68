// The set-up page's named examples; the panel is the asker's, only `too-few` hangs too far away whatever it is.
import type { Chime } from '../../calls/chime.ts'
import type { Example, Examples } from '../../examples/example.ts'
import { SetUp } from './set-up.tsx'

const setUp =
  (state: ReturnType<Chime['state']>, metres?: number): Example =>
  ({ panel: { widthPx, heightPx, ...hanging }, measure }) => (
    <SetUp
      windowPx={{ widthPx, heightPx }}
      hanging={metres === undefined ? hanging : { inches: 43, metres }}
      signs={['1', '12']}
      measure={measure}
      chime={{ state: () => state, play: () => {}, subscribe: () => () => {} }}
      onUse={() => {}}
      onClose={() => {}}
    />
  )

export const examples: Examples = {
  enough: setUp('ready'),
  'too-few': setUp('ready', 12),
  'sound-blocked': setUp('blocked'),
  'no-sound': setUp('missing'),
}
