import { expect, test } from 'vitest'
import { Delays } from '#server/access/delays.ts'

const pin = [{ key: 'device 1 account 1', secondsMax: 60 }]

test('four wrong tries are free, then the delay doubles up to its longest, ends each time, and touches nobody else', () => {
  let now = 0
  const delays = new Delays(() => now)
  for (let wrong = 1; wrong <= 4; wrong += 1) expect(delays.begin(pin)).toBe(0)
  for (const seconds of [2, 4, 8, 16, 32, 60, 60]) {
    expect(delays.begin(pin)).toBe(seconds)
    now += seconds * 1000 - 1
    expect(delays.begin(pin)).toBe(1)
    expect(delays.begin([{ key: 'device 2 account 1', secondsMax: 60 }])).toBe(0)
    delays.right([{ key: 'device 2 account 1', secondsMax: 60 }])
    now += 1
    expect(delays.begin(pin)).toBe(0)
  }
})

test('of many tries at once only the free ones are looked at; a right one clears, and so does an hour of quiet', () => {
  let now = 0
  const delays = new Delays(() => now)
  const atOnce = Array.from({ length: 20 }, () => delays.begin(pin))
  expect(atOnce.filter((seconds) => seconds === 0)).toHaveLength(4)
  delays.right(pin)
  expect(delays.begin(pin)).toBe(0)
  for (let wrong = 2; wrong <= 4; wrong += 1) delays.begin(pin)
  expect(delays.begin(pin)).toBe(2)
  now += 60 * 60_000
  for (let wrong = 1; wrong <= 4; wrong += 1) expect(delays.begin(pin)).toBe(0)
})
