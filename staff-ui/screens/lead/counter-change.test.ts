import { expect, test } from 'vitest'
import { changeOf, withLine } from './counter-change.ts'

test.each([
  ['open', ['CT'], ['CT'], 'same'],
  ['open', ['CT', 'HT'], ['HT', 'CT'], 'same'],
  ['open', ['CT'], ['CT', 'HT'], 'change'],
  ['open', ['CT'], ['HT'], 'change'],
  ['open', ['CT'], [], 'no-line'],
  ['closed', ['CT'], ['CT'], 'open'],
  ['closed', ['CT'], [], 'no-line'],
  ['paused', ['CT'], ['CT'], 'reopen'],
] as const)('%s with %j, chosen %j: %s', (state, lines, chosen, expected) => {
  expect(changeOf({ state, lines: [...lines] }, chosen)).toBe(expected)
})

test('a line goes and comes behind the others', () => {
  expect(withLine(['CT', 'HT'], 'CT')).toEqual(['HT'])
  expect(withLine(['HT'], 'CT')).toEqual(['HT', 'CT'])
})
