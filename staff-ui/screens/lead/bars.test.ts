import { expect, test } from 'vitest'
import { barsOf } from './bars.ts'
import { exampleLine } from './example-view.ts'

const MINUTE = 60_000
const now = 100 * MINUTE
const lines = [exampleLine('CT', 22, 14, now), exampleLine('HT', 3, 2, now), exampleLine('DD', 0, 0, now), exampleLine('XD', 9, 1, now)]

test('who waits longest comes first; a line where nobody waits has no bar', () => {
  const bars = barsOf({ lines, targetMinutes: 15 }, now, 7)
  expect(bars.shown.map(({ line, minutes, isOver }) => [line.id, minutes, isOver])).toEqual([
    ['CT', 22, true],
    ['XD', 9, false],
    ['HT', 3, false],
  ])
  expect(bars.others).toEqual({ count: 1, minutes: 0 })
})

test('the mark stands in the middle, until somebody waits longer than twice the target', () => {
  expect(barsOf({ lines, targetMinutes: 15 }, now, 7)).toMatchObject({ targetShare: 0.5, shown: [{ share: 22 / 30 }, {}, {}] })
  expect(barsOf({ lines: [exampleLine('CT', 60, 1, now)], targetMinutes: 15 }, now, 7)).toMatchObject({
    targetShare: 0.25,
    shown: [{ share: 1 }],
  })
})

test('what has no room is told by the longest wait among it', () => {
  expect(barsOf({ lines, targetMinutes: 15 }, now, 1).others).toEqual({ count: 3, minutes: 9 })
})
