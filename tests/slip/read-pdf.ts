// Reads a slip's PDF as another program does.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

interface Read {
  pages: number
  /** @unit points */
  width: number
  height: number
  /** What was drawn one after the other on one baseline. */
  lines: string[]
  title: unknown
}

/** Rejects where it is no PDF. */
export async function readPdf(pdf: Buffer): Promise<Read> {
  const task = getDocument({ data: new Uint8Array(pdf), useSystemFonts: false, verbosity: 0 })
  const document = await task.promise
  const page = await document.getPage(1)
  const { items } = await page.getTextContent({ disableNormalization: true })
  const [, , width = 0, height = 0] = page.view
  const { info } = await document.getMetadata()
  const lines: string[] = []
  let baseline = Number.NaN
  for (const item of items) {
    if (!('str' in item) || item.str === '') continue
    const [, , , , , y] = item.transform as number[]
    if (y === baseline) lines.push((lines.pop() ?? '') + item.str)
    else if (item.str !== ' ') lines.push(item.str)
    if (item.str !== ' ') baseline = y ?? Number.NaN
  }
  const read = { pages: document.numPages, width, height, lines, title: (info as { Title?: string }).Title }
  await task.destroy()
  return read
}
