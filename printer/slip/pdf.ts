// Paints a slip as PDF: a page as wide as the paper and as long as the slip, with real text, so that it can be searched and read aloud.
import type { DrawList } from './draw-list.ts'
import { type Faces, loadFaces } from './faces.ts'
import { layOut } from './layout.ts'
import { layOutReturn, type ReturnContent } from './return-slip.ts'
import type { Paper, SlipContent } from './slip.ts'

/** The slip as PDF. Rejects only when a font file or pdfkit cannot be read. */
export async function slipPdf(content: SlipContent, paper: Paper): Promise<Buffer> {
  const faces = await loadFaces()
  return painted(layOut(content, paper, faces), faces, paper, content.language)
}

/** The return slip as PDF. Rejects as `slipPdf`. */
export async function returnSlipPdf(content: ReturnContent, paper: Paper): Promise<Buffer> {
  const faces = await loadFaces()
  return painted(layOutReturn(content, paper, faces), faces, paper, content.language)
}

async function painted(list: DrawList, faces: Faces, paper: Paper, language: 'vi' | 'en'): Promise<Buffer> {
  const { default: PDFDocument } = await import('pdfkit')
  const points = 72 / 25.4 / paper.dotsPerMm
  const document = new PDFDocument({
    size: [(paper.widthMm * 72) / 25.4, list.height * points],
    margin: 0,
    font: '', // no standard font is set up: it would be read from disk for each slip
    lang: language,
    info: { Title: list.title },
  })
  const whole = collected(document)
  document.scale(points).translate((paper.widthMm * paper.dotsPerMm - list.width) / 2, 0)
  paint(document, list, faces)
  document.end()
  return whole
}

/** Draws in dots. A font that is parsed already is taken as it is (pdfkit's types do not know): parsing it again costs 5 ms a slip. */
function paint(document: PDFKit.PDFDocument, list: DrawList, faces: Faces): void {
  for (const [weight, { outlines }] of Object.entries(faces)) document.registerFont(weight, outlines as unknown as ArrayBuffer)
  document.fillColor('black')
  for (const mark of list.marks) {
    if (mark.kind === 'text') {
      document.font(mark.weight, mark.size).text(mark.text, mark.x, mark.baseline, { lineBreak: false, baseline: 'alphabetic' })
    } else {
      for (const { x, y, width, height } of mark.rects) document.rect(x, y, width, height)
      document.fill()
    }
  }
}

function collected(document: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    document.on('data', (chunk: Buffer) => chunks.push(chunk))
    document.on('end', () => resolve(Buffer.concat(chunks)))
    document.on('error', reject)
  })
}
