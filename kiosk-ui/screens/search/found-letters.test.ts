import { expect, test } from 'vitest'
import { foundLetters } from './found-letters.ts'

const shown = (name: string, query: string) =>
  foundLetters(name, query)
    .map(({ text, isFound }) => (isFound ? `[${text}]` : text))
    .join('')

test('found without marks, shown with them', () => expect(shown('Làm giấy khai sinh', 'khai sinh')).toBe('Làm giấy [khai sinh]'))
test('case, marks and đ do not matter', () => expect(shown('Sổ đỏ, đất đai', 'DAT dai')).toBe('Sổ đỏ, [đất đai]'))
test('i and y are one', () => expect(shown('Hủy kết hôn', 'hui')).toBe('[Hủy] kết hôn'))
test('words in another order are found one by one', () => expect(shown('Giấy xác nhận', 'nhan giay')).toBe('[Giấy] xác [nhận]'))
test('a word is found from its beginning only', () => expect(shown('Thường trú', 'ong')).toBe('Thường trú'))
test('while typing, the beginning of a word', () => expect(shown('Tạm trú', 'ta')).toBe('[Tạ]m trú'))
test('nothing typed, nothing found', () => expect(shown('Sao y', ' ')).toBe('Sao y'))
