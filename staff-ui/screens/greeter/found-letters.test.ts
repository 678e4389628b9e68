import { expect, test } from 'vitest'
import { foundLetters } from './found-letters.ts'

const marked = (name: string, query: string) =>
  foundLetters(name, query)
    .map(({ text, isFound }) => (isFound ? `[${text}]` : text))
    .join('')

test.each([
  ['Giấy độc thân', 'doc than', 'Giấy [độc thân]'],
  ['Giấy độc thân', 'doc t', 'Giấy [độc t]hân'],
  ['Giấy độc thân', 'than giay', '[Giấy] độc [thân]'],
  ['Sơ yếu lý lịch', 'li lich', 'Sơ yếu [lý lịch]'],
  ['Đăng ký kết hôn', 'dang', '[Đăng] ký kết hôn'],
  ['Giấy chứng tử, khai tử', 'tu', 'Giấy chứng [tử], khai [tử]'],
  ['Sao y', 'xyz', 'Sao y'],
  ['Sao y', '  ', 'Sao y'],
])('in “%s” the letters “%s”', (name, query, said) => {
  expect(marked(name, query)).toBe(said)
})

test('no letter is lost or made, whatever the marks', () => {
  const name = 'Ẫm Ễ Ộ Ự ẵ ẫ ộ ỵ g'.normalize('NFD')
  expect(
    foundLetters(name, 'o')
      .map(({ text }) => text)
      .join(''),
  ).toBe(name.normalize('NFC'))
})
