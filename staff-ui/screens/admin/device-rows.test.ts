import { expect, test } from 'vitest'
import type { DeviceAnswer } from '#contract/commands/people-answers.ts'
import { deviceRows, nextName, printerId, ROWS_SHOWN, shownRows } from './device-rows.ts'

const device = (name: string, more: Partial<DeviceAnswer> = {}): DeviceAnswer => ({
  id: name,
  name,
  role: 'counter',
  pairedAt: 0,
  isConnected: true,
  ...more,
})

test('screens that are away stand first, the longest away on top, the others by name with 2 before 10', () => {
  const rows = deviceRows([
    device('Máy quầy 10'),
    device('Máy quầy 2'),
    device('TV', { isConnected: false, lastSeenAt: 500 }),
    device('Biển', { isConnected: false, lastSeenAt: 200 }),
  ])
  expect(rows.map(({ name }) => name)).toEqual(['Biển', 'TV', 'Máy quầy 2', 'Máy quầy 10'])
})

test('no screen that is away hides behind “more”', () => {
  const away = Array.from({ length: 9 }, (_, n) => device(`M${n}`, { isConnected: false }))
  expect(shownRows(away)).toBe(9)
  expect(shownRows([device('M')])).toBe(ROWS_SHOWN)
})

test('a new screen is offered a name nobody has', () => {
  expect(nextName('Máy lấy số', ['Máy lấy số 1', 'Máy lấy số 3'])).toBe('Máy lấy số 2')
  expect(nextName('Màn hình sảnh', [])).toBe('Màn hình sảnh 1')
})

test('a printer’s id is made of what was typed', () => {
  expect(printerId('Máy in Đỏ, cửa 2')).toBe('may-in-do-cua-2')
  expect(printerId('-kho 80')).toBe('kho-80')
})
