import { describe, expect, test } from 'vitest'
import type { Face, Outlines } from './faces.ts'
import { MISSING, printable } from './text.ts'

// A font of Latin letters, marks and no-break spaces: what it lacks is what is tested.
const latin: Face = {
  outlines: {} as Outlines,
  has: (codePoint) => codePoint < 0x370 || (codePoint >= 0x1e00 && codePoint < 0x2070) || codePoint === 0xfffd,
  width: (text, size) => text.length * size,
}
const print = (text: string): string => printable(text, latin)

describe('a text somebody typed', () => {
  test('in pieces is composed', () => {
    expect(print('Nguyễn Thị Ặn'.normalize('NFD'))).toBe('Nguyễn Thị Ặn'.normalize('NFC'))
  })

  test('becomes one line with single spaces', () => {
    expect(print('  Giấy \t\n chứng\r\nsinh ')).toBe('Giấy chứng sinh')
    expect(print('9:00\u00a0giờ')).toBe('9:00\u00a0giờ')
  })

  test('loses control and format characters, and halves of letters', () => {
    expect(print('a\u0000b\u001b[31mc\u200bd\u00ade\ufefff\u202eg\ud800h')).toBe('ab[31mcdefgh')
  })

  test('loses emoji, whatever they are made of', () => {
    expect(print('Vui 😀👩‍👩‍👧👍🏽🇻🇳❤️ vẻ')).toBe('Vui vẻ')
    expect(print('© ® 1️⃣')).toBe('© ® 1')
  })

  test('shows one sign for each run of letters the font lacks', () => {
    expect(print('Tên 你好 và שלום')).toBe(`Tên ${MISSING} và ${MISSING}`)
    expect(print('مرحبا')).toBe(MISSING)
  })

  test('keeps the one mark that Ê Đê needs, and no heap of marks', () => {
    expect(print('Mê\u0306')).toBe('Mê\u0306')
    expect(print('x\u0304\u0301\u0323\u0302\u0309')).toHaveLength(2)
    expect(print('\u0301\u0301a')).toBe('a')
  })
})
