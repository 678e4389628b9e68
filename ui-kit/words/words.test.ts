import { describe, expect, test } from 'vitest'
import { clockText, dateText, joinPhrase, say, weekdayText } from '#ui-kit/words/words.ts'

const saigon = 'Asia/Ho_Chi_Minh'
const at = Date.UTC(2026, 10, 24, 2, 42)
/** No-break spaces made visible. */
const seen = (text: string) => text.replace(/\u00a0/g, '_').replace(/\u2060/g, '')

describe('phrases', () => {
  test('short comma phrases hold together, the break comes after the comma', () => {
    expect(seen(joinPhrase('Sao y, chứng thực'))).toBe('Sao_y, chứng_thực')
    expect(seen(joinPhrase('Khai sinh, kết hôn, khai tử'))).toBe('Khai_sinh, kết_hôn, khai_tử')
  })
  test('long ones may break', () =>
    expect(seen(joinPhrase('Cấp Giấy xác nhận tình trạng hôn nhân'))).toBe('Cấp Giấy xác nhận tình trạng hôn nhân'))
  test('16 letters still hold, 17 no longer', () => {
    expect(seen(joinPhrase('abcdefgh ijklmno'))).toBe('abcdefgh_ijklmno')
    expect(seen(joinPhrase('abcdefgh ijklmnop'))).toBe('abcdefgh ijklmnop')
  })
  test('a range stays with its unit', () => {
    expect(seen(joinPhrase('Chờ khoảng 20–30 phút, đến lượt khoảng 10:05'))).toBe('Chờ khoảng 20–30_phút, đến lượt khoảng 10:05')
  })
  test('without English a phrase is said in Vietnamese', () => {
    expect(say({ vi: 'Đất đai' }, 'en')).toBe('Đất đai')
    expect(say({ vi: 'Đất đai', en: 'Land' }, 'en')).toBe('Land')
    expect(say({ vi: 'Đất đai', en: 'Land' }, 'vi')).toBe('Đất đai')
  })
})

describe('times on the wall', () => {
  test('the hall’s zone, hours without a nought', () => expect(clockText(at, saigon)).toBe('9:42'))
  test('midnight is 0, not 24', () => expect(clockText(Date.UTC(2026, 10, 24, 17, 5), saigon)).toBe('0:05'))
  test('date and weekday', () => {
    expect(dateText(at, saigon)).toBe('24/11/2026')
    expect(weekdayText(at, saigon, 'vi')).toBe('Thứ Ba')
    expect(weekdayText(Date.UTC(2026, 10, 24, 18), saigon, 'en')).toBe('Wednesday')
  })
})
