// A board that lies: calls left, the side right of them. Pure.
import { words } from '../words.ts'
import { collectInFooter } from './collect-in-footer.ts'
import { type Arrangement, type Frame, ROWS_MIN } from './content.ts'
import { numberPxMax, type RowParts, rowParts } from './row-parts.ts'
import { noSide, sideOf } from './side.ts'
import { ROW_EM, rowsByHeight } from './sizes.ts'

/** `fullWidth`: what a row has room for across the whole glass; beside the side it may be less, and the side goes before the number. */
export function landscape({ panel, content, measure, rowEms, sizes, padPx, barPx }: Frame, fullWidth: RowParts): Arrangement {
  const rowsWith = rowsByHeight(sizes, panel.heightPx - 2 * barPx)
  const rowsWithout = rowsByHeight(sizes, panel.heightPx - barPx)
  const wanted = Math.max(ROWS_MIN, content.calls.length)

  let side = sideOf(content, sizes, panel, panel.heightPx - 2 * barPx, measure)
  const beside = rowParts(rowEms, sizes, panel.widthPx - side.widthPx, padPx)
  const isSideEmpty = content.recent.length === 0 && content.calls.length <= rowsWith && !side.hasWaiting && side.collectCount === 0
  const parts = beside && !isSideEmpty ? beside : fullWidth
  if (!beside || isSideEmpty) side = noSide
  const collect =
    side.collectCount > 0
      ? { at: 'panel' as const, count: side.collectCount, label: words.board.collect[0], hasPlate: true }
      : collectInFooter(content, sizes, panel, measure)
  const hasFooter = content.isLost || collect?.at === 'footer' || content.calls.length <= rowsWith || rowsWithout <= rowsWith
  const bodyPx = panel.heightPx - (hasFooter ? 2 : 1) * barPx
  if (!hasFooter && side.widthPx > 0) {
    const taller = sideOf(content, sizes, panel, bodyPx, measure)
    if (taller.hasWaiting === side.hasWaiting) side = { ...side, recentCount: taller.recentCount }
  }
  const rows = Math.max(1, Math.min(wanted, hasFooter ? rowsWith : rowsWithout))
  const rowPx = bodyPx / rows
  return {
    isPortrait: false,
    rows,
    rowPx,
    numberPx: Math.min(rowPx / ROW_EM, numberPxMax(parts, rowEms, sizes, panel.widthPx - side.widthPx, padPx)),
    parts,
    sidePx: side.widthPx,
    recentColumns: side.columns,
    recentCount: side.recentCount,
    hasWaiting: side.hasWaiting,
    collect,
    hasFooter,
  }
}
