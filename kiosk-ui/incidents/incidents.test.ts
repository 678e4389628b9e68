import { describe, expect, test } from 'vitest'
import { concernOf, concernsIn, type Incident, incidentTitle } from './incidents.ts'

const at = Date.UTC(2026, 10, 24, 2, 20)
const portal: Incident = {
  system: 'portal',
  name: { vi: 'Cổng Dịch vụ công', en: 'The portal' },
  since: at,
  blocks: ['a', 'b'],
  delays: ['c'],
}
const land: Incident = { system: 'land', name: { vi: 'Dữ liệu đất đai' }, since: at + 60_000, blocks: ['c'], delays: ['b', 'd'] }

describe('what an incident means for a procedure', () => {
  test('that it blocks goes before that another delays, however old', () => {
    expect(concernOf([portal, land], 'a')).toEqual({ incident: portal, isBlocked: true })
    expect(concernOf([portal, land], 'c')).toEqual({ incident: land, isBlocked: true })
    expect(concernOf([portal, land], 'd')).toEqual({ incident: land, isBlocked: false })
  })
  test('others look as ever, and so does a number of the line alone', () => {
    expect(concernOf([portal, land], 'x')).toBeUndefined()
    expect(concernOf([portal, land], undefined)).toBeUndefined()
    expect(concernOf([], 'a')).toBeUndefined()
  })
})

describe('what incidents mean for a list', () => {
  const ids = (...all: string[]) => all.map((id) => ({ id }))
  test('how many must wait, and for which systems', () => {
    expect(concernsIn([portal, land], ids('a', 'b', 'x'))).toEqual({ incidents: [portal], blocked: 2, all: 3 })
    expect(concernsIn([portal, land], ids('a', 'c'))).toEqual({ incidents: [portal, land], blocked: 2, all: 2 })
  })
  test('where only results come later, nothing has to wait', () => {
    expect(concernsIn([portal, land], ids('d', 'x'))).toEqual({ incidents: [land], blocked: 0, all: 2 })
  })
  test('a list that needs no outside system says nothing', () => expect(concernsIn([portal, land], ids('x', 'y'))).toBeUndefined())
})

test('the sentence names every system, since the oldest, on the hall’s clock', () => {
  expect(incidentTitle([portal], 'Asia/Ho_Chi_Minh', 'vi')).toBe('Cổng Dịch vụ công gián đoạn từ 9:20.')
  expect(incidentTitle([land, portal], 'Asia/Ho_Chi_Minh', 'vi')).toBe('Dữ liệu đất đai, Cổng Dịch vụ công gián đoạn từ 9:20.')
  expect(incidentTitle([portal], 'Asia/Ho_Chi_Minh', 'en')).toBe('Down since 9:20: The portal.')
})
