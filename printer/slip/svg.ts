// Paints a slip as SVG out of the outlines themselves, so that a screen shows exactly the slip, whatever fonts it has.
// No style, script or outside address: it passes the strictest content policy, inline or as an image.
import type { DrawList, TextMark } from './draw-list.ts'
import { type Faces, loadFaces } from './faces.ts'
import { layOut } from './layout.ts'
import type { Paper, SlipContent } from './slip.ts'

/** The slip as SVG; the viewBox is the whole paper in dots, the size is in mm. Rejects only when a font file cannot be read. */
export async function slipSvg(content: SlipContent, paper: Paper): Promise<string> {
  const faces = await loadFaces()
  const list = layOut(content, paper, faces)
  const dots = paper.widthMm * paper.dotsPerMm
  const left = (list.width - dots) / 2
  const { glyphs, marks } = painted(list, faces)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${paper.widthMm}mm" height="${short(list.height / paper.dotsPerMm)}mm"`,
    ` viewBox="${left} 0 ${dots} ${list.height}" role="img" lang="${content.language}"><title>${escaped(list.title)}</title>`,
    `<defs>${[...glyphs.values()].join('')}</defs>`,
    `<rect x="${left}" width="${dots}" height="${list.height}" fill="#fff"/>${marks.join('')}</svg>`,
  ].join('')
}

function painted(list: DrawList, faces: Faces): { glyphs: Map<string, string>; marks: string[] } {
  const glyphs = new Map<string, string>()
  const marks = list.marks.map((mark) => {
    if (mark.kind === 'text') return textOf(mark, faces, glyphs)
    return `<path d="${mark.rects.map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h${-width}z`).join('')}"/>`
  })
  return { glyphs, marks }
}

/** Each glyph is written once, in font units, and used wherever it stands. */
function textOf(mark: TextMark, faces: Faces, glyphs: Map<string, string>): string {
  const { outlines } = faces[mark.weight]
  const run = outlines.layout(mark.text, [], undefined, undefined, 'ltr')
  const uses: string[] = []
  let pen = 0
  run.glyphs.forEach((glyph, index) => {
    const position = run.positions[index]
    if (!position) return
    const id = `slip-${mark.weight}-${glyph.id}`
    const path = glyph.path.toSVG()
    if (path) {
      if (!glyphs.has(id)) glyphs.set(id, `<path id="${id}" d="${path}"/>`)
      const y = position.yOffset ? ` y="${position.yOffset}"` : ''
      uses.push(`<use href="#${id}" x="${pen + position.xOffset}"${y}/>`)
    }
    pen += position.xAdvance
  })
  const scale = mark.size / outlines.unitsPerEm
  return `<g transform="translate(${short(mark.x)} ${mark.baseline}) scale(${short(scale)} ${short(-scale)})">${uses.join('')}</g>`
}

const short = (value: number): string => String(Math.round(value * 10_000) / 10_000)

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
