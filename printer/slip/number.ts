// The number: as large as the paper allows, for it is what people hold up and compare with the board.
import type { Face } from './faces.ts'
import type { Measures } from './measures.ts'
import type { Sheet } from './sheet.ts'

/** Left over at each side where a number needs the whole printable width, for rounding: 4444 on 58 mm reaches 15 mm only so. @unit dots */
const EDGE = 0.25

/** Puts the number in the middle, its digits' tops at the cursor. Longer ones shrink; below the least height they may use the margins too. */
export function putNumber(sheet: Sheet, number: string, measures: Measures): void {
  const face = sheet.faces.number
  const { capHeight, unitsPerEm } = face.outlines
  const em = (cap: number): number => (cap * unitsPerEm) / capHeight
  const ink = inkOf(number, face)
  const filling = (width: number): number => width / (ink.right - ink.left)

  const want = Math.min(em(measures.numberCap), filling(sheet.inner))
  const size = want >= em(measures.numberCapLeast) ? want : Math.min(em(measures.numberCapLeast), filling(sheet.width - 2 * EDGE))
  const x = (sheet.width - size * (ink.left + ink.right)) / 2
  const cap = Math.round((size * capHeight) / unitsPerEm)
  sheet.list.marks.push({ kind: 'text', text: number, weight: 'number', size, x, baseline: sheet.y + cap, width: face.width(number, size) })
  sheet.gap(cap)
}

/** Where the black of a text begins and ends, for a size of 1: side bearings are white that the number may spend. */
function inkOf(text: string, face: Face): { left: number; right: number } {
  const letters = [...text]
  const glyph = (letter: string | undefined) => face.outlines.glyphForCodePoint(letter?.codePointAt(0) ?? 0)
  const first = glyph(letters[0])
  const last = glyph(letters.at(-1))
  const { unitsPerEm } = face.outlines
  return { left: first.bbox.minX / unitsPerEm, right: face.width(text, 1) - (last.advanceWidth - last.bbox.maxX) / unitsPerEm }
}
