// The fonts of the slip, parsed once. Whole Noto Sans made a slip twice as slow as these subsets (printer/README.md).
import { readFile } from 'node:fs/promises'

/** A font file as fontkit gives it. Advances and boxes are in font units, `unitsPerEm` to the em. */
export interface Outlines {
  unitsPerEm: number
  ascent: number
  descent: number
  capHeight: number
  characterSet: number[]
  hasGlyphForCodePoint(codePoint: number): boolean
  glyphForCodePoint(codePoint: number): Glyph
  layout(text: string, features?: string[], script?: string, language?: string, direction?: 'ltr' | 'rtl'): Run
}

export interface Glyph {
  id: number
  advanceWidth: number
  bbox: { minX: number; minY: number; maxX: number; maxY: number }
  path: { toSVG(): string }
}

/** Glyphs in order, and where each goes. */
export interface Run {
  glyphs: Glyph[]
  positions: { xAdvance: number; xOffset: number; yOffset: number }[]
}

/** `number` is ExtraBold and holds ASCII only. */
export type Weight = 'regular' | 'bold' | 'number'

/** One weight, able to measure. */
export interface Face {
  outlines: Outlines
  /** Whether every letter can be set. */
  has(codePoint: number): boolean
  /** @unit dots, like `size` */
  width(text: string, size: number): number
}

export type Faces = Record<Weight, Face>

const files: Record<Weight, string> = {
  regular: 'NotoSans-Regular.ttf',
  bold: 'NotoSans-Bold.ttf',
  number: 'NotoSans-ExtraBold-numbers.ttf',
}

/**
 * Measures by advances alone: the files hold no kerning, and a mark that NFC could not join has no advance.
 *
 * Asks for every glyph by its letter first. fontkit keeps the first glyph object it makes, and one made as a part of another (the o of ộ)
 * knows no letter: from then on all slips of the process would say "Yur number" to whoever searches or hears the PDF.
 */
export function face(outlines: Outlines): Face {
  for (const codePoint of outlines.characterSet) outlines.glyphForCodePoint(codePoint)
  const advances = new Map<number, number>()
  const advance = (codePoint: number): number => {
    let known = advances.get(codePoint)
    if (known === undefined) {
      known = outlines.glyphForCodePoint(codePoint).advanceWidth / outlines.unitsPerEm
      advances.set(codePoint, known)
    }
    return known
  }
  return {
    outlines,
    has: (codePoint) => outlines.hasGlyphForCodePoint(codePoint),
    width: (text, size) => {
      let ems = 0
      for (const letter of text) ems += advance(letter.codePointAt(0) ?? 0)
      return ems * size
    },
  }
}

// Not written inside `new URL`: a bundler that knows that form would make an asset of another name of it.
const here = import.meta.url

let loaded: Promise<Faces> | undefined

/** Reads and parses the fonts at the first call. They lie beside this file, and beside the built server (`dist/server/fonts`). */
export function loadFaces(): Promise<Faces> {
  loaded ??= readFaces().catch((fault: unknown) => {
    loaded = undefined // a fault of the disk may pass: the next slip tries again
    throw fault
  })
  return loaded
}

async function readFaces(): Promise<Faces> {
  const fontkit = await import('fontkit')
  const read = async (weight: Weight): Promise<Face> => face(fontkit.create(await readFile(new URL(`./fonts/${files[weight]}`, here))))
  const [regular, bold, number] = await Promise.all([read('regular'), read('bold'), read('number')])
  return { regular, bold, number }
}
