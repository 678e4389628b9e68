// A slip as it will stand on the paper, in printer dots: the one truth that every painter (PDF, SVG, later raster) draws.
// The origin is the upper left corner of the printable width; y grows downwards.
import type { Weight } from './faces.ts'

/** @unit dots */
export interface Rect {
  x: number
  y: number
  width: number
  height: number
}

/** One line of text, ready: composed, measured, never to be broken again. */
export interface TextMark {
  kind: 'text'
  text: string
  weight: Weight
  /** Of the em. @unit dots */
  size: number
  x: number
  baseline: number
  width: number
}

/** Black rectangles, filled at once. */
export interface InkMark {
  kind: 'ink'
  what: 'rule' | 'box' | 'frame' | 'qr'
  rects: Rect[]
}

export type Mark = TextMark | InkMark

/** Everything on one slip. */
export interface DrawList {
  /** What the document is called, for those who hear it read. */
  title: string
  /** Printable width. @unit dots */
  width: number
  height: number
  marks: Mark[]
}

/** An outline of whole dots, drawn inwards. */
export function outline({ x, y, width, height }: Rect, stroke: number): Rect[] {
  return [
    { x, y, width, height: stroke },
    { x, y: y + height - stroke, width, height: stroke },
    { x, y: y + stroke, width: stroke, height: height - 2 * stroke },
    { x: x + width - stroke, y: y + stroke, width: stroke, height: height - 2 * stroke },
  ]
}
