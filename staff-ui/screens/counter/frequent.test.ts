import { expect, test } from 'vitest'
import { byUse, usedOnce } from './frequent.ts'

const procedures = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]

test('the most used come first, the others keep the order of the document', () => {
  expect(byUse(procedures, {})).toEqual(procedures)
  expect(byUse(procedures, { c: 2, b: 1 }).map(({ id }) => id)).toEqual(['c', 'b', 'a'])
})

test('counts grow by one and are halved before they keep the new from ever coming first', () => {
  expect(usedOnce({}, 'a')).toEqual({ a: 1 })
  expect(usedOnce({ a: 199, b: 7 }, 'a')).toEqual({ a: 100, b: 3 })
})
