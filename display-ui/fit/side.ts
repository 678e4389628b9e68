// The side of a landscape board: recent calls, and under them who waits or who may collect, where there is room for both. Pure.
import { words } from '../words.ts'
import type { Content } from './content.ts'
import type { Measure } from './measure.ts'
import { plateEm } from './row-parts.ts'
import { BAR_EM, type Panel, type Sizes } from './sizes.ts'
import { pairEms, RECENT, recentColumnPx, widest } from './widths.ts'

/** The calls keep the greater part of the glass. */
const SIDE_MAX = 0.4
const LINE_EM = 1.5

export interface Side {
  widthPx: number
  columns: number
  recentCount: number
  hasWaiting: boolean
  /** Numbers in the panel of those who may collect; 0: no panel. */
  collectCount: number
}

/** Where a board has no side. */
export const noSide: Side = { widthPx: 0, columns: 1, recentCount: 0, hasWaiting: false, collectCount: 0 }

/** `bodyPx`: height between header and footer. Under a panel or a list at least two rows or four recent calls stay. */
export function sideOf(content: Content, sizes: Sizes, panel: Panel, bodyPx: number, measure: Measure): Side {
  const { numberPx, recentPx, textPx } = sizes
  const widthMax = SIDE_MAX * panel.widthPx
  const outerPx = 0.045 * panel.widthPx
  const columnPx = recentColumnPx(content, sizes, measure)
  const twoPx = 2 * columnPx + RECENT.betweenEm * recentPx + outerPx
  const columns = twoPx <= 0.37 * panel.widthPx ? 2 : 1
  const recentWidthPx = columns === 2 ? twoPx : columnPx + outerPx
  const headPx = BAR_EM * textPx
  const rowPx = RECENT.rowEm * recentPx
  const rowsIn = (heightPx: number) => Math.max(0, Math.floor((heightPx - headPx) / rowPx))

  if (content.collect) {
    const { numbers, sign } = content.collect
    const count = Math.min(3, numbers.length)
    const numberEm = pairEms(
      numbers.map((number) => ({ number, sign: '' })),
      measure,
    ).number
    const panelHeightPx = 2.4 * textPx + count * 1.21 * numberPx
    const counterPx =
      sign === undefined ? 0 : 1.8 * textPx + Math.max(plateEm(measure(sign, 800)) * numberPx, measure(words.board.counter, 600) * textPx)
    const widthPx = Math.max(recentWidthPx, numberEm * numberPx + counterPx + 1.2 * textPx + outerPx)
    const left = rowsIn(bodyPx - panelHeightPx)
    if (widthPx <= widthMax && left >= 2 / columns) {
      return { widthPx, columns, recentCount: Math.min(left, 2) * columns, hasWaiting: false, collectCount: count }
    }
  } else {
    const listPx = (1 + content.waitingNames.length) * LINE_EM * textPx + 0.8 * textPx
    const nameEm = widest(content.waitingNames, (text) => measure(text, 600))
    const widthPx = Math.max(recentWidthPx, textPx * (1.2 + 0.3 + nameEm + 0.4 + measure('000', 700)) + outerPx)
    if (widthPx <= widthMax && rowsIn(bodyPx - listPx) * columns >= 4) {
      return { widthPx, columns, recentCount: 4, hasWaiting: true, collectCount: 0 }
    }
  }
  const recentCount = Math.min(rowsIn(bodyPx) * columns, 8)
  return { widthPx: Math.max(recentWidthPx, 0.3 * panel.widthPx), columns, recentCount, hasWaiting: false, collectCount: 0 }
}
