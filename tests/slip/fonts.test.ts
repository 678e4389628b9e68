import { expect, test } from 'vitest'
import { loadFaces } from '#printer/slip/faces.ts'
import { vietnamese } from './slips.ts'

const everyday = [
  ...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789',
  ...' .,;:!?()[]/\\-–—…“”‘’"\'%&+*=#@°§₫€$№\u00a0\ufffd',
]

test('there are 134 marked letters of Vietnamese', () => {
  expect(new Set(vietnamese).size).toBe(134)
})

test.each(['regular', 'bold'] as const)('%s has every letter of Vietnamese, all digits and punctuation, and draws them', async (weight) => {
  const { outlines, has } = (await loadFaces())[weight]
  const missing = [...vietnamese, ...everyday].filter((letter) => !has(letter.codePointAt(0) ?? 0))
  expect(missing).toEqual([])
  const empty = vietnamese.filter((letter) => outlines.glyphForCodePoint(letter.codePointAt(0) ?? 0).path.toSVG() === '')
  expect(empty).toEqual([])
})

test('numbers have digits of one width and all capitals', async () => {
  const { number } = await loadFaces()
  expect(new Set([...'0123456789'].map((digit) => number.width(digit, 1000))).size).toBe(1)
  expect([...'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'].every((letter) => number.has(letter.codePointAt(0) ?? 0))).toBe(true)
})

test('a line is as wide as it was measured: the files hold no kerning that one painter would use and another not', async () => {
  const { regular, bold } = await loadFaces()
  for (const { outlines, width } of [regular, bold]) {
    for (const text of ['Tạ Văn Toàn, Tư pháp – Ấp Tây', 'AVATAR To Vợ', 'Buôn Mê\u0306']) {
      const advance = outlines.layout(text).positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0)
      expect(width(text, outlines.unitsPerEm)).toBeCloseTo(advance, 6)
    }
  }
})
