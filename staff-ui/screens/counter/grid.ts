// Arrow keys in two columns: where the next choice in a direction is, past those that cannot be chosen.
export type Direction = 'left' | 'right' | 'up' | 'down'

const step: Record<Direction, number> = { left: -1, right: 1, up: -2, down: 2 }

/** The index beside `from` that may be chosen (`may[index]`), or `from` itself where there is none. Left and right go on row by row. */
export function besides(may: readonly boolean[], from: number, direction: Direction): number {
  for (let index = from + step[direction]; index >= 0 && index < may.length; index += step[direction]) {
    if (may[index]) return index
  }
  return from
}
