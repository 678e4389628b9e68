// Rows of unequal height over pages of one height: long names wrap and are never cut, so fewer of them fit.

/**
 * How many rows from `first` on fit into `height`. Where some stay over, `moreHeight` is kept free for the button that leads to them.
 * At least one row, so that a single huge one cannot block the list.
 */
export function rowsThatFit(heights: readonly number[], first: number, height: number, gap: number, moreHeight: number): number {
  const fits = (free: number) => {
    let used = -gap
    let rows = 0
    for (const row of heights.slice(first)) {
      if (used + gap + row > free) break
      used += gap + row
      rows++
    }
    return rows
  }
  const all = first === 0 ? fits(height) : 0
  if (all === heights.length) return all
  return Math.max(1, fits(height - gap - moreHeight))
}
