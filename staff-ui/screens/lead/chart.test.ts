import { expect, test } from 'vitest'
import { chartOf } from './chart.ts'

const wait = (hour: number, mostMinutes = 12) => ({ hour, people: 10, halfMinutes: 6, mostMinutes })

test('every hour from the first to the last has its column, also those without a call', () => {
  const { columns } = chartOf({ waits: [wait(7), wait(8), wait(10), wait(13), wait(14)], targetMinutes: 15 })
  expect(columns.map(({ hour }) => hour)).toEqual([7, 8, 9, 10, 11, 12, 13, 14])
  expect(columns.map(({ wait }) => wait !== undefined)).toEqual([true, true, false, true, false, false, true, true])
})

test('a young day leaves room for the hours to come, never beyond midnight', () => {
  expect(chartOf({ waits: [wait(7)], targetMinutes: 15 }).columns).toHaveLength(6)
  expect(chartOf({ waits: [wait(22)], targetMinutes: 15 }).columns.map(({ hour }) => hour)).toEqual([22, 23])
})

test('the scale holds the longest wait and the target, in few round steps', () => {
  expect(chartOf({ waits: [wait(7, 34)], targetMinutes: 15 }).ticks).toEqual([0, 10, 20, 30, 40])
  expect(chartOf({ waits: [wait(7, 2)], targetMinutes: 15 }).ticks).toEqual([0, 5, 10, 15, 20])
  expect(chartOf({ waits: [wait(7, 500)], targetMinutes: 15 }).ticks.at(-1)).toBeGreaterThan(500)
})
