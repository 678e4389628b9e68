import { expect, test } from 'vitest'
import { clockAgo, isClock, isNumber } from './around.ts'
import { printerOf } from './printers.ts'

test.each([
  ['9:42', 0, '09:42'],
  ['9:42', 60, '08:42'],
  ['14:05', 15, '13:50'],
  ['0:20', 30, '00:00'],
])('%s, %i minutes ago is %s', (clock, minutes, around) => {
  expect(clockAgo(clock, minutes)).toBe(around)
  expect(isClock(around)).toBe(true)
})

test('what the wire would refuse is not asked', () => {
  expect([isNumber('2014'), isNumber('H1'), isNumber('2'), isNumber('20-14')]).toEqual([true, true, false, false])
  expect([isClock('24:00'), isClock('9:42')]).toEqual([false, false])
})

test('the kept printer is used while it is there; without any the number leaves as a code', () => {
  expect(printerOf(['a', 'b'], 'b')).toBe('b')
  expect(printerOf(['a', 'b'], 'gone')).toBe('a')
  expect(printerOf([], 'a')).toBeUndefined()
})
