import { expect, test } from 'vitest'
import { isWeakPassword, isWeakPin } from '#server/people/weak.ts'

test('rows anybody would try are no PIN', () => {
  for (const pin of [
    '12345',
    '1234567',
    '12345a',
    '111111',
    '123456',
    '654321',
    '135791',
    '121212',
    '123123',
    '112233',
    '111222',
    '000001',
  ])
    expect(isWeakPin(pin), pin).toBe(true)
  for (const pin of ['271948', '508813', '902417', '110234']) expect(isWeakPin(pin), pin).toBe(false)
})

test('a password is long enough, and none of the common ones however it is written', () => {
  for (const password of ['ngan7', 'Matkhau123', 'mật khẩu 123', 'Trung tâm 123', 'aaaaaaaaaa', 'ababababab', 'ĐĐĐĐĐĐĐĐ', 'ADMIN123'])
    expect(isWeakPassword(password), password).toBe(true)
  for (const password of ['cây cau trước sân', 'b4n-so-7-tang-2', 'Mưa rào tháng 6']) expect(isWeakPassword(password), password).toBe(false)
})
