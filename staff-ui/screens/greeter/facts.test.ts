import { expect, test } from 'vitest'
import { kioskView } from './example-greeter.ts'
import { barOf, papersFirst, sameDayOf, troubleOf } from './facts.ts'

test.each([
  ['9:42', { state: 'before', clock: '15:00' }],
  ['14:44', { state: 'before', clock: '15:00' }],
  ['14:45', { state: 'soon', clock: '15:00', minutes: 15 }],
  ['14:59', { state: 'soon', clock: '15:00', minutes: 1 }],
  ['15:00', { state: 'over', clock: '15:00' }],
  ['16:20', { state: 'over', clock: '15:00' }],
])('the 15:00 rule at %s', (clock, said) => {
  expect(sameDayOf('15:00', clock)).toEqual(said)
})

test('the time is said as people say it', () => {
  expect(sameDayOf('09:30', '8:00')).toEqual({ state: 'before', clock: '9:30' })
})

const incident = (system: string, blocks: string[], delays: string[]) => ({ system, name: { vi: system }, since: 0, blocks, delays })

test('of two incidents the one that stops the matter is told, else the older', () => {
  const view = { incidents: [incident('payment', [], ['a']), incident('portal', ['a'], []), incident('signature', [], ['b'])] }
  expect(troubleOf(view, 'a')).toMatchObject({ incident: { system: 'portal' }, isBlocked: true })
  expect(troubleOf(view, 'b')).toMatchObject({ incident: { system: 'signature' }, isBlocked: false })
  expect(troubleOf(view, 'c')).toBeUndefined()
  expect(troubleOf(view, undefined)).toBeUndefined()
})

test('nothing is issued without a connection, whatever the hours; nor outside the hours', () => {
  const shut = kioskView({ closed: { why: 'after-hours' } })
  expect(barOf(shut, 1)).toBe('lost')
  expect(barOf(shut, undefined)).toBe('closed')
  expect(barOf(kioskView(), undefined)).toBeUndefined()
})

test('on a phone as many papers stand above the acts as leave them above the keyboard, and at least one', () => {
  const long = 'x'.repeat(70)
  expect(papersFirst(['a', 'b'], ['c', 'd', 'e', 'f', 'g', 'h'])).toBe(4)
  expect(papersFirst(['a', long], [long, 'd', 'e'])).toBe(2)
  expect(papersFirst([long, long, long], [long, long])).toBe(1)
  expect(papersFirst(['a'], [])).toBe(0)
})
