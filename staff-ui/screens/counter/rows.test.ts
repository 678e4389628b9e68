import { expect, test } from 'vitest'
import { crowdedView, exampleView, waitingTicket } from './example-view.ts'
import { besides } from './grid.ts'
import { restOf, rowRem, rowsThatFit } from './rows.ts'

const plain = (number: string) => waitingTicket(number, 'CT', 'x', 5)

test('only whole rows are shown, taller ones count as what they are', () => {
  const three = [plain('1001'), plain('1002'), plain('1003')]
  expect(rowsThatFit(three, rowRem.plain * 2)).toHaveLength(2)
  expect(rowsThatFit(three, rowRem.plain * 3 - 0.01)).toHaveLength(2)
  expect(rowsThatFit([waitingTicket('2001', 'HT', 'x', 5, { isUrgent: true }), ...three], rowRem.moved + rowRem.plain)).toHaveLength(2)
  expect(rowsThatFit(three, 0)).toEqual([])
})

test('shown and rest add up, in every line', () => {
  const view = crowdedView()
  const shown = view.waiting.first.slice(0, 4)
  const rest = restOf(view.waiting, shown)
  expect(rest.count).toBe(496)
  expect(rest.byLine.reduce((sum, { count }) => sum + count, 0)).toBe(496)
  expect(restOf(exampleView().waiting, [{ line: 'HT' }]).byLine).toEqual([
    { line: 'HT', count: 5 },
    { line: 'CT', count: 14 },
  ])
})

test('arrows move in two columns, past what cannot be chosen, and stop at the edge', () => {
  const may = [true, true, false, true, true]
  expect(besides(may, 0, 'down')).toBe(4)
  expect(besides(may, 1, 'right')).toBe(3)
  expect(besides(may, 3, 'up')).toBe(1)
  expect(besides(may, 4, 'right')).toBe(4)
  expect(besides(may, 0, 'left')).toBe(0)
})
