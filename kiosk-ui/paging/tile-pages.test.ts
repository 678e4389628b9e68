import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tilePages } from './tile-pages.ts'

const lines = (count: number) => Array.from({ length: count }, (_, index) => index)

describe('tiles', () => {
  test('twelve lines on eight tiles: seven and the door to the other five', () => {
    expect(tilePages(lines(12), 8)).toEqual([
      { lines: [0, 1, 2, 3, 4, 5, 6], others: [7, 8, 9, 10, 11] },
      { lines: [7, 8, 9, 10, 11], others: [] },
    ])
  })
  test('eight lines need no door', () => expect(tilePages(lines(8), 8)).toEqual([{ lines: lines(8), others: [] }]))
  test('twelve on four: three pages', () => expect(tilePages(lines(12), 4).map((page) => page.lines.length)).toEqual([4, 4, 4]))
  test('no line at all is one empty page', () => expect(tilePages([], 8)).toEqual([{ lines: [], others: [] }]))
  test('every line stands on exactly one page, in its order, and no page is too full', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), fc.constantFrom(2, 3, 4, 6, 8), (count, perPage) => {
        const pages = tilePages(lines(count), perPage)
        expect(pages.flatMap((page) => page.lines)).toEqual(lines(count))
        for (const page of pages) expect(page.lines.length + (page.others.length > 0 ? 1 : 0)).toBeLessThanOrEqual(perPage)
      }),
    )
  })
})
