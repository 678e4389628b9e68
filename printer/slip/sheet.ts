// A sheet being filled from above: text lines, rules and gaps, each under the one before. Keeps the cursor, so that nothing overlaps.
import type { DrawList, InkMark, Rect } from './draw-list.ts'
import type { Faces, Weight } from './faces.ts'
import type { Measures } from './measures.ts'
import { wrap, wrapEvenly } from './wrap.ts'

/** Line height of all words: 1.5 em, or stacked marks touch the line above. */
const LINE = 1.5

export interface TextStyle {
  weight: Weight
  size: number
}

/** @unit dots everywhere */
export class Sheet {
  readonly faces: Faces
  readonly width: number
  /** The column that text keeps to. */
  readonly left: number
  readonly inner: number
  /** Where the next thing begins. */
  y: number
  readonly list: DrawList

  constructor(faces: Faces, width: number, measures: Measures, title: string) {
    this.faces = faces
    this.width = width
    this.left = measures.margin
    this.inner = width - 2 * measures.margin
    this.y = measures.top
    this.list = { title, width, height: 0, marks: [] }
  }

  gap(dots: number): void {
    this.y += dots
  }

  lineHeight(size: number): number {
    return Math.round(size * LINE)
  }

  /** Distance from the top of a line to its baseline: half of the spare height lies above. */
  ascent(style: TextStyle): number {
    const { ascent, descent, unitsPerEm } = this.faces[style.weight].outlines
    return Math.round((style.size * (LINE + (ascent + descent) / unitsPerEm)) / 2)
  }

  measure(text: string, style: TextStyle): number {
    return this.faces[style.weight].width(text, style.size)
  }

  /** One line at the left edge `x` of the line box whose top is `top`; moves no cursor. Its no-break spaces have done their work. */
  put(line: string, style: TextStyle, x: number, top: number): void {
    const text = line.replaceAll('\u00a0', ' ')
    this.list.marks.push({ kind: 'text', text, ...style, x, baseline: top + this.ascent(style), width: this.measure(text, style) })
  }

  /** Lines from the left, within the column or from `indent` on. */
  paragraph(text: string, style: TextStyle, indent = 0): void {
    for (const line of wrap(text, this.faces[style.weight], style.size, this.inner - indent)) {
      this.put(line, style, this.left + indent, this.y)
      this.y += this.lineHeight(style.size)
    }
  }

  /** Lines of about equal length in the middle. */
  centred(text: string, style: TextStyle, width = this.inner): void {
    for (const line of wrapEvenly(text, this.faces[style.weight], style.size, width)) {
      this.put(line, style, Math.round((this.width - this.measure(line, style)) / 2), this.y)
      this.y += this.lineHeight(style.size)
    }
  }

  ink(what: InkMark['what'], rects: Rect[]): void {
    this.list.marks.push({ kind: 'ink', what, rects })
  }

  /** A line across the column, with white on both sides. */
  rule(measures: Measures): void {
    this.y += measures.ruleGap
    this.ink('rule', [{ x: this.left, y: this.y, width: this.inner, height: measures.rule }])
    this.y += measures.rule + measures.ruleGap
  }

  /** Ends the sheet here. */
  done(bottom: number): DrawList {
    this.list.height = this.y + bottom
    return this.list
  }
}
