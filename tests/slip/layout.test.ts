import { describe, expect, test } from 'vitest'
import type { DrawList, Mark, Rect, TextMark } from '#printer/slip/draw-list.ts'
import { type Faces, loadFaces } from '#printer/slip/faces.ts'
import { layOut } from '#printer/slip/layout.ts'
import { papers } from '#printer/slip/slip.ts'
import { longestNames, ordinary, slips } from './slips.ts'

const faces = await loadFaces()
const cases = Object.entries(slips).flatMap(([name, content]) =>
  Object.entries(papers).map(([width, paper]) => ({ name, width, content, paper })),
)

const isText = (mark: Mark): mark is TextMark => mark.kind === 'text'
const texts = (list: DrawList): string[] => list.marks.filter(isText).map(({ text }) => text)
const flow = (list: DrawList): string => texts(list).join(' ')
const numberOf = (list: DrawList): TextMark => list.marks.filter(isText).find(({ weight }) => weight === 'number')!
const capHeight = (mark: TextMark, { number }: Faces): number => (mark.size * number.outlines.capHeight) / number.outlines.unitsPerEm

/** Where a mark is black, at most. */
function ink(mark: Mark): Rect {
  if (mark.kind === 'ink') {
    const x = Math.min(...mark.rects.map((rect) => rect.x))
    const y = Math.min(...mark.rects.map((rect) => rect.y))
    const right = Math.max(...mark.rects.map((rect) => rect.x + rect.width))
    return { x, y, width: right - x, height: Math.max(...mark.rects.map((rect) => rect.y + rect.height)) - y }
  }
  const { outlines } = faces[mark.weight]
  const scale = mark.size / outlines.unitsPerEm
  const run = outlines.layout(mark.text)
  let pen = 0
  const edge = { left: Infinity, right: -Infinity, top: -Infinity, bottom: Infinity }
  run.glyphs.forEach(({ bbox }, index) => {
    const { xAdvance, xOffset, yOffset } = run.positions[index]!
    if (Number.isFinite(bbox.minX)) {
      edge.left = Math.min(edge.left, pen + xOffset + bbox.minX)
      edge.right = Math.max(edge.right, pen + xOffset + bbox.maxX)
      edge.bottom = Math.min(edge.bottom, yOffset + bbox.minY)
      edge.top = Math.max(edge.top, yOffset + bbox.maxY)
    }
    pen += xAdvance
  })
  return {
    x: mark.x + edge.left * scale,
    y: mark.baseline - edge.top * scale,
    width: (edge.right - edge.left) * scale,
    height: (edge.top - edge.bottom) * scale,
  }
}

const overlap = (a: Rect, b: Rect): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

describe.each(cases)('$name on $width mm', ({ content, paper }) => {
  const list = layOut(content, paper, faces)

  test('stays on the paper', () => {
    for (const mark of list.marks) {
      const { x, y, width, height } = ink(mark)
      expect(x).toBeGreaterThanOrEqual(0)
      expect(y).toBeGreaterThanOrEqual(16)
      expect(x + width).toBeLessThanOrEqual(paper.widthDots)
      expect(y + height).toBeLessThanOrEqual(list.height - 16)
    }
  })

  test('nothing covers anything', () => {
    const boxes = list.marks.map((mark) => ({ mark, box: ink(mark) }))
    for (const [index, one] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) {
        const isFramed = other.mark.kind === 'ink' && other.mark.what === 'frame' && isText(one.mark)
        if (!isFramed && overlap(one.box, other.box)) expect.fail(`${JSON.stringify(one)} covers ${JSON.stringify(other)}`)
      }
    }
  })

  test('is legible on thermal paper: Regular from 24 dots, Bold from 32', () => {
    for (const { weight, size } of list.marks.filter(isText)) expect(size).toBeGreaterThanOrEqual(weight === 'regular' ? 24 : 32)
  })

  test('its code has whole dots, at least five a module, and four quiet modules around', () => {
    const code = list.marks.find((mark) => mark.kind === 'ink' && mark.what === 'qr')!
    const box = ink(code)
    const module = code.kind === 'ink' ? Math.min(...code.rects.map(({ height }) => height)) : 0
    expect(Number.isInteger(module) && module >= 5).toBe(true)
    expect(box.x).toBeGreaterThanOrEqual(0)
    const quiet = { x: box.x - 4 * module, y: box.y - 4 * module, width: box.width + 8 * module, height: box.height + 8 * module }
    for (const mark of list.marks) if (mark !== code) expect(overlap(quiet, ink(mark))).toBe(false)
    expect(quiet.x).toBeGreaterThanOrEqual(-((paper.widthMm * paper.dotsPerMm - paper.widthDots) / 2))
  })

  test('cuts nothing off', () => {
    const printed = flow(list).replaceAll(' ', '')
    for (const text of [
      content.centre,
      content.number,
      content.title,
      content.official,
      content.line,
      content.time,
      content.date,
      ...content.documents,
    ])
      expect(printed).toContain((text ?? '').normalize('NFC').replaceAll(/\s/g, ''))
  })
})

describe('the number', () => {
  const cap = (number: string, width: '80' | '58'): number =>
    capHeight(numberOf(layOut({ ...ordinary, number }, papers[width], faces)), faces)

  test('is 19 mm high on wide paper and 15 mm on narrow, whatever its four digits', () => {
    for (const number of ['2018', '4444', '0000', '1111']) {
      expect(cap(number, '80')).toBeCloseTo(154, 5)
      expect(cap(number, '58')).toBeCloseTo(120, 5)
    }
  })

  test('shrinks only as far as it must, and fills the paper then', () => {
    expect(cap('20185', '80')).toBeGreaterThanOrEqual(120)
    expect(cap('201804', '80')).toBeGreaterThan(115)
    const eight = ink(numberOf(layOut({ ...ordinary, number: '20180417' }, papers['80'], faces)))
    expect(eight.width).toBeGreaterThan(papers['80'].widthDots - 8)
  })
})

describe('the words', () => {
  test('tick boxes stand before each document, one for each', () => {
    const list = layOut(longestNames, papers['58'], faces)
    expect(list.marks.filter((mark) => mark.kind === 'ink' && mark.what === 'box')).toHaveLength(12)
  })

  test('sample data say so, and nothing else does', () => {
    const notice = 'Dữ liệu mẫu, không có giá trị'
    expect(flow(layOut(longestNames, papers['58'], faces))).toContain(notice)
    expect(flow(layOut(ordinary, papers['58'], faces))).not.toContain(notice)
    expect(flow(layOut({ ...longestNames, language: 'en' }, papers['80'], faces))).toContain('Sample data, not valid')
  })

  test('a title that is the official name or the line is said once', () => {
    const list = layOut({ ...ordinary, title: 'Hộ tịch', official: 'Hộ tịch' }, papers['80'], faces)
    expect(texts(list).filter((text) => text.includes('Hộ tịch'))).toEqual(['Hộ tịch'])
  })

  test('no heading stands over nothing', () => {
    expect(flow(layOut({ ...ordinary, documents: [' ', '😀'] }, papers['80'], faces))).not.toContain('Giấy tờ cần có')
  })

  test('control characters, emoji and pieces of letters do no harm', () => {
    const list = layOut({ ...ordinary, title: 'Làm giấy\u0000\u001b khai\u202e sinh😀'.normalize('NFD') }, papers['80'], faces)
    expect(texts(list)).toContain('Làm giấy khai sinh')
  })

  test('are Vietnamese or English', () => {
    const vietnamese = flow(layOut(ordinary, papers['80'], faces))
    for (const words of ['Số thứ tự', '6 người', '20–30 phút', 'Giấy tờ cần có', 'Phiếu có giá trị trong ngày.'])
      expect(vietnamese).toContain(words)
    const english = flow(layOut({ ...ordinary, language: 'en' }, papers['80'], faces))
    for (const words of ['Your number', '6 people', '20–30 min', 'Papers to bring', 'Valid today only.']) expect(english).toContain(words)
  })
})
