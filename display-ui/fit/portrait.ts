// A board that stands: calls, recent ones below them, footer. Pure.
import { collectInFooter } from './collect-in-footer.ts'
import { type Arrangement, type Frame, ROWS_MIN } from './content.ts'
import { numberPxMax, type RowParts } from './row-parts.ts'
import { BAR_EM, ROW_EM, rowsByHeight } from './sizes.ts'
import { RECENT, recentColumnPx } from './widths.ts'

/** Recent calls stand in two columns below the calls; who waits takes turns in the footer. `parts`: what a row has room for. */
export function portrait({ panel, content, measure, rowEms, sizes, padPx, barPx }: Frame, parts: RowParts): Arrangement {
  const columnPx = recentColumnPx(content, sizes, measure)
  const recentColumns = 2 * columnPx + 2 * padPx + RECENT.betweenEm * sizes.recentPx <= panel.widthPx ? 2 : 1
  const wanted = Math.max(ROWS_MIN, content.calls.length)
  const sideFor = (recentRows: number) =>
    recentRows === 0 ? 0 : (BAR_EM + 0.4) * sizes.textPx + recentRows * RECENT.rowEm * sizes.recentPx
  const recentRowsMax = Math.ceil((content.recent.length + Math.max(0, content.calls.length - ROWS_MIN)) / recentColumns)
  // The order of dropping: two rows of recent calls, one, none; then the footer.
  const tries: [recentRows: number, hasFooter: boolean][] = [2, 1, 0].filter((rows) => rows <= recentRowsMax).map((rows) => [rows, true])
  if (!content.isLost && !content.collect) tries.push([0, false])
  const heights = tries.map(([recentRows, hasFooter]) => {
    const bodyPx = panel.heightPx - (hasFooter ? 2 : 1) * barPx - sideFor(recentRows)
    return { recentRows, hasFooter, bodyPx, rows: Math.min(wanted, rowsByHeight(sizes, bodyPx)) }
  })
  const most = Math.max(...heights.map(({ rows }) => rows))
  const chosen = heights.find(({ rows }) => rows === most) as (typeof heights)[number]
  const rows = Math.max(1, chosen.rows)
  const numberPxWide = numberPxMax(parts, rowEms, sizes, panel.widthPx, padPx)
  // What the rows cannot use for larger numbers, since the panel is narrow, is air below.
  const rowPx = Math.min(chosen.bodyPx / rows, Math.max(numberPxWide, sizes.numberPx) * 1.35)
  return {
    isPortrait: true,
    rows,
    rowPx,
    numberPx: Math.min(rowPx / ROW_EM, numberPxWide),
    parts,
    sidePx: chosen.recentRows === 0 ? 0 : panel.heightPx - (chosen.hasFooter ? 2 : 1) * barPx - rows * rowPx,
    recentColumns,
    recentCount: chosen.recentRows * recentColumns,
    hasWaiting: false,
    collect: collectInFooter(content, sizes, panel, measure),
    hasFooter: chosen.hasFooter,
  }
}
