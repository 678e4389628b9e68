// Who waits where, for the list or the footer: the five busiest lines in the order of their series, the rest as one. Pure.
import type { BoardView } from '#contract/views/board.ts'
import { words } from '../words.ts'

export type WaitingLine = BoardView['lines'][number]

export interface WaitingRow {
  /** `undefined`: all other lines together. */
  line: WaitingLine | undefined
  name: string
  /** People. */
  waiting: number
}

const LINES_MAX = 5

/** Lines where nobody waits are left out; a sixth line alone stands under its own name. */
export function waitingRows(lines: readonly WaitingLine[]): readonly WaitingRow[] {
  const busy = lines.filter(({ waiting }) => waiting > 0).sort((one, other) => other.waiting - one.waiting)
  const shown = busy.slice(0, busy.length === LINES_MAX + 1 ? LINES_MAX + 1 : LINES_MAX)
  const others = busy.slice(shown.length).reduce((sum, { waiting }) => sum + waiting, 0)
  const rows: WaitingRow[] = shown
    .sort((one, other) => (one.series < other.series ? -1 : 1))
    .map((line) => ({ line, name: line.shortName, waiting: line.waiting }))
  if (others > 0) rows.push({ line: undefined, name: words.board.otherLines, waiting: others })
  return rows
}
