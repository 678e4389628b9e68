// What the set-up page says of a screen size and a distance: how many calls fit, and what works where fewer than three do. Pure.
import type { Measure } from './measure.ts'
import { rowParts } from './row-parts.ts'
import { capMmPerMetre, type Panel, rowsOf, sizesFor } from './sizes.ts'
import { padPxOf, pairEms } from './widths.ts'

export interface Advice {
  /** Calls at once, with the line of notices below and without it. */
  rows: number
  rowsWithoutFooter: number
  /** How tall the digits stand on the glass. @unit mm */
  numberMm: number
  /** Where fewer than three rows fit: the smallest usual screen that works at this distance, and the farthest seat for this screen. */
  worksAt: { inches: number | undefined; metres: number | undefined } | undefined
}

/** Diagonals that are sold. @unit inch */
export const usualInches = [32, 43, 50, 55, 65, 75, 85, 98] as const
export const usualMetres = [3, 4, 5, 6, 8, 10] as const
const ROWS_ENOUGH = 3
const METRES_STEP = 0.5

/** `signs`: what stands on the counters' plates; a two-digit one needs a wider panel. */
export function adviceFor(panel: Panel, signs: readonly string[], measure: Measure): Advice {
  const fits = (changed: Partial<Panel>, hasFooter = true) => rowsThatFit({ ...panel, ...changed }, hasFooter, signs, measure)
  const rows = fits({})
  let metres: number | undefined
  for (let tried = Math.floor(panel.metres / METRES_STEP) * METRES_STEP; tried >= 1 && metres === undefined; tried -= METRES_STEP) {
    if (fits({ metres: tried }) >= ROWS_ENOUGH) metres = tried
  }
  return {
    rows,
    rowsWithoutFooter: fits({}, false),
    numberMm: Math.round(capMmPerMetre.number * panel.metres),
    worksAt: rows >= ROWS_ENOUGH ? undefined : { inches: usualInches.find((inches) => fits({ inches }) >= ROWS_ENOUGH), metres },
  }
}

/** Rows on this panel; 0 where number, arrow and counter have no room beside each other at their least size. */
export function rowsThatFit(panel: Panel, hasFooter: boolean, signs: readonly string[], measure: Measure): number {
  const pairs = signs.map((sign) => ({ number: '', sign }))
  const ems = { ...pairEms(pairs, measure), name: 0, word: 0 }
  return rowParts(ems, sizesFor(panel), panel.widthPx, padPxOf(panel)) ? rowsOf(panel, hasFooter) : 0
}
