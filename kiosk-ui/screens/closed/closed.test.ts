import { expect, test } from 'vitest'
import { reopensText } from './reopens.ts'

const zone = 'Asia/Ho_Chi_Minh'
const noonAt = Date.UTC(2026, 10, 24, 5)

test('today: the time alone', () => {
  expect(reopensText({ why: 'between-sessions', reopensAt: Date.UTC(2026, 10, 24, 6, 30) }, noonAt, zone, 'vi')).toBe(
    'Mời quay lại từ 13:30',
  )
})
test('another day: with its name and date', () => {
  const reopensAt = Date.UTC(2026, 10, 25, 0, 30)
  expect(reopensText({ why: 'after-hours', reopensAt }, noonAt, zone, 'vi')).toBe('Mời quay lại từ 7:30, thứ Tư 25/11')
  expect(reopensText({ why: 'after-hours', reopensAt }, noonAt, zone, 'en')).toBe('Back from 7:30, Wednesday 25/11')
})
test('where nobody knows: whom to ask', () => expect(reopensText({ why: 'day-off' }, noonAt, zone, 'vi')).toBe('Mời hỏi bàn hướng dẫn'))
