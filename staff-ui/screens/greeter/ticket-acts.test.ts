import { expect, test } from 'vitest'
import { actsOf } from './ticket-acts.ts'

test('who is back from a hold, and who missed the call, come first', () => {
  expect(actsOf({ state: 'held', isUrgent: false })[0]).toBe('resume')
  expect(actsOf({ state: 'no-show', isUrgent: false })[0]).toBe('revive')
})

test('an urgent ticket is not made urgent again; nothing is done to one that is over', () => {
  expect(actsOf({ state: 'waiting', isUrgent: true })).not.toContain('urgent')
  expect(actsOf({ state: 'waiting', isUrgent: false })).toContain('urgent')
  expect(actsOf({ state: 'done', isUrgent: false })).toEqual([])
  expect(actsOf({ state: 'cancelled', isUrgent: false })).toEqual([])
})

test('a ticket at a counter is the officer’s: it is not sent elsewhere from here', () => {
  expect(actsOf({ state: 'serving', isUrgent: false })).not.toContain('transfer')
})
