// One drawing in the colour of the text beside it: a line's pictogram by its name, or an icon of icons.ts. Never without a word.
import { createElement } from 'react'
import type { Pictogram as PictogramName } from '#contract/centre/pictograms.ts'
import {
  brickWall,
  family,
  fileCheck,
  graduationCap,
  handHeart,
  type IconNode,
  idCard,
  landPlot,
  question,
  shieldPlus,
  stamp,
  store,
  wheat,
} from '#ui-kit/look/icons.ts'

/** The lines' pictograms: any of them may come with a centre document, so all are always there. */
const byName: Record<PictogramName, IconNode> = {
  stamp,
  family,
  'land-plot': landPlot,
  'brick-wall': brickWall,
  store,
  'hand-heart': handHeart,
  'id-card': idCard,
  'shield-plus': shieldPlus,
  'graduation-cap': graduationCap,
  wheat,
  'file-check': fileCheck,
  question,
}

/** What may be drawn: a line's pictogram by name, or an icon imported from `#ui-kit/look/icons.ts`. */
export type IconName = PictogramName | IconNode

/** `size`: px as a number, or any CSS length. `stroke`: line width on 24, 2–2.4. Hidden from screen readers: the word beside it speaks. */
export function Pictogram({ name, size, stroke = 2.2 }: { name: IconName; size: number | string; stroke?: number }) {
  const node = typeof name === 'string' ? (byName[name] ?? question) : name
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={stroke}
      strokeLinecap="round"
      strokeLinejoin="round"
      style={{ width: size, height: size, flex: 'none', display: 'block' }}
    >
      {node.map(([tag, attributes], index) => createElement(tag, { ...attributes, key: index }))}
    </svg>
  )
}
