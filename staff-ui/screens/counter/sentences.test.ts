import { describe, expect, test } from 'vitest'
import type { CounterView } from '#contract/views/counter.ts'
import { staffWords } from '../../words/words.ts'
import { ago, exampleAt, exampleView, waitingTicket } from './example-view.ts'
import { elapsedText, errandOf, lastText, movedText, whyNext } from './sentences.ts'

const view = exampleView()
const vi = staffWords('vi')
const en = staffWords('en')
type Next = NonNullable<CounterView['next']>
const next = (more: Partial<Next> = {}): Next => ({ ...waitingTicket('2009', 'HT', 'kết hôn', 71), seenAt: ago(71), ...more })
const told = (more: Partial<Next>) => [whyNext(next(more), view, vi, 'vi'), whyNext(next(more), view, en, 'en')]

describe('why this one is next', () => {
  test.each<[Partial<Next>, string, string]>([
    [{}, 'Đến sớm nhất, lúc 8:31.', 'Arrived first, at 8:31.'],
    [
      { seenAt: ago(66) },
      'Giúp quầy khác: đến 8:31, tính chậm 5 phút vẫn sớm nhất.',
      'Helping: arrived 8:31, the earliest even 5 min later.',
    ],
    [{ because: 'resumed' }, 'Quay lại sau khi bổ sung, giữ giờ đến 8:31.', 'Back from a hold, place kept from 8:31.'],
    [
      { because: 'class', class: 'priority', arrivedAt: ago(6), placeAt: ago(36), seenAt: ago(36) },
      'Ưu tiên: được tính từ 9:06, sớm hơn 30 phút.',
      'Priority: counted from 9:06, 30 min earlier.',
    ],
    [
      { because: 'class', class: 'bulk', arrivedAt: ago(66), placeAt: ago(36), seenAt: ago(36) },
      'Nhiều hồ sơ: được tính từ 9:06, muộn hơn 30 phút.',
      'Many files: counted from 9:06, 30 min later.',
    ],
    [{ because: 'transferred' }, 'Nơi khác chuyển sang, giữ giờ đến 8:31.', 'Transferred here, place kept from 8:31.'],
    [{ because: 'revived' }, 'Vắng mặt rồi trở lại, được tính từ 8:31.', 'Came back after a no-show, counted from 8:31.'],
    [{ because: 'arrival', isUrgent: true }, 'Khẩn: được mời ngay, việc này được ghi lại.', 'Urgent: called at once, recorded.'],
  ])('%j', (more, expectedVi, expectedEn) => {
    expect(told(more)).toEqual([expectedVi, expectedEn])
  })
})

test('waiting minutes: just came, minutes, from 100 on hours', () => {
  expect([0, 1, 59, 71, 99, 100, 190].map(vi.counter.minutes)).toEqual([
    'vừa đến',
    '1 phút',
    '59 phút',
    '71 phút',
    '99 phút',
    '1 giờ 40',
    '3 giờ 10',
  ])
  expect([0, 1, 100].map(en.counter.minutes)).toEqual(['just came', '1 min', '1 h 40'])
})

test('whoever was called at once did not wait', () => {
  expect([vi.counter.waited(0), vi.counter.waited(37)]).toEqual(['không phải chờ', 'chờ 37 phút'])
  expect([vi.counter['next-arrived']('9:42', 0), vi.counter['next-arrived']('9:36', 6)]).toEqual([
    'vừa đến, lúc 9:42',
    'đến 9:36, chờ 6 phút',
  ])
})

test('elapsed time is never negative and carries on past the hour', () => {
  expect(elapsedText(exampleAt, exampleAt - 5)).toBe('0:00')
  expect(elapsedText(exampleAt - 18_000, exampleAt)).toBe('0:18')
  expect(elapsedText(exampleAt - 3_725_000, exampleAt)).toBe('62:05')
})

test('the second line of a row: only for those whose place is not their arrival', () => {
  expect(movedText(waitingTicket('2013', 'HT', 'x', 24), view, vi, 'vi')).toBeUndefined()
  expect(movedText(waitingTicket('2016', 'HT', 'x', 6, { because: 'class', class: 'priority', placeAt: ago(36) }), view, vi, 'vi')).toBe(
    'Ưu tiên, từ 9:06',
  )
  expect(movedText(waitingTicket('2016', 'HT', 'x', 6, { isUrgent: true }), view, vi, 'vi')).toBe('Khẩn')
})

test('an errand without a procedure is its line', () => {
  expect(errandOf({ line: 'CA' }, view, 'vi')).toBe('Công an')
  expect(errandOf({ line: 'HT', says: 'đăng ký kết hôn' }, view, 'vi')).toBe('Đăng ký kết hôn')
})

test('what was done last', () => expect(lastText(view, vi)).toBe('2011 đã tiếp nhận, hẹn trả kết quả, lúc 9:41.'))
