import { expect, test } from 'vitest'
import { isOwnOrigin } from '#server/access/origin.ts'

test('pages of the request’s own host and of PUBLIC_URL may connect, programs too, other pages not', () => {
  const own = (origin: string | undefined, host = '10.0.0.5:8090') => isOwnOrigin(origin, host, 'https://so.phuongmau.vn')
  expect(own(undefined)).toBe(true)
  expect(own('http://10.0.0.5:8090')).toBe(true)
  expect(own('http://hall.test', 'hall.test')).toBe(true)
  expect(own('https://so.phuongmau.vn')).toBe(true)
  for (const other of ['http://10.0.0.5', 'http://10.0.0.5:8091', 'https://evil.example', 'null', '', 'javascript:1'])
    expect(own(other), other).toBe(false)
})
