import { expect, test } from 'vitest'
import type { CentreDocument } from '#contract/centre/document.ts'
import { clampCount, endsToday, pagesOf } from './greeter-cards.ts'

test('one to forty greeters', () => {
  expect([0, 41, Number.NaN, 20.4].map(clampCount)).toEqual([1, 40, 1, 20])
})

test('they end with a session that is still to come, or with the day', () => {
  const session = (serveUntil: string) => ({ issueFrom: '07:00', serveFrom: '07:30', issueUntil: serveUntil, serveUntil })
  const document = { hours: { weekdays: { tuesday: [session('11:30'), session('17:00')] } } } as unknown as CentreDocument
  expect(endsToday(document, 'tuesday', '9:42')).toEqual(['11:30', '17:00', '24:00'])
  expect(endsToday(document, 'tuesday', '13:05')).toEqual(['17:00', '24:00'])
  expect(endsToday(document, 'tuesday', '18:00')).toEqual(['24:00'])
})

test('twenty cards fill a page', () => {
  expect(pagesOf(Array.from({ length: 21 }, (_, n) => n)).map((page) => page.length)).toEqual([20, 1])
})
