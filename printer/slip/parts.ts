// What the slip and the return slip share.
import { outline } from './draw-list.ts'
import type { Weight } from './faces.ts'
import type { Measures } from './measures.ts'
import type { Sheet, TextStyle } from './sheet.ts'
import type { SlipContent } from './slip.ts'

/** Whose slip it is, below that it is only a sample where it is. */
export function putHead(
  sheet: Sheet,
  { isSample, kind, centre }: Pick<SlipContent, 'isSample' | 'kind' | 'centre'>,
  notice: string,
  measures: Measures,
): void {
  if (isSample) putSampleNotice(sheet, notice, measures)
  if (measures.isWide) sheet.centred(kind, { weight: 'regular', size: measures.kind })
  sheet.centred(centre, { weight: 'bold', size: measures.centre })
  sheet.rule(measures)
}

/** Papers with a box to tick before each. */
export function putDocuments(sheet: Sheet, heading: string, documents: string[], weight: Weight, measures: Measures): void {
  sheet.paragraph(heading, { weight: 'bold', size: measures.heading })
  const style: TextStyle = { weight, size: measures.text }
  for (const document of documents) {
    const baseline = sheet.y + sheet.ascent(style)
    sheet.ink(
      'box',
      outline({ x: sheet.left, y: baseline + 2 - measures.box, width: measures.box, height: measures.box }, measures.boxStroke),
    )
    sheet.paragraph(document, style, measures.boxIndent)
    sheet.gap(Math.round(measures.text / 5))
  }
}

/** That all of this is a sample, in a frame. */
function putSampleNotice(sheet: Sheet, notice: string, measures: Measures): void {
  const padding = measures.box / 2
  const top = sheet.y
  sheet.gap(padding / 2)
  sheet.centred(notice, { weight: 'regular', size: measures.official }, sheet.inner - 2 * padding)
  sheet.gap(padding / 2)
  sheet.ink('frame', outline({ x: sheet.left, y: top, width: sheet.inner, height: sheet.y - top }, measures.rule))
  sheet.gap(padding)
}
