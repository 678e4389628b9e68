import { expect, test } from 'vitest'
import { codeOf } from './code-cells.tsx'

test('a code is forgiven its case, spaces and hyphens, and never longer than its cells', () => {
  expect(codeOf(' k7m-4x9 ', 6)).toBe('K7M4X9')
  expect(codeOf('7hkm 34xc 9tkaz', 12)).toBe('7HKM34XC9TKA')
  expect(codeOf('', 6)).toBe('')
})
