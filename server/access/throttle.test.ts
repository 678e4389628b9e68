import { expect, test } from 'vitest'
import { makeThrottle } from '#server/access/throttle.ts'

test('an address that shows many wrong passes is refused, forgiven with time, and others are not touched', () => {
  let at = 0
  const throttle = makeThrottle(() => at)
  for (let shown = 0; shown < 60; shown += 1) expect(throttle.wrong('a')).toBe(false)
  expect(throttle.wrong('a')).toBe(true)
  expect(throttle.wrong('b')).toBe(false)
  at = 5_000
  expect(throttle.wrong('a')).toBe(false)
})
