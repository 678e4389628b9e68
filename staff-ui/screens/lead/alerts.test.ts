import { expect, test } from 'vitest'
import type { Alarm } from '#contract/views/alarms.ts'
import { exampleSnag } from '../specialist/example-view.ts'
import { isNews, soundingOf } from './alerts.ts'

const urgent: Alarm = { kind: 'urgent', ticket: 't', number: '2005', line: 'HT', since: 0 }
const snag: Alarm = { kind: 'snag', since: 0, snag: exampleSnag() }
const help: Alarm = { kind: 'help', counter: '3', sign: '3', since: 0 }

test('an urgent number and an escalated snag sound; a wait or a counter that asks for help does not', () => {
  expect(soundingOf([urgent, snag, help])).toEqual(['urgent t', `snag ${exampleSnag().id}`])
})

test('each sounds once, and nothing does when the page opens', () => {
  expect(isNews(undefined, ['a'])).toBe(false)
  expect(isNews([], ['a'])).toBe(true)
  expect(isNews(['a'], ['a'])).toBe(false)
  expect(isNews(['a'], ['a', 'b'])).toBe(true)
  expect(isNews(['a', 'b'], ['b'])).toBe(false)
})
