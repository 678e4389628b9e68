import { expect, test } from 'vitest'
import { sameDay } from './same-day.ts'

test('in the morning it is said plainly', () => expect(sameDay('15:00', '9:42')).toEqual({ state: 'before', time: '15:00' }))
test('from 15 minutes before it is urgent', () => {
  expect(sameDay('15:00', '14:44').state).toBe('before')
  expect(sameDay('15:00', '14:45')).toEqual({ state: 'soon', time: '15:00', minutesLeft: 15 })
  expect(sameDay('15:00', '14:59')).toEqual({ state: 'soon', time: '15:00', minutesLeft: 1 })
})
test('afterwards it says something else', () => expect(sameDay('15:00', '15:00')).toEqual({ state: 'over', time: '15:00' }))
