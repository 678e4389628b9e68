import { expect, test } from 'vitest'
import { death, divorce, longest, single } from './example-greeter.ts'
import { counted, oftenOf } from './often.ts'

const ids = (counts: Record<string, number>, all = [single, divorce, death, longest]) => oftenOf(counts, all).map(({ id }) => id)

test('on a new device: the first of each line, in the hall’s order, then the others', () => {
  expect(ids({})).toEqual([single.id, longest.id, divorce.id, death.id])
})

test('what was issued here most comes first, each once', () => {
  expect(ids({ [death.id]: 3, [divorce.id]: 5 })).toEqual([divorce.id, death.id, single.id, longest.id])
})

test('what the hall no longer has is not shown, and at most eight are', () => {
  expect(ids({ gone: 9 })).not.toContain('gone')
  const many = Array.from({ length: 30 }, (_, nth) => ({ ...single, id: `p${nth}` }))
  expect(oftenOf({ p29: 1 }, many).map(({ id }) => id)).toEqual(['p29', 'p0', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6'])
})

test('counting adds one', () => {
  expect(counted(counted({}, 'a'), 'a')).toEqual({ a: 2 })
})
