import { expect, test } from 'vitest'
import type { AccountAnswer } from '#contract/commands/people-answers.ts'
import { changeOf, draftOf, makingOf, missingOfPerson, peopleRows } from './people-rows.ts'

const person = (name: string, more: Partial<AccountAnswer> = {}): AccountAnswer => ({
  id: name,
  name,
  employer: 'centre',
  role: 'officer',
  hasPin: true,
  hasPassword: false,
  where: [],
  ...more,
})

test('greeters for a day are one group, who has ended stands apart, employers are those of people who are in', () => {
  const rows = peopleRows([
    person('Hà'),
    person('Thắng', { employer: 'police' }),
    person('Cũ', { employer: 'post', endedAt: 1 }),
    person('Lễ tân 01', { employer: 'Hội Phụ nữ', until: 9 }),
    person('Lễ tân 02', { employer: 'Hội Phụ nữ', until: 9, endedAt: 2 }),
  ])
  expect(rows.employers).toEqual(['centre', 'police', 'Hội Phụ nữ'])
  expect(rows.people.map(({ name }) => name)).toEqual(['Hà', 'Thắng'])
  expect(rows.day.map(({ name }) => name)).toEqual(['Lễ tân 01'])
  expect(rows.ended.map(({ name }) => name)).toEqual(['Cũ'])
  expect(peopleRows([person('Hà'), person('Thắng', { employer: 'police' })], 'police').people).toHaveLength(1)
})

test('a person needs a name, an employer, lines or all, and something to sign in with', () => {
  const draft = { ...draftOf(undefined), name: 'Hà' }
  expect(missingOfPerson({ ...draft, name: ' ' }, undefined)).toBe('name')
  expect(missingOfPerson({ ...draft, employer: '' }, undefined)).toBe('employer')
  expect(missingOfPerson({ ...draft, lines: [] }, undefined)).toBe('lines')
  expect(missingOfPerson({ ...draft, pin: '123' }, undefined)).toBe('pin-short')
  expect(missingOfPerson(draft, undefined)).toBe('secret')
  expect(missingOfPerson({ ...draft, role: 'admin', pin: '271948' }, undefined)).toBe('password')
  expect(missingOfPerson({ ...draft, pin: '271948' }, undefined)).toBeUndefined()
  expect(missingOfPerson(draftOf(person('Hà')), person('Hà'))).toBeUndefined()
})

test('only what differs is sent: all lines again are null, a new admin loses the PIN', () => {
  const known = person('Hà', { lines: ['HT'] })
  expect(changeOf(draftOf(known), known)).toBeUndefined()
  expect(changeOf({ ...draftOf(known), lines: undefined }, known)).toEqual({ lines: null })
  expect(changeOf({ ...draftOf(known), role: 'admin', password: 'mưa rào tháng sáu' }, known)).toEqual({
    role: 'admin',
    pin: null,
    password: 'mưa rào tháng sáu',
  })
  expect(makingOf({ ...draftOf(undefined), name: ' Hà ', helps: ['land'], pin: '271948' })).toEqual({
    name: 'Hà',
    employer: 'centre',
    role: 'officer',
    pin: '271948',
  })
})
