import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Face, Outlines } from './faces.ts'
import { wrap, wrapEvenly } from './wrap.ts'

// Every letter is one dot wide.
const face: Face = { outlines: {} as Outlines, has: () => true, width: (text) => [...text].length }

describe('wrapping', () => {
  test('fills lines and breaks at spaces', () => {
    expect(wrap('aaaa bbbb cccc dddd ee ff', face, 1, 14)).toEqual(['aaaa bbbb cccc', 'dddd ee ff'])
    expect(wrap('aaaa bbbb cccc dddd eeee ffff gg', face, 1, 14)).toEqual(['aaaa bbbb', 'cccc dddd', 'eeee ffff gg'])
  })

  test('keeps phrases of up to 16 letters together where a line holds them', () => {
    expect(wrap('Nhớ nghe loa, nhìn màn hình.', face, 1, 20)).toEqual(['Nhớ nghe loa,', 'nhìn màn hình.'])
    expect(wrap('Nhớ nghe loa, nhìn màn hình.', face, 1, 10)).toEqual(['Nhớ nghe', 'loa, nhìn', 'màn hình.'])
  })

  test('never begins a line with a dash', () => {
    expect(wrap('Bảo trợ xã hội và người nghèo – Người có công', face, 1, 30).every((line) => !line.startsWith('–'))).toBe(true)
  })

  test('leaves no word alone on the last line', () => {
    expect(wrap('một hai ba bốn năm sáu bảy tám', face, 1, 26).at(-1)).toContain(' ')
  })

  test('holds no-break spaces, and gives them up before it cuts a word', () => {
    expect(wrap('chờ khoảng chừng là 120–150\u00a0phút', face, 1, 24)).toEqual(['chờ khoảng chừng là', '120–150 phút'])
    expect(wrap('120–150\u00a0phút', face, 1, 8)).toEqual(['120–150', 'phút'])
  })

  test('breaks a word wider than the paper, but no letter from its mark', () => {
    expect(wrap('aê\u0306aê\u0306aê\u0306', face, 1, 4)).toEqual(['aê\u0306a', 'ê\u0306a', 'ê\u0306'])
  })

  test('evens lines out in the middle of the paper', () => {
    expect(wrapEvenly('aaaaa bbbbb ccccc ddddd eeeee', face, 1, 26)).toEqual(['aaaaa bbbbb ccccc', 'ddddd eeeee'])
  })

  test('loses no letter and never exceeds the width, for any text', () => {
    const texts = fc.array(fc.stringMatching(/^[a-zêộ,.–(;]{1,30}$/), { maxLength: 30 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 60 }), (text, width) => {
        for (const lines of [wrap(text, face, 1, width), wrapEvenly(text, face, 1, width)]) {
          expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
          for (const line of lines) expect([...line].length).toBeLessThanOrEqual(width)
        }
      }),
    )
  })
})
