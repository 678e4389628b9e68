import { describe, expect, test } from 'vitest'
import type { Because } from '#contract/basics.ts'
import { addressOf } from './address.ts'
import { calledView, exampleAt, exampleTicketId, exampleView } from './example-view.ts'
import { invitationOf, pageState } from './page-state.ts'
import { toldOf } from './told.ts'
import { waitTexts } from './wait.ts'
import { phoneWords } from './words/words.ts'

const vi = phoneWords('vi')
const en = phoneWords('en')
const told = (because: Because, laterMinutes: number, name?: string) => {
  const overtaken = [{ because, laterMinutes, ...(name !== undefined && { class: name }) }]
  return [vi, en].flatMap((t) => toldOf(overtaken, t).map(({ who, why }) => `${who}: ${why}`))
}

describe('why somebody was called first', () => {
  test.each<[Because, number, string | undefined, string, string]>([
    [
      'class',
      12,
      'priority',
      'Một người ưu tiên: Đến sau ông/bà 12 phút. Diện này được tính giờ sớm hơn.',
      'Somebody with priority: Came 12 minutes after you. Their class is counted from an earlier time.',
    ],
    [
      'resumed',
      -25,
      undefined,
      'Một người quay lại bổ sung: Đã đến trước ông/bà 25 phút. Được giữ chỗ khi đi bổ sung giấy tờ.',
      'Somebody back with papers: Came 25 minutes before you. Their place was kept meanwhile.',
    ],
    [
      'arrival',
      3,
      undefined,
      'Một người ở quầy khác: Đến sau ông/bà 3 phút. Quầy mời người ấy nhận giúp lĩnh vực này chậm hơn.',
      'Somebody at another counter: Came 3 minutes after you. That counter helps with this line, with a delay.',
    ],
    [
      'urgent',
      40,
      undefined,
      'Một việc khẩn: Được mời ngay, việc này luôn được ghi lại.',
      'An urgent matter: Called at once; this is always recorded.',
    ],
    [
      'revived',
      0,
      undefined,
      'Một người trở lại sau khi vắng: Đến cùng lúc với ông/bà. Được vào lại hàng theo giờ trở lại.',
      'Somebody back after missing a call: Came at the same time as you. Back in line, counted from the return.',
    ],
  ])('%s, %i minutes', (because, minutes, name, expectedVi, expectedEn) => {
    expect(told(because, minutes, name)).toEqual([expectedVi, expectedEn])
  })
  test('every reason has its sentence, in both languages', () => {
    const all: Because[] = [
      'arrival',
      'class',
      'booked',
      'resumed',
      'transferred',
      'collect',
      'carried-over',
      'revived',
      'urgent',
      'by-hand',
    ]
    for (const because of all) expect(told(because, 1).every((text) => text.length > 20)).toBe(true)
  })
  test('newest first', () => {
    const list = toldOf(
      [
        { because: 'urgent', laterMinutes: 1 },
        { because: 'class', laterMinutes: 2 },
      ],
      vi,
    )
    expect(list.map(({ because }) => because)).toEqual(['class', 'urgent'])
  })
  test('the promise is computed', () => {
    expect(vi.passed['promise-text'](35)).toContain('không quá 35 phút')
    expect(vi.passed['promise-text'](0)).toMatch(/^Không ai lấy số sau/)
  })
})

test('the page of every state', () => {
  expect(pageState(exampleView(), exampleAt)).toBe('waiting')
  expect(pageState(exampleView({ stage: 'collect' }), exampleAt)).toBe('collect')
  expect(pageState(calledView(), exampleAt)).toBe('called')
  const missed = exampleView({ state: 'no-show' }, { revivableUntil: exampleAt + 1 })
  expect(pageState(missed, exampleAt)).toBe('missed')
  expect(pageState(missed, exampleAt + 1)).toBe('missed-over')
  expect(pageState(exampleView({ state: 'no-show' }), exampleAt)).toBe('missed-over')
})

test('a recall is a new invitation, the same call again is not', () => {
  expect(invitationOf(exampleView())).toBeUndefined()
  expect(invitationOf(calledView(1))).toBe(invitationOf(calledView(1)))
  expect(invitationOf(calledView(2))).not.toBe(invitationOf(calledView(1)))
})

test('the wait is a band of time and of the clock, or nothing', () => {
  expect(waitTexts(exampleView(), exampleAt, 'vi')).toEqual({ length: '20–30 phút', clock: 'khoảng 10:00–10:10' })
  const waits = (lowMinutes: number, highMinutes: number) => exampleView({}, { wait: { lowMinutes, highMinutes } })
  expect(waitTexts(waits(1, 2), exampleAt, 'en')).toEqual({ length: '1–2 min', clock: 'about 9:45' })
  expect(waitTexts(waits(360, 420), exampleAt, 'vi')).toEqual({ length: '6–7 giờ', clock: 'khoảng 15:40–16:40' })
  expect(waitTexts(exampleView({}, { wait: null }), exampleAt, 'vi')).toBeUndefined()
})

test('the address: the centre from the page first, then from ?c=', () => {
  const path = `/t/${exampleTicketId}`
  expect(addressOf(path, '', 'phuong-mau')).toEqual({ ticket: exampleTicketId, centre: 'phuong-mau', language: 'vi' })
  expect(addressOf(path, '?c=other&l=en', null)).toEqual({ ticket: exampleTicketId, centre: 'other', language: 'en' })
  expect(addressOf(path, '', '')).toBeUndefined()
  expect(addressOf('/t/short', '', 'phuong-mau')).toBeUndefined()
})
