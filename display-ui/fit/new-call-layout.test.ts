import { describe, expect, test } from 'vitest'
import type { Measure } from './measure.ts'
import { newCallLayoutOf } from './new-call-layout.ts'
import { type Panel, sizesFor } from './sizes.ts'

const measure: Measure = (text) => text.length * 0.572
const panels: Panel[] = [43, 55, 65].flatMap((inches) =>
  [4, 6, 8].flatMap((metres) => [
    { widthPx: 1920, heightPx: 1080, inches, metres },
    { widthPx: 1080, heightPx: 1920, inches, metres },
    { widthPx: 3840, heightPx: 2160, inches, metres },
  ]),
)

describe('the full-size call', () => {
  test('55″: nearly half of the width is number, as drawn', () => {
    const layout = newCallLayoutOf(
      { widthPx: 1920, heightPx: 1080, inches: 55, metres: 8 },
      { number: '1047', sign: '2', lineName: 'Chứng thực' },
      '9:42',
      measure,
    )
    expect(layout.numberPx).toBeGreaterThan(460)
    expect(layout).toMatchObject({ line: 'plate and name', hasClock: true })
  })
  test.each(panels)('$inches″ at $metres m, $widthPx × $heightPx: number and counter read by the last seat, up to six digits', (panel) => {
    for (const number of ['1047', '11000', '100000'])
      for (const sign of ['2', '12']) {
        const layout = newCallLayoutOf(panel, { number, sign, lineName: 'Bảo hiểm, thuế' }, '16:42', measure)
        const least = sizesFor(panel)
        expect(layout.labelPx).toBeGreaterThanOrEqual(least.textPx)
        // The plate's digits are 0.94 of its height. Six digits beside a two-digit counter at 8 m is what a 43″ panel cannot do.
        if (panel.inches > 43 || panel.metres < 8) expect(0.94 * layout.numberPx).toBeGreaterThanOrEqual(least.numberPx)
      }
  })
})
