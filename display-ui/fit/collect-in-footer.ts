// Who may collect, where the side has no room for a panel: beside each other in place of the footer. Pure.
import { words } from '../words.ts'
import type { Content, Layout } from './content.ts'
import type { Measure } from './measure.ts'
import { plateEm } from './row-parts.ts'
import type { Panel, Sizes } from './sizes.ts'
import { padPxOf, widest } from './widths.ts'

/** Numbers to collect in a footer, before their counter: two at least, for which the plate goes, then half of the words. */
export function collectInFooter(content: Content, sizes: Sizes, panel: Panel, measure: Measure): Layout['collect'] {
  if (!content.collect) return undefined
  const { numbers, sign } = content.collect
  const counterPx = sign === undefined ? 0 : sizes.recentPx * (0.8 + 0.94 * plateEm(measure(sign, 800)))
  const numberPx = sizes.recentPx * (0.35 + widest(numbers, (text) => measure(text, 800)))
  const tries = [
    { label: words.board.collect[0], hasPlate: true, least: 2 },
    { label: words.board.collect[0], hasPlate: false, least: 1 },
    { label: words.board.collect[1], hasPlate: false, least: 0 },
  ].map(({ least, ...parts }) => {
    const labelPx = sizes.textPx * (0.35 + measure(parts.label, 600) + (parts.hasPlate ? 1.15 : 0))
    return { ...parts, least, room: Math.floor((panel.widthPx - 2 * padPxOf(panel) - counterPx - labelPx) / numberPx) }
  })
  const { label, hasPlate, room } = tries.find((one) => one.room >= Math.min(one.least, numbers.length)) as (typeof tries)[number]
  return { at: 'footer', count: Math.max(1, Math.min(numbers.length, room)), label, hasPlate }
}
