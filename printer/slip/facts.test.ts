import { describe, expect, test } from 'vitest'
import { factsOf } from './facts.ts'
import type { SlipContent } from './slip.ts'
import { slipWords } from './words.ts'

const facts = (ahead?: number, waitMinutes?: string, language: 'vi' | 'en' = 'vi'): string[] =>
  factsOf({ language, ahead, time: '9:42', ...(waitMinutes && { waitMinutes }) } as SlipContent, slipWords[language]).map(
    ({ label, value }) => `${label}: ${value}`.replaceAll('\u00a0', ' '),
  )

describe('the facts of the moment', () => {
  test('say how many wait before and how long it may take', () => {
    expect(facts(6, '20–30')).toEqual(['Lấy số: 9:42', 'Còn trước: 6 người', 'Chờ khoảng: 20–30 phút'])
    expect(facts(1, '5–10', 'en')).toEqual(['Taken: 9:42', 'Before you: 1 person', 'Wait about: 5–10 min'])
  })

  test('leave out a wait nobody can tell', () => {
    expect(facts(500)).toEqual(['Lấy số: 9:42', 'Còn trước: 500 người'])
  })

  test('say nothing of a queue to who waits no more', () => {
    expect(facts(undefined, '5–10')).toEqual(['Lấy số: 9:42'])
  })

  test('say nobody ahead in words', () => {
    expect(facts(0)).toEqual(['Lấy số: 9:42', 'Còn trước: Không phải chờ'])
    expect(facts(0, '0–5', 'en')).toEqual(['Taken: 9:42', 'Before you: No waiting'])
  })

  test('do not promise that nobody has to wait while all counters are busy', () => {
    expect(facts(0, '5–10')).toEqual(['Lấy số: 9:42', 'Còn trước: Không ai', 'Chờ khoảng: 5–10 phút'])
  })
})
