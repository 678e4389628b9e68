import { expect, test } from 'vitest'
import { CARD_MS, cardAt, pagesOf } from './cards.ts'

const measure = (text: string) => text.length
const notice = 'Nộp khai sinh, khai tử sau 15:00 nhận kết quả vào ngày làm việc sau.'

test('cards take turns by the hall’s time, ten seconds each', () => {
  const turns = [0, CARD_MS - 1, CARD_MS, 2 * CARD_MS].map((at) => cardAt(['a', 'b'], at))
  expect(turns).toEqual(['a', 'a', 'b', 'a'])
  expect(cardAt([], 5)).toBeUndefined()
})
test('a sentence that fits is one card', () => expect(pagesOf(notice, 80, measure)).toEqual([notice]))
test('a longer one is cut between words into even cards, nothing lost', () => {
  const pages = pagesOf(notice, 40, measure)
  expect(pages.join(' ')).toBe(notice)
  expect(pages).toHaveLength(2)
  expect(Math.min(...pages.map(measure))).toBeGreaterThan(25)
})
test('more than three cards, or a word wider than the line: none', () => {
  expect(pagesOf(notice, 15, measure)).toEqual([])
  expect(pagesOf('Nghiêng', 5, measure)).toEqual([])
})
