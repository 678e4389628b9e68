// The QR of the ticket's page as rectangles in whole dots: a code with stretched or grey modules is what phones fail at.
import { correction, generate } from 'lean-qr'
import type { Rect } from './draw-list.ts'

/** Quiet modules on each side that a reader may ask for (ISO/IEC 18004). */
export const QUIET_MODULES = 4

/** A code without a place yet. */
export interface QrCode {
  /** Modules of one side, quiet zone aside. */
  modules: number
  /** Black runs of each row, in modules. */
  runs: { column: number; row: number; length: number }[]
}

/** Level M: 15 % of the code may be worn or creased. */
export function qrCode(link: string): QrCode {
  const bitmap = generate(link, { minCorrectionLevel: correction.M })
  const runs: QrCode['runs'] = []
  for (let row = 0; row < bitmap.size; row++) {
    let start = -1
    for (let column = 0; column <= bitmap.size; column++) {
      const isBlack = column < bitmap.size && bitmap.get(column, row)
      if (isBlack && start < 0) start = column
      if (!isBlack && start >= 0) {
        runs.push({ column: start, row, length: column - start })
        start = -1
      }
    }
  }
  return { modules: bitmap.size, runs }
}

/** Puts the code with its first black module's corner at `x`, `y`. @unit dots */
export const placed = (code: QrCode, x: number, y: number, moduleDots: number): Rect[] =>
  code.runs.map(({ column, row, length }) => ({
    x: x + column * moduleDots,
    y: y + row * moduleDots,
    width: length * moduleDots,
    height: moduleDots,
  }))
