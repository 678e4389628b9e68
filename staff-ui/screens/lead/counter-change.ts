// What pressing the green button of a counter's sheet means: open it, reopen it, give it other lines, or nothing yet.
import type { LineId } from '#contract/basics.ts'
import type { FloorView } from '#contract/views/floor.ts'

export type CounterChange = 'open' | 'reopen' | 'change' | 'same' | 'no-line'

export function changeOf(
  { state, lines }: Pick<FloorView['counters'][number], 'state' | 'lines'>,
  chosen: readonly LineId[],
): CounterChange {
  if (chosen.length === 0) return 'no-line'
  if (state === 'closed') return 'open'
  if (state === 'paused') return 'reopen'
  const isSame = chosen.length === lines.length && chosen.every((line) => lines.includes(line))
  return isSame ? 'same' : 'change'
}

/** Takes a line out, or adds it behind those it had: the first own line stays the first. */
export const withLine = (chosen: readonly LineId[], line: LineId): LineId[] =>
  chosen.includes(line) ? chosen.filter((one) => one !== line) : [...chosen, line]
