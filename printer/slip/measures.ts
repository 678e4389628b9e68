// Sizes of everything on a slip, by paper, from the drawings. Written for 8 dots a mm and scaled for other printers.
import type { Paper } from './slip.ts'

/** All in dots; text sizes are of the em. Below 24 Regular or 32 Bold the marks of ẵ and ẫ fuse on thermal paper. */
export interface Measures {
  margin: number
  top: number
  bottom: number
  kind: number
  centre: number
  label: number
  title: number
  official: number
  text: number
  value: number
  heading: number
  small: number
  /** Height of a digit: what we want, and what a reader at arm's length needs (15 mm). */
  numberCap: number
  numberCapLeast: number
  rule: number
  /** White above and below a rule. */
  ruleGap: number
  box: number
  boxStroke: number
  /** From the left edge of a box to its text. */
  boxIndent: number
  moduleDots: number
  /** Whether the QR stands beside its words. */
  isWide: boolean
}

const wide: Measures = {
  margin: 24,
  top: 32,
  bottom: 56,
  kind: 26,
  centre: 34,
  label: 32,
  title: 36,
  official: 28,
  text: 28,
  value: 34,
  heading: 32,
  small: 24,
  numberCap: 154,
  numberCapLeast: 120,
  rule: 3,
  ruleGap: 16,
  box: 24,
  boxStroke: 3,
  boxIndent: 38,
  moduleDots: 6,
  isWide: true,
}

const narrow: Measures = {
  margin: 8,
  top: 32,
  bottom: 56,
  kind: 24,
  centre: 32,
  label: 32,
  title: 32,
  official: 28,
  text: 26,
  value: 32,
  heading: 32,
  small: 24,
  numberCap: 120,
  numberCapLeast: 120,
  rule: 3,
  ruleGap: 14,
  box: 22,
  boxStroke: 3,
  boxIndent: 35,
  moduleDots: 5,
  isWide: false,
}

/** The measures for a paper. Whole dots, whatever the printer's resolution. */
export function measuresOf(paper: Paper): Measures {
  const measures = paper.widthMm === 80 ? wide : narrow
  if (paper.dotsPerMm === 8) return measures
  const scaled = Object.entries(measures).map(([name, dots]) => [name, typeof dots === 'number' ? scale(dots, paper) : dots])
  return Object.fromEntries(scaled) as Measures
}

const scale = (dots: number, paper: Paper): number => Math.max(1, Math.round((dots * paper.dotsPerMm) / 8))
