// A slip as pdfkit draws it without fonts of its own: Helvetica, as many lines of text as ours has.
import PDFDocument from 'pdfkit'

const LINES = 16

export function plainSlip(): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const document = new PDFDocument({ size: [226, 400], margin: 0 })
    const chunks: Buffer[] = []
    document.on('data', (chunk: Buffer) => chunks.push(chunk))
    document.on('end', () => resolve(Buffer.concat(chunks)))
    document.on('error', reject)
    document.fontSize(40).text('1001', 10, 40, { lineBreak: false })
    document.fontSize(9)
    for (let line = 0; line < LINES; line += 1)
      document.text(`Line ${line} of a slip for a person who waits`, 10, 100 + line * 12, { lineBreak: false })
    document.end()
  })
}
