import { expect, test } from 'vitest'
import { dayAfter, dayOf, fullDay, namedDay, workingDaysAfter } from './due.ts'

test('today is the hall’s: late in the evening UTC it is tomorrow in Saigon', () => {
  expect(dayOf(Date.UTC(2026, 10, 24, 16, 59), 'Asia/Ho_Chi_Minh')).toBe('2026-11-24')
  expect(dayOf(Date.UTC(2026, 10, 24, 17, 0), 'Asia/Ho_Chi_Minh')).toBe('2026-11-25')
})

test('the next working days leave out the weekend, over the end of the year too', () => {
  expect(workingDaysAfter('2026-11-24', 3)).toEqual(['2026-11-25', '2026-11-26', '2026-11-27'])
  expect(workingDaysAfter('2026-11-27', 2)).toEqual(['2026-11-30', '2026-12-01'])
  expect(workingDaysAfter('2026-12-31', 2)).toEqual(['2027-01-01', '2027-01-04'])
  expect(dayAfter('2026-12-31')).toBe('2027-01-01')
})

test('days in words', () => {
  expect(namedDay('2026-11-26', 'vi')).toBe('Thứ Năm 26/11')
  expect(namedDay('2026-11-29', 'en')).toBe('Sunday 29/11')
  expect(fullDay('2026-12-01')).toBe('01/12/2026')
})
