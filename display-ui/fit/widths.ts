// Widths that several rules ask for.
import { words } from '../words.ts'
import type { Content, Pair, Title } from './content.ts'
import type { Measure } from './measure.ts'
import { plateEm, type RowEms } from './row-parts.ts'
import type { Panel, Sizes } from './sizes.ts'

const FOUR_DIGITS = '0000'

/** Sizes of the recent calls, in recent fonts: between number, arrow and counter; the arrow; between two columns; a row's height. */
export const RECENT = { gapEm: 0.16, arrowEm: 0.34, betweenEm: 0.4, rowEm: 1.1 } as const

/** Air at the edges of the glass. @unit px */
export const padPxOf = ({ widthPx, heightPx }: Panel): number => (heightPx > widthPx ? 0.042 : 0.028) * widthPx

/** The widest of some texts, in em. */
export const widest = (texts: readonly string[], measure: (text: string) => number) =>
  texts.reduce((most, text) => Math.max(most, measure(text)), 0)

/** Widest number (four digits at least) and sign, in em: rows and columns are as wide as the widest of them. */
export function pairEms(pairs: readonly Pair[], measure: Measure) {
  return {
    number: widest([FOUR_DIGITS, ...pairs.map(({ number }) => number)], (text) => measure(text, 800)),
    sign: widest(['0', ...pairs.map(({ sign }) => sign)], (text) => measure(text, 800)),
  }
}

/** What the rows of calls measure: numbers and signs as they are now, names as long as the hall's longest. */
export const rowEmsOf = (content: Content, measure: Measure): RowEms => ({
  ...pairEms(content.calls, measure),
  name: widest(content.lineNames, (text) => measure(text, 600)),
  word: measure(words.board.counter, 600),
})

/** One column of recent calls, as wide as its widest number and counter. @unit px */
export function recentColumnPx(content: Content, sizes: Sizes, measure: Measure): number {
  const ems = pairEms([...content.calls, ...content.recent], measure)
  return sizes.recentPx * (ems.number + plateEm(ems.sign) + 2 * RECENT.gapEm + RECENT.arrowEm)
}

/** The best title that leaves room for tag and clock. */
export function titleFor(content: Content, sizes: Sizes, panel: Panel, padPx: number, measure: Measure): Title {
  const fits = ({ text, hasMark, tag }: Title) =>
    2 * padPx +
      sizes.textPx * ((hasMark ? 1.6 : 0) + measure(text, 700) + 0.8 + 1.08 * measure(content.clock, 800)) +
      (tag ? sizes.smallPx * (measure(tag, 600) + 0.6) : 0) <=
    panel.widthPx
  return content.titles.find(fits) ?? (content.titles[content.titles.length - 1] as Title)
}
