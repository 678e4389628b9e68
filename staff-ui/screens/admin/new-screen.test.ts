import { expect, test } from 'vitest'
import { emptyScreen, missingOf, namingOf, pairingOf } from './new-screen.ts'

const kiosk = { ...emptyScreen, code: 'A7X4K9', role: 'kiosk', name: ' Máy lấy số 2, cửa sau ', inches: 21.5 } as const

test('what is missing is told in the order of the page', () => {
  expect(missingOf({ ...emptyScreen, code: 'A7X' })).toEqual({ what: 'code', count: 3 })
  expect(missingOf({ ...emptyScreen, code: 'A7X4K9' })).toEqual({ what: 'role' })
  expect(missingOf({ ...kiosk, role: 'counter' })).toEqual({ what: 'counter' })
  expect(missingOf({ ...kiosk, name: '  ' })).toEqual({ what: 'name' })
  expect(missingOf(kiosk)).toBeUndefined()
})

test('the waiting screen is told its name as soon as code, role and name stand', () => {
  expect(namingOf({ ...kiosk, code: 'A7X4K' })).toBeUndefined()
  expect(namingOf(kiosk)).toEqual({ code: 'A7X4K9', name: 'Máy lấy số 2, cửa sau', role: 'kiosk' })
})

test('a screen gets only what its role has', () => {
  const all = { ...kiosk, counter: '3', printer: 'kho-80-', metres: 8 }
  expect(pairingOf(all)).toEqual({ code: 'A7X4K9', name: 'Máy lấy số 2, cửa sau', role: 'kiosk', printer: 'kho-80', inches: 21.5 })
  expect(pairingOf({ ...all, role: 'board', inches: 55 })).toEqual({
    code: 'A7X4K9',
    name: 'Máy lấy số 2, cửa sau',
    role: 'board',
    inches: 55,
    metres: 8,
  })
  expect(pairingOf({ ...all, role: 'counter' })).toEqual({
    code: 'A7X4K9',
    name: 'Máy lấy số 2, cửa sau',
    role: 'counter',
    counter: '3',
  })
  expect(pairingOf({ ...all, role: 'counter', counter: '' })).toBeUndefined()
})
