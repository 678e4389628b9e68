import { expect, test } from 'vitest'
import { exampleSnag } from './example-view.ts'
import { isCalling, isTaken, situationOf } from './situation.ts'

const asked = { helps: undefined, id: 'me', passed: new Set<string>(), isResting: false }
const first = exampleSnag({ id: 'first', help: 'land' })
const second = exampleSnag({ id: 'second', help: 'justice', raisedAt: first.raisedAt + 60_000 })

test('the oldest snag nobody takes rings, the others stand below', () => {
  expect(situationOf([first, second], asked)).toEqual({ is: 'ringing', snag: first, more: 1, others: [second] })
})

test('only kinds of help this person gives ring and are listed', () => {
  expect(situationOf([first, second], { ...asked, helps: ['justice'] })).toEqual({ is: 'ringing', snag: second, more: 0, others: [] })
  expect(situationOf([first], { ...asked, helps: ['justice'] })).toEqual({ is: 'calm', others: [] })
})

test('the one they accepted comes before whatever rings, of whichever kind it is', () => {
  const mine = { ...second, helper: 'me' }
  expect(situationOf([first, mine], { ...asked, helps: ['land'] })).toEqual({ is: 'accepted', snag: mine, others: [first] })
})

test('what somebody else accepted rings no more, and stays listed until it is closed', () => {
  const taken = { ...first, helper: 'another' }
  expect(situationOf([taken], asked)).toEqual({ is: 'calm', others: [taken] })
})

test('who has left the counter makes nothing ring, not even for whoever accepted it; it stays listed', () => {
  const left = { ...first, isAway: true }
  expect(isCalling(left)).toBe(false)
  expect(situationOf([left, { ...second, helper: 'me', isAway: true }], asked).is).toBe('calm')
  expect(situationOf([left], asked).others).toEqual([left])
})

test('a phone that rests, or passed a snag, shows it below and does not ring', () => {
  expect(situationOf([first], { ...asked, isResting: true })).toEqual({ is: 'calm', others: [first] })
  expect(situationOf([first, second], { ...asked, passed: new Set(['first']) })).toEqual({
    is: 'ringing',
    snag: second,
    more: 0,
    others: [first],
  })
})

test('an unknown id owns nothing, not even what nobody accepted', () => {
  expect(situationOf([first], { ...asked, id: undefined }).is).toBe('ringing')
})

test('what rang here and is now another’s is told; what is mine or still rings is not', () => {
  expect(isTaken('first', [{ ...first, helper: 'another' }], 'me')?.id).toBe('first')
  expect(isTaken('first', [{ ...first, helper: 'me' }], 'me')).toBeUndefined()
  expect(isTaken('first', [first], 'me')).toBeUndefined()
  expect(isTaken('first', [], 'me')).toBeUndefined()
  expect(isTaken(undefined, [first], 'me')).toBeUndefined()
  expect(isTaken('first', [{ ...first, helper: 'another' }], undefined)).toBeUndefined()
})
