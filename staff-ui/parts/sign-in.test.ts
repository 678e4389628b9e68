import { expect, test } from 'vitest'
import { pinAfter, refusal } from './sign-in.ts'

test('a PIN is six digits: more are dropped, Backspace takes one away, letters mean nothing', () => {
  expect([...'2580a47'].reduce(pinAfter, '')).toBe('258047')
  expect(pinAfter('258047', '9')).toBe('258047')
  expect(pinAfter('258', 'Backspace')).toBe('25')
  expect(pinAfter('', 'Backspace')).toBe('')
  expect(pinAfter('25', 'Enter')).toBe('25')
})

test('a wrong PIN, a slowed one and any other no are three things', () => {
  const problem = { type: 'x', title: 'Câu.', status: 401, retry: 'never' } as const
  expect(refusal({ ...problem, code: 'sign-in-wrong' })).toEqual({ is: 'wrong' })
  expect(refusal({ ...problem, code: 'slow-down', params: { seconds: 8 } })).toEqual({ is: 'slowed', seconds: 8 })
  expect(refusal({ ...problem, code: 'account-ended' })).toEqual({ is: 'refused', title: 'Câu.' })
})
