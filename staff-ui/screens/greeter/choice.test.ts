import { Check } from 'typebox/value'
import { expect, test } from 'vitest'
import { IssueTicket } from '#contract/commands/requests.ts'
import { namedBy, nothingChosen, orderOf, reentryOf } from './choice.ts'
import { longest } from './example-greeter.ts'

test('an ordinary person with one file: nothing is said but the matter', () => {
  const body = orderOf(namedBy({ procedure: longest }), nothingChosen, {})
  expect(body).toEqual({ procedure: 'ct-hd-tai-san' })
  expect(Check(IssueTicket, body)).toBe(true)
})

test('what was chosen is said, and the wire takes it', () => {
  const choice = { class: 'priority', files: 3, isOrganisation: true, isLate: true }
  const body = orderOf({ line: 'TK' }, choice, { printer: 'cua-chinh', urgent: 'death', language: 'en' })
  expect(body).toEqual({
    line: 'TK',
    priority: 'priority',
    files: 3,
    isOrganisation: true,
    isLate: true,
    printer: 'cua-chinh',
    urgent: 'death',
    language: 'en',
  })
  expect(Check(IssueTicket, body)).toBe(true)
})

test('a code to come back is read however it is typed, and no longer than it is', () => {
  expect(reentryOf(' abcd-2345 ')).toBe('ABCD2345')
  expect(reentryOf('ABCD 23456789')).toBe('ABCD2345')
  expect(Check(IssueTicket, orderOf({ reentry: reentryOf('abcd 2345') }, nothingChosen, {}))).toBe(true)
})
