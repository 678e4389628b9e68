import { expect, test } from 'vitest'
import { isUntouched, newSession, pageBefore } from './session.ts'

test('a new session has nothing to wipe; one that only changed the language has', () => {
  expect(isUntouched(newSession)).toBe(true)
  expect(isUntouched({ ...newSession, language: 'en' })).toBe(false)
  expect(isUntouched({ ...newSession, tilePage: 1 })).toBe(false)
})
test('back leads where one came from, and never loses the search', () => {
  expect(pageBefore({ name: 'procedure', line: 'CT', from: 'search' })).toEqual({ name: 'search' })
  expect(pageBefore({ name: 'procedure', line: 'CT', from: 'line' })).toEqual({ name: 'line', line: 'CT' })
  expect(pageBefore({ name: 'help', from: { name: 'line', line: 'CT' } })).toEqual({ name: 'line', line: 'CT' })
  expect(pageBefore({ name: 'search' })).toEqual({ name: 'start' })
})
