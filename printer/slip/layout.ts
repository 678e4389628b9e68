// Where everything stands on a slip. Pure: content and paper in, draw list out; the fonts only measure.
import type { DrawList } from './draw-list.ts'
import type { Faces } from './faces.ts'
import { factsOf, putFacts } from './facts.ts'
import { type Measures, measuresOf } from './measures.ts'
import { putNumber } from './number.ts'
import { putDocuments, putHead } from './parts.ts'
import { placed, QUIET_MODULES, qrCode } from './qr.ts'
import { Sheet, type TextStyle } from './sheet.ts'
import type { Paper, SlipContent } from './slip.ts'
import { printable } from './text.ts'
import { slipWords } from './words.ts'
import { wrap } from './wrap.ts'

/** Narrower than this, words beside the QR would be a ladder of single words. @unit dots */
const BESIDE_QR_LEAST = 200

/** Lays a slip out. Never cuts a text: the paper is as long as it needs to be. */
export function layOut(raw: SlipContent, paper: Paper, faces: Faces): DrawList {
  const content = cleaned(raw, faces)
  const words = slipWords[content.language]
  const measures = measuresOf(paper)
  const sheet = new Sheet(faces, paper.widthDots, measures, words.document(content.number))
  const regular = (size: number): TextStyle => ({ weight: 'regular', size })
  const bold = (size: number): TextStyle => ({ weight: 'bold', size })

  putHead(sheet, content, words.sample, measures)

  sheet.centred(words.number, bold(measures.label))
  sheet.gap(14)
  putNumber(sheet, content.number, measures)
  sheet.gap(18)
  sheet.centred(content.title, bold(measures.title))
  for (const text of namesOf(content, sheet, regular(measures.official))) {
    sheet.gap(4)
    sheet.centred(text, regular(measures.official))
  }
  sheet.rule(measures)

  putFacts(sheet, factsOf(content, words), content.date, measures)
  sheet.rule(measures)

  if (content.documents.length > 0) putDocuments(sheet, words.documents, content.documents, 'regular', measures)
  if (content.sameDay) {
    if (content.documents.length > 0) sheet.gap(8)
    sheet.paragraph(content.sameDay, regular(measures.text))
  }
  if (content.documents.length > 0 || content.sameDay) sheet.rule(measures)

  putQr(sheet, content.page, measures.isWide ? words.scan : words.scanNarrow, measures)
  const missed = (measures.isWide ? words.missed : words.missedNarrow)(content.callsBeforeNoShow)
  const closing = measures.isWide ? [`${words.today} ${missed}`] : [words.today, missed]
  for (const sentence of closing) sheet.centred(sentence, regular(measures.small), sheet.width - measures.margin)
  return sheet.done(measures.bottom)
}

/** Everything somebody typed, made printable. The link is no text: it only goes into the code. */
function cleaned(content: SlipContent, faces: Faces): SlipContent {
  const clean = (text: string): string => printable(text, faces.regular)
  const { official, waitMinutes, sameDay } = content
  return {
    ...content,
    kind: clean(content.kind),
    centre: clean(content.centre),
    number: printable(content.number, faces.number),
    title: clean(content.title),
    ...(official && { official: clean(official) }),
    line: clean(content.line),
    time: clean(content.time),
    date: clean(content.date),
    ...(waitMinutes && { waitMinutes: clean(waitMinutes) }),
    documents: content.documents.map(clean).filter((text) => text !== ''),
    ...(sameDay && { sameDay: clean(sameDay) }),
  }
}

/** The official name, by which officers know it, and the line: `Đăng ký khai sinh (Hộ tịch)` where one line holds both. Nothing is said twice. */
function namesOf({ title, official, line }: SlipContent, sheet: Sheet, style: TextStyle): string[] {
  const names = [official ?? '', line].filter((name, index, all) => name !== '' && name !== title && all.indexOf(name) === index)
  const together = `${names[0]} (${names[1]})`
  return names.length === 2 && sheet.measure(together, style) <= sheet.inner ? [together] : names
}

/** The code with its words beside it (wide paper) or under it. Modules are whole dots, fewer only where a very long link needs more width. */
function putQr(sheet: Sheet, page: string, scan: string[], measures: Measures): void {
  const code = qrCode(page)
  const moduleDots = Math.min(measures.moduleDots, Math.floor(sheet.width / (code.modules + 2 * QUIET_MODULES)))
  const quiet = QUIET_MODULES * moduleDots
  const side = code.modules * moduleDots
  const style: TextStyle = { weight: 'regular', size: measures.text }
  const textLeft = sheet.left + side + 2 * quiet + moduleDots
  const textWidth = sheet.left + sheet.inner - textLeft
  const top = sheet.y + quiet - measures.ruleGap

  if (!measures.isWide || textWidth < BESIDE_QR_LEAST) {
    sheet.ink('qr', placed(code, Math.floor((sheet.width - side) / 2), top, moduleDots))
    sheet.y = top + side + quiet
    for (const sentence of scan) sheet.centred(sentence, style)
    return sheet.gap(8)
  }
  sheet.ink('qr', placed(code, sheet.left + quiet, top, moduleDots))
  const lines = wrap(scan.join(' '), sheet.faces.regular, style.size, textWidth)
  const textHeight = lines.length * sheet.lineHeight(style.size)
  const bottom = Math.max(top + side + quiet, top + textHeight)
  let y = Math.max(top - quiet / 2, top + Math.round((side - textHeight) / 2))
  for (const line of lines) {
    sheet.put(line, style, textLeft, y)
    y += sheet.lineHeight(style.size)
  }
  sheet.y = Math.max(bottom, y)
}
