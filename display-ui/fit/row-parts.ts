// What stands in a row of calls, and what goes first when a wide number or a two-digit counter needs room. Pure.
import type { Sizes } from './sizes.ts'

/** Number, arrow and counter are always there; these come with them where there is room. */
export interface RowParts {
  plate: boolean
  name: boolean
  word: boolean
}

/** What the widest of all rows measures, in em of its own font: all rows drop a part together. */
export interface RowEms {
  number: number
  sign: number
  name: number
  word: number
}

/** In order of dropping: the plate before the name (a plate never stands alone), the word before the name; last only what never goes. */
const tries: readonly RowParts[] = [
  { plate: true, name: true, word: true },
  { plate: false, name: true, word: true },
  { plate: true, name: true, word: false },
  { plate: false, name: true, word: false },
  { plate: false, name: false, word: true },
  { plate: false, name: false, word: false },
]

/** Sizes of the parts in text fonts, shared with the drawing. */
export const ROW = { plateEm: 1.55, gapEm: 0.42, arrowEm: 0.9 } as const

/** Width of a counter's plate round its digits, in em of the digits. */
export const plateEm = (signEm: number): number => Math.max(0.9, signEm + 0.32)

function fixedPx(parts: RowParts, ems: RowEms, textPx: number, padPx: number): number {
  const gap = ROW.gapEm
  const textEms =
    (parts.plate ? ROW.plateEm + gap : 0) + (parts.name ? gap + ems.name : 0) + gap + ROW.arrowEm + (parts.word ? gap + ems.word : 0) + gap
  return textEms * textPx + padPx + padPx / 2
}

/** The largest number font that leaves room for these parts in a row. @unit px */
export function numberPxMax(parts: RowParts, ems: RowEms, sizes: Sizes, widthPx: number, padPx: number): number {
  return (widthPx - fixedPx(parts, ems, sizes.textPx, padPx)) / (ems.number + plateEm(ems.sign))
}

/** The most parts that leave the number its least size; `undefined` where not even number, arrow and counter fit. */
export function rowParts(ems: RowEms, sizes: Sizes, widthPx: number, padPx: number): RowParts | undefined {
  return tries.find((parts) => numberPxMax(parts, ems, sizes, widthPx, padPx) >= sizes.numberPx)
}

/** Only what never goes. */
export const bareParts: RowParts = { plate: false, name: false, word: false }
