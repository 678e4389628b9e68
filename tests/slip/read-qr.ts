// Reads a small QR (versions 1 to 3: one block, so its data lies in a row) out of the rectangles that were drawn, as a scanner would.
import type { Rect } from '#printer/slip/draw-list.ts'

/** The text of a code; throws where it is none that this reader knows. */
export function readQr(rects: readonly Rect[]): string {
  const grid = gridOf(rects)
  const side = grid.length
  const bits = dataBits(grid)
  let at = 0
  const take = (count: number) => {
    let value = 0
    for (let taken = 0; taken < count; taken++) value = value * 2 + (bits[at++] ? 1 : 0)
    return value
  }
  const mode = take(4)
  if (side > 29) throw new Error('a code of several blocks')
  if (mode === 0b0100) return new TextDecoder().decode(Uint8Array.from({ length: take(8) }, () => take(8)))
  if (mode !== 0b0010) throw new Error(`a code in mode ${mode}`)
  const count = take(9)
  let text = ''
  while (text.length + 1 < count) {
    const pair = take(11)
    text += ALPHANUMERIC.charAt(Math.floor(pair / 45)) + ALPHANUMERIC.charAt(pair % 45)
  }
  return text.length < count ? text + ALPHANUMERIC.charAt(take(6)) : text
}

const ALPHANUMERIC = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:'

function gridOf(rects: readonly Rect[]): boolean[][] {
  const module = Math.min(...rects.map(({ height }) => height))
  const left = Math.min(...rects.map(({ x }) => x))
  const top = Math.min(...rects.map(({ y }) => y))
  const side = Math.round((Math.max(...rects.map(({ x, width }) => x + width)) - left) / module)
  const grid = Array.from({ length: side }, () => new Array<boolean>(side).fill(false))
  for (const { x, y, width } of rects) {
    for (let column = (x - left) / module; column < (x - left + width) / module; column++) grid[(y - top) / module]![column] = true
  }
  return grid
}

const masks: ((row: number, column: number) => boolean)[] = [
  (row, column) => (row + column) % 2 === 0,
  (row) => row % 2 === 0,
  (_, column) => column % 3 === 0,
  (row, column) => (row + column) % 3 === 0,
  (row, column) => (Math.floor(row / 2) + Math.floor(column / 3)) % 2 === 0,
  (row, column) => ((row * column) % 2) + ((row * column) % 3) === 0,
  (row, column) => (((row * column) % 2) + ((row * column) % 3)) % 2 === 0,
  (row, column) => (((row + column) % 2) + ((row * column) % 3)) % 2 === 0,
]

/** Unmasked data bits in their order: two columns at a time, from the right, up and down. */
function dataBits(grid: boolean[][]): boolean[] {
  const side = grid.length
  // Format bits 4 to 2 say the mask, themselves masked with 101.
  const mask = masks[(Number(grid[8]![2]) * 4 + Number(grid[8]![3]) * 2 + Number(grid[8]![4])) ^ 0b101]!
  const isFunction = (row: number, column: number) =>
    (row < 9 && column < 9) ||
    (row < 9 && column >= side - 8) ||
    (row >= side - 8 && column < 9) ||
    row === 6 ||
    column === 6 ||
    (side > 21 && Math.abs(row - (side - 7)) <= 2 && Math.abs(column - (side - 7)) <= 2)
  const bits: boolean[] = []
  let isUp = true
  for (let right = side - 1; right > 0; right -= 2) {
    if (right === 6) right--
    for (let step = 0; step < side; step++) {
      const row = isUp ? side - 1 - step : step
      for (const column of [right, right - 1]) if (!isFunction(row, column)) bits.push(grid[row]![column] !== mask(row, column))
    }
    isUp = !isUp
  }
  return bits
}
