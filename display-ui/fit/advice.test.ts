import { expect, test } from 'vitest'
import { adviceFor } from './advice.ts'
import type { Measure } from './measure.ts'

const measure: Measure = (text) => text.length * 0.572
const hd = { widthPx: 1920, heightPx: 1080 }

test('enough rows: says how many, with and without the line of notices, and how tall the digits are', () => {
  expect(adviceFor({ ...hd, inches: 55, metres: 8 }, ['1', '8'], measure)).toEqual({
    rows: 3,
    rowsWithoutFooter: 4,
    numberMm: 96,
    worksAt: undefined,
  })
})
test('under three rows: names the smallest screen for this distance and the farthest seat for this screen', () => {
  const { rows, worksAt } = adviceFor({ ...hd, inches: 43, metres: 8 }, ['1', '8'], measure)
  expect(rows).toBe(2)
  expect(worksAt).toEqual({ inches: 55, metres: 6.5 })
  expect(adviceFor({ ...hd, inches: 50, metres: 8 }, ['1'], measure).rows).toBeLessThan(3)
  expect(adviceFor({ ...hd, inches: 43, metres: 6.5 }, ['1'], measure).rows).toBeGreaterThanOrEqual(3)
  expect(adviceFor({ ...hd, inches: 43, metres: 7 }, ['1'], measure).rows).toBeLessThan(3)
})
test('where no screen that is sold works, only the distance is named', () => {
  expect(adviceFor({ ...hd, inches: 55, metres: 20 }, ['1'], measure).worksAt?.inches).toBeUndefined()
})
