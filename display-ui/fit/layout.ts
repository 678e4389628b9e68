// The whole board on one panel: which parts are shown and how large. Pure. Rows and parts are dropped, text is never shrunk.
import type { Content, Layout } from './content.ts'
import { landscape } from './landscape.ts'
import type { Measure } from './measure.ts'
import { portrait } from './portrait.ts'
import { bareParts, rowParts } from './row-parts.ts'
import { BAR_EM, type Panel, sizesFor } from './sizes.ts'
import { padPxOf, rowEmsOf, titleFor } from './widths.ts'

/** What is shown and what is not: parts of the board, as one text to compare. */
const shape = ({ hasFooter, hasWaiting, parts, sidePx, collect }: Layout) =>
  JSON.stringify([hasFooter, hasWaiting, parts, sidePx > 0, collect])

/** Whether a roomier board still shows everything the least one does, with numbers hardly smaller. */
function keeps(roomy: Layout, least: Layout, { titles }: Content): boolean {
  return (
    shape(roomy) === shape(least) &&
    roomy.rows >= least.rows &&
    roomy.recentCount >= Math.min(least.recentCount, 4) &&
    titles.indexOf(roomy.title) <= titles.indexOf(least.title) &&
    roomy.numberPx >= Math.max(0.95 * least.numberPx, roomy.sizes.numberPx)
  )
}

/**
 * The board for this panel and content. The least sizes decide what is shown; spare room then makes the number and, where that costs no
 * part of the board, all its text larger. Only where not even number, arrow and counter fit beside each other (the set-up page warns of
 * such a panel) is the number smaller than its least size: a clipped digit would be a wrong number.
 */
export function layoutOf(panel: Panel, content: Content, measure: Measure): Layout {
  const rowEms = rowEmsOf(content, measure)
  const padPx = padPxOf(panel)
  // The widest card of the footer: plate, name, people waiting.
  const cardEm = 1.6 + rowEms.name + 2.4
  const at = (scale: number): Layout | undefined => {
    const sizes = sizesFor(panel, scale)
    const frame = { sizes, padPx, barPx: BAR_EM * sizes.textPx }
    const parts = rowParts(rowEms, sizes, panel.widthPx, padPx)
    if (scale > 1 && (!parts || 2 * padPx + cardEm * sizes.textPx > panel.widthPx)) return undefined
    const arrange = panel.heightPx > panel.widthPx ? portrait : landscape
    return {
      ...frame,
      title: titleFor(content, sizes, panel, padPx, measure),
      ...arrange({ ...frame, panel, content, measure, rowEms }, parts ?? bareParts),
    }
  }
  const least = at(1) as Layout
  for (let scale = 1.6; scale > 1.001; scale -= 0.05) {
    const roomy = at(scale)
    if (roomy && keeps(roomy, least, content)) return roomy
  }
  return least
}
