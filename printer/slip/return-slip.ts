// The slip of somebody who is asked for more papers: what is missing, what is not needed again, and the code that brings them back without
// choosing or explaining anything. A reminder of the hall's, not the legal form. Pure: content and paper in, draw list out.
import type { DrawList } from './draw-list.ts'
import type { Faces } from './faces.ts'
import { type Measures, measuresOf } from './measures.ts'
import { putDocuments, putHead } from './parts.ts'
import { placed, QUIET_MODULES, qrCode } from './qr.ts'
import { returnWords } from './return-words.ts'
import { Sheet, type TextStyle } from './sheet.ts'
import type { Paper, SlipContent } from './slip.ts'
import { printable } from './text.ts'

/** Texts are final: the caller chose the language and formatted the dates. */
export interface ReturnContent extends Pick<SlipContent, 'language' | 'kind' | 'centre' | 'number' | 'date' | 'isSample'> {
  /** What stands over the counter that asked; missing where nobody knows. */
  counter?: string
  /** The procedure's official name, and its line where it fits. */
  title: string
  line: string
  missing: string[]
  /** Papers that are there already. */
  enough: string[]
  /** Eight signs; printed in two groups. */
  code: string
  /** The last day the code holds: `thứ Ba 1/12/2026`. */
  until: string
}

/** The code, where it fits; wider letters are set smaller. @unit dots */
const CODE_SIZE = 72

/** Lays a return slip out. Never cuts a text: the paper is as long as it needs to be. */
export function layOutReturn(raw: ReturnContent, paper: Paper, faces: Faces): DrawList {
  const content = cleaned(raw, faces)
  const words = returnWords[content.language]
  const measures = measuresOf(paper)
  const sheet = new Sheet(faces, paper.widthDots, measures, words.document(content.number))
  const regular = (size: number): TextStyle => ({ weight: 'regular', size })
  const bold = (size: number): TextStyle => ({ weight: 'bold', size })

  putHead(sheet, content, words.sample, measures)

  sheet.centred(words.title, bold(measures.title))
  sheet.gap(4)
  sheet.centred(words.of(content.number, content.date, content.counter), regular(measures.official))
  const together = `${content.title} (${content.line})`
  const isOneLine = sheet.measure(together, regular(measures.official)) <= sheet.inner
  for (const text of isOneLine ? [together] : [content.title, content.line]) sheet.centred(text, regular(measures.official))
  sheet.rule(measures)

  putDocuments(sheet, words.missing, content.missing, 'bold', measures)
  if (content.enough.length > 0) {
    sheet.gap(8)
    sheet.paragraph(words.enough(content.enough.join('; ')), regular(measures.text))
  }
  sheet.rule(measures)

  putCode(sheet, content, measures)
  for (const sentence of words.how) sheet.paragraph(sentence, regular(measures.text))
  sheet.rule(measures)

  for (const sentence of words.notTheForm) sheet.centred(sentence, regular(measures.small), sheet.width - measures.margin)
  return sheet.done(measures.bottom)
}

/** Everything somebody typed, made printable. */
function cleaned(content: ReturnContent, faces: Faces): ReturnContent {
  const clean = (text: string): string => printable(text, faces.regular)
  const all = (texts: string[]) => texts.map(clean).filter((text) => text !== '')
  return {
    ...content,
    kind: clean(content.kind),
    centre: clean(content.centre),
    number: printable(content.number, faces.number),
    date: clean(content.date),
    ...(content.counter !== undefined && { counter: clean(content.counter) }),
    title: clean(content.title),
    line: clean(content.line),
    missing: all(content.missing),
    enough: all(content.enough),
    code: printable(content.code, faces.number),
    until: clean(content.until),
  }
}

/** The code with its QR: beside each other on wide paper, one under the other on narrow. The QR holds the code alone: what the kiosk reads. */
function putCode(sheet: Sheet, content: ReturnContent, measures: Measures): void {
  const words = returnWords[content.language]
  const qr = qrCode(content.code)
  const moduleDots = measures.moduleDots + 1
  const quiet = QUIET_MODULES * moduleDots
  const side = qr.modules * moduleDots
  const groups = `${content.code.slice(0, 4)} ${content.code.slice(4)}`
  const label: TextStyle = { weight: 'regular', size: measures.text }
  const day: TextStyle = { weight: 'bold', size: measures.heading }
  const left = measures.isWide ? sheet.left + side + 2 * quiet : sheet.left
  const width = sheet.left + sheet.inner - left
  const number: TextStyle = { weight: 'number', size: codeSize(sheet, groups, width) }
  const lines: [string, TextStyle][] = [
    [words.code, label],
    [groups, number],
    [words.until, label],
    [content.until, day],
  ]
  const top = sheet.y
  if (!measures.isWide) for (const [text, style] of lines) sheet.centred(text, style)
  else {
    const height = lines.reduce((sum, [, { size }]) => sum + sheet.lineHeight(size), 0)
    let y = top + Math.max(0, Math.round((side - height) / 2))
    for (const [text, style] of lines) {
      sheet.put(text, style, left, y)
      y += sheet.lineHeight(style.size)
    }
    sheet.y = y
  }
  const qrTop = measures.isWide ? top : sheet.y + quiet
  sheet.ink('qr', placed(qr, measures.isWide ? sheet.left + quiet : Math.floor((sheet.width - side) / 2), qrTop, moduleDots))
  sheet.y = Math.max(sheet.y, qrTop + side + (measures.isWide ? 0 : quiet)) + 12
}

const codeSize = (sheet: Sheet, groups: string, width: number): number =>
  Math.min(CODE_SIZE, Math.floor((100 * width) / sheet.measure(groups, { weight: 'number', size: 100 })))
