import { expect, test } from 'vitest'
import { afterRefusal } from './door.ts'

test('a missing or paused person signs in; a dead pass is forgotten; whatever else the hall says, the page stays', () => {
  expect(['pass-missing', 'session-idle', 'session-over', 'officer-missing'].map((code) => afterRefusal(code as never))).toEqual(
    Array(4).fill('sign-in'),
  )
  expect(afterRefusal('pass-unknown')).toBe('forget')
  expect(afterRefusal('centre-unknown')).toBe('forget')
  expect(afterRefusal('server-error')).toBe('stay')
  expect(afterRefusal('role-not-allowed')).toBe('stay')
})
