import { describe, expect, test } from 'vitest'
import { rowsThatFit } from './advice.ts'
import type { Content, Pair } from './content.ts'
import { layoutOf } from './layout.ts'
import type { Measure } from './measure.ts'
import { type Panel, sizesFor } from './sizes.ts'

/** Noto Sans' digits are 0.572 em wide; its letters about as much. */
const measure: Measure = (text) => text.length * 0.572

const hd = (inches: number, metres: number): Panel => ({ widthPx: 1920, heightPx: 1080, inches, metres })
const upright = (inches: number, metres: number): Panel => ({ widthPx: 1080, heightPx: 1920, inches, metres })
const pairs = (count: number, number = '1047', sign = '2'): Pair[] => Array.from({ length: count }, () => ({ number, sign }))

function content(changes: Partial<Content> = {}): Content {
  return {
    calls: pairs(3),
    recent: pairs(6),
    lineNames: ['Chứng thực', 'Hộ kinh doanh'],
    waitingNames: ['Chứng thực', 'Hộ tịch', 'Đất đai', 'Trợ cấp', 'Công an', 'Lĩnh vực khác'],
    collect: undefined,
    isLost: false,
    clock: '9:42',
    titles: [
      { text: 'Trung tâm Phục vụ hành chính công phường Mẫu', hasMark: true, tag: undefined },
      { text: 'Mời đến quầy', hasMark: false, tag: undefined },
      { text: '', hasMark: true, tag: undefined },
    ],
    ...changes,
  }
}

describe('what is shown, as drawn', () => {
  test('4 m: plate, name and word in the rows; recent calls and the waiting list beside them; the whole name above', () => {
    const layout = layoutOf(hd(55, 4), content({ calls: pairs(5) }), measure)
    expect(layout).toMatchObject({
      rows: 5,
      parts: { plate: true, name: true, word: true },
      hasWaiting: true,
      recentColumns: 2,
      recentCount: 4,
      hasFooter: true,
    })
    expect(layout.title.text).toMatch(/^Trung tâm/)
  })
  test('8 m: no names, no waiting list, what the board is for above; still four recent calls and the footer', () => {
    const layout = layoutOf(hd(55, 8), content(), measure)
    expect(layout).toMatchObject({
      rows: 3,
      parts: { plate: false, name: false, word: true },
      hasWaiting: false,
      recentCount: 4,
      hasFooter: true,
    })
    expect(layout.title.text).toBe('Mời đến quầy')
  })
  test('8 m, one call more: it takes the footer; a two-digit counter takes the word from all rows', () => {
    const layout = layoutOf(hd(55, 8), content({ calls: [{ number: 'N004', sign: '12' }, ...pairs(3)] }), measure)
    expect(layout).toMatchObject({ rows: 4, hasFooter: false, parts: { word: false, name: false } })
    expect(layout.recentCount).toBeGreaterThanOrEqual(4)
  })
  test('a lost connection keeps the footer, whoever is called', () => {
    expect(layoutOf(hd(55, 8), content({ calls: pairs(4), isLost: true }), measure)).toMatchObject({ rows: 3, hasFooter: true })
  })
  test('to collect: the panel with three numbers at 4 m, the footer with two at 8 m', () => {
    const collect = { numbers: ['1041', '1044', '2007', '1039'], sign: '8' }
    expect(layoutOf(hd(55, 4), content({ calls: pairs(5), collect }), measure)).toMatchObject({
      collect: { at: 'panel', count: 3 },
      hasWaiting: false,
    })
    expect(layoutOf(hd(55, 8), content({ calls: pairs(4), collect }), measure)).toMatchObject({
      collect: { at: 'footer', count: 2 },
      hasFooter: true,
    })
  })
  test('portrait: rows, then recent calls in two columns, then the footer', () => {
    const layout = layoutOf(upright(55, 5), content({ calls: pairs(5) }), measure)
    expect(layout).toMatchObject({ isPortrait: true, rows: 5, recentColumns: 2, recentCount: 4, hasFooter: true })
    expect(layout.rows * layout.rowPx + layout.sidePx + 2 * layout.barPx).toBeCloseTo(1920, 6)
  })
  test('portrait, many calls: recent ones go before the footer', () => {
    expect(layoutOf(upright(55, 8), content({ calls: pairs(8) }), measure)).toMatchObject({ rows: 6, recentCount: 0, hasFooter: true })
  })
})

describe('text is dropped, never shrunk', () => {
  const numbers = ['1047', 'N004', '11000', '100000']
  const cases = [43, 55, 65, 75].flatMap((inches) =>
    [4, 6, 8].flatMap((metres) => numbers.flatMap((number) => ['2', '12'].map((sign) => ({ inches, metres, number, sign })))),
  )
  test.each(cases)('$inches″ at $metres m, number $number, counter $sign', ({ inches, metres, number, sign }) => {
    for (const calls of [0, 1, 3, 4, 8, 12]) {
      const panel = hd(inches, metres)
      const layout = layoutOf(panel, content({ calls: pairs(calls, number, sign) }), measure)
      const least = sizesFor(panel)
      expect(layout.numberPx).toBeGreaterThanOrEqual(least.numberPx - 1e-9)
      for (const key of ['recentPx', 'textPx', 'smallPx'] as const) expect(layout.sizes[key]).toBeGreaterThanOrEqual(least[key])
      expect(layout.rowPx).toBeGreaterThanOrEqual(1.09 * layout.numberPx - 1e-9)
      expect(layout.rows * layout.rowPx + (layout.hasFooter ? 2 : 1) * layout.barPx).toBeLessThanOrEqual(1080 + 1e-6)
      expect(layout.sidePx).toBeLessThanOrEqual(0.4 * 1920)
    }
  })
  test('2160p is the same board doubled', () => {
    for (const metres of [4, 6, 8]) {
      const one = layoutOf(hd(55, metres), content(), measure)
      const two = layoutOf({ ...hd(55, metres), widthPx: 3840, heightPx: 2160 }, content(), measure)
      expect({ ...two, numberPx: two.numberPx / 2 }).toMatchObject({
        rows: one.rows,
        parts: one.parts,
        recentCount: one.recentCount,
        hasWaiting: one.hasWaiting,
      })
      expect(two.numberPx).toBeCloseTo(2 * one.numberPx, 6)
    }
  })
  test('a panel too narrow for number and counter side by side counts no rows', () => {
    expect(rowsThatFit(upright(43, 10), true, ['12'], measure)).toBe(0)
  })
})
