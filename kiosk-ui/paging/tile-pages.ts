// How the lines spread over the start screen's pages. A line keeps its place every day.

export interface TilePage<Line> {
  lines: Line[]
  /** The last tile leads to the others: only on a first page of eight. */
  others: Line[]
}

/**
 * Eight tiles: the first seven lines and *Lĩnh vực khác*, which leads to the next pages. Fewer: as many as fit, and *Trang sau*.
 * There is always a first page, also for no line at all.
 */
export function tilePages<Line>(lines: readonly Line[], perPage: number): TilePage<Line>[] {
  const pages: TilePage<Line>[] = []
  let rest = [...lines]
  if (perPage >= 8 && rest.length > perPage) {
    pages.push({ lines: rest.slice(0, perPage - 1), others: rest.slice(perPage - 1) })
    rest = rest.slice(perPage - 1)
  }
  do {
    pages.push({ lines: rest.slice(0, perPage), others: [] })
    rest = rest.slice(perPage)
  } while (rest.length > 0)
  return pages
}
