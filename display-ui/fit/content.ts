// What there is to show, and the layout that comes of it: the words the rules of size speak with the drawing.
import type { Measure } from './measure.ts'
import type { RowEms, RowParts } from './row-parts.ts'
import type { Panel, Sizes } from './sizes.ts'

/** A number and the sign of its counter. */
export interface Pair {
  number: string
  sign: string
}

/** What there is to show, as far as its size matters. */
export interface Content {
  /** Numbers expected or served now, newest first; those without a row go to the recent ones. */
  calls: readonly Pair[]
  recent: readonly Pair[]
  /** Short names of all lines: names stay or go for the whole day, not per call. */
  lineNames: readonly string[]
  /** Names in the waiting list; one where nobody waits. */
  waitingNames: readonly string[]
  collect: { numbers: readonly string[]; sign: string | undefined } | undefined
  isLost: boolean
  /** What may stand in the header, best first; the last one always fits. */
  titles: readonly Title[]
  clock: string
}

export interface Title {
  text: string
  /** The lotus before it: a centre's name. */
  hasMark: boolean
  /** A quiet word beside it, in small type. */
  tag: string | undefined
}

/** What every board of a panel has at a scale of its text. */
export interface Frame {
  panel: Panel
  measure: Measure
  content: Content
  rowEms: RowEms
  sizes: Sizes
  padPx: number
  /** Height of header and footer. */
  barPx: number
}

export interface Layout {
  isPortrait: boolean
  sizes: Sizes
  padPx: number
  barPx: number
  title: Title
  /** Rows of calls: of equal height, the last ones may be empty. */
  rows: number
  rowPx: number
  numberPx: number
  parts: RowParts
  /** Width of the right column; 0: none. In portrait the height of what stands below the calls. */
  sidePx: number
  recentColumns: number
  recentCount: number
  hasWaiting: boolean
  /** Where numbers that may be collected stand, and how many at once. */
  collect: { at: 'panel' | 'footer'; count: number; label: string; hasPlate: boolean } | undefined
  hasFooter: boolean
}

/** Fewer calls than this leave rows empty rather than draw them monstrous. */
export const ROWS_MIN = 3

/** What differs between a board that lies and one that stands. */
export type Arrangement = Omit<Layout, 'sizes' | 'padPx' | 'barPx' | 'title'>
