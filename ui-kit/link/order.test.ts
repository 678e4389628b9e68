import { describe, expect, test } from 'vitest'
import { isNewer } from '#ui-kit/link/order.ts'

const dated = (stream: string, seq: number, at = 0) => ({ stream, seq, at })
const today = 'phuong-mau/2026-11-24/0'

describe('which envelope is the truth', () => {
  test('the first one always is', () => expect(isNewer(dated(today, 0), undefined)).toBe(true))
  test('within a stream a lower seq is dropped', () => {
    expect(isNewer(dated(today, 4, 99), dated(today, 5, 1))).toBe(false)
    expect(isNewer(dated(today, 6, 0), dated(today, 5, 1))).toBe(true)
  })
  test('of equal seq the later moment wins, since waits change without an event', () => {
    expect(isNewer(dated(today, 5, 2), dated(today, 5, 1))).toBe(true)
    expect(isNewer(dated(today, 5, 1), dated(today, 5, 2))).toBe(false)
  })
  test('the next day comes after this one, though its seq begins again', () => {
    expect(isNewer(dated('phuong-mau/2026-11-25/0', 0), dated(today, 900))).toBe(true)
    expect(isNewer(dated(today, 900), dated('phuong-mau/2026-11-25/0', 0))).toBe(false)
  })
  test('a generation goes before the day: a withdrawn future day gives way to the earlier one', () => {
    expect(isNewer(dated('phuong-mau/2026-11-24/1700', 3), dated('phuong-mau/2026-12-24/0', 40))).toBe(true)
    expect(isNewer(dated('phuong-mau/2026-12-24/0', 40), dated('phuong-mau/2026-11-24/1700', 3))).toBe(false)
  })
  test('generations are numbers, not letters', () => {
    expect(isNewer(dated('phuong-mau/2026-11-24/1000', 0), dated('phuong-mau/2026-11-24/999', 9))).toBe(true)
  })
  test('a hall without a day and one with a day are told apart by the moment', () => {
    expect(isNewer(dated(today, 0, 9), dated('phuong-mau/no-day/0', 0, 8))).toBe(true)
    expect(isNewer(dated('phuong-mau/no-day/0', 0, 9), dated(today, 40, 8))).toBe(true)
    expect(isNewer(dated(today, 40, 8), dated('phuong-mau/no-day/0', 0, 9))).toBe(false)
  })
})
