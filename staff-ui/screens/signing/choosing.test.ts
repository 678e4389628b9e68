import { expect, test } from 'vitest'
import { allOrNone, stillHere, touched } from './choosing.ts'

const tickets = ['a', 'b', 'c'].map((id) => ({ id, number: '1001', line: 'CT', since: 0 }))

test('a touch chooses, another takes it back', () => {
  const once = touched(new Set(), 'a')
  expect([...once]).toEqual(['a'])
  expect([...touched(once, 'a')]).toEqual([])
})

test('what has left the desk is chosen no more; the order is the desk’s', () => {
  expect(stillHere(new Set(['gone', 'c', 'a']), tickets)).toEqual(['a', 'c'])
})

test('all, and from all none', () => {
  const all = allOrNone(new Set(['b']), tickets)
  expect([...all]).toEqual(['a', 'b', 'c'])
  expect(allOrNone(all, tickets).size).toBe(0)
})
