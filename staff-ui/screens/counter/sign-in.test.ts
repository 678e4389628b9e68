import { expect, test } from 'vitest'
import type { Me } from '#contract/commands/people-answers.ts'
import { needOf } from './sign-in.ts'

const me = (more: Partial<Me>): Me => ({ id: 'me', centre: 'phuong-mau', role: 'counter', counter: '3', ...more })

test('a paired screen without a person asks for one; a sample pass, a person and other roles are never asked', () => {
  expect(needOf(me({ device: { id: 'd', name: 'Quầy 3' } }))).toEqual({ why: 'nobody', known: undefined })
  expect(needOf(me({}))).toBeUndefined()
  expect(needOf(me({ device: { id: 'd' } }))).toBeUndefined()
  expect(
    needOf(me({ role: 'officer', device: { id: 'd', name: 'Quầy 3' }, account: { id: 'a', name: 'Vũ Thu Hà', employer: 'centre' } })),
  ).toBeUndefined()
  expect(needOf(me({ role: 'lead' }))).toBeUndefined()
})
