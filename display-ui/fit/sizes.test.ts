import { describe, expect, test } from 'vitest'
import { type Panel, rowsOf, sizesFor } from './sizes.ts'

const panel = (inches: number, metres: number, widthPx = 1920, heightPx = 1080): Panel => ({ inches, metres, widthPx, heightPx })

// The table of the look: number, recent, text in px at 1080p; rows with footer, without.
const table: [number, number, number, number, number, number, number][] = [
  [43, 4, 136, 90, 68, 6, 6],
  [43, 6, 203, 136, 102, 3, 4],
  [43, 8, 271, 181, 136, 2, 3],
  [55, 4, 106, 71, 53, 6, 6],
  [55, 6, 159, 106, 80, 4, 5],
  [55, 8, 212, 141, 106, 3, 4],
  [65, 4, 90, 60, 45, 6, 6],
  [65, 6, 135, 90, 67, 6, 6],
  [65, 8, 179, 120, 90, 4, 4],
  [75, 4, 78, 52, 39, 6, 6],
  [75, 6, 117, 78, 58, 6, 6],
  [75, 8, 155, 104, 78, 5, 5],
]

describe('letters are as tall as the last seat needs', () => {
  for (const [inches, metres, number, recent, text, withFooter, without] of table) {
    test(`${inches}″ at ${metres} m`, () => {
      const sizes = sizesFor(panel(inches, metres))
      expect([sizes.numberPx, sizes.recentPx, sizes.textPx].map(Math.round)).toEqual([number, recent, text])
      expect([rowsOf(panel(inches, metres), true), rowsOf(panel(inches, metres), false)]).toEqual([withFooter, without])
    })
    test(`${inches}″ at ${metres} m is the same board doubled at 2160p`, () => {
      const whole = sizesFor(panel(inches, metres)),
        doubled = sizesFor(panel(inches, metres, 3840, 2160))
      expect(doubled.numberPx).toBeCloseTo(2 * whole.numberPx, 9)
      expect(rowsOf(panel(inches, metres, 3840, 2160), true)).toBe(withFooter)
    })
  }
  test('turning the panel changes no letter', () => {
    expect(sizesFor(panel(55, 5, 1080, 1920))).toEqual(sizesFor(panel(55, 5)))
  })
})
