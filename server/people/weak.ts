// Secrets that are guessed first. A short list of our own: what people in such a hall would try.

/** Letters a password has at least. */
export const PASSWORD_LENGTH_MIN = 8

const common = [
  'password',
  'passw0rd',
  '12345678',
  '123456789',
  '1234567890',
  '11111111',
  '00000000',
  '87654321',
  '88888888',
  '66668888',
  '68686868',
  'qwertyui',
  'qwertyuiop',
  'qwerty123',
  'asdfghjk',
  'asdfasdf',
  'zxcvbnm1',
  '1q2w3e4r',
  '1qaz2wsx',
  'abcd1234',
  'abc12345',
  'abc123456',
  'a1234567',
  'aa123456',
  'iloveyou',
  'anhyeuem',
  'emyeuanh',
  'khongbiet',
  'khongcho',
  'matkhau',
  'matkhau1',
  'matkhau123',
  'vietnam1',
  'vietnam123',
  'hanoi123',
  'saigon123',
  'admin123',
  'admin1234',
  'admin12345',
  'administrator',
  'trungtam',
  'trungtam1',
  'trungtam123',
  'hanhchinh',
  'hanhchinhcong',
  'motcua123',
  'phuongmau',
  'ubnd1234',
  'ubndphuong',
  'congan113',
  'letan123',
  'moiso123',
  'quantri1',
  'quantri123',
  'welcome1',
  'changeme',
  'football',
  'sunshine',
  'princess',
]
const known = new Set(common)

/** Whether a password is too short, a common one (marks, case and spaces aside), or one letter over and over. */
export function isWeakPassword(password: string): boolean {
  const letters = [...password.normalize('NFC')]
  const plain = password
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f\s]/g, '')
    .replaceAll('đ', 'd')
  return letters.length < PASSWORD_LENGTH_MIN || new Set(letters).size < 3 || known.has(plain)
}

/** Whether a PIN is not 6 digits, or a row anybody would try. */
export function isWeakPin(pin: string): boolean {
  if (!/^\d{6}$/.test(pin)) return true
  const digits = [...pin].map(Number)
  const steps = new Set(digits.slice(1).map((digit, index) => (digit - (digits[index] ?? 0) + 10) % 10))
  // One step throughout: 111111, 123456, 987654, 135791.
  if (steps.size === 1) return true
  // Three digits twice: 123123. Pairs: 112233, 998877. No more than two different digits: 121212, 111222, 000001.
  return /^(\d{3})\1$|^(\d)\2(\d)\3(\d)\4$/.test(pin) || new Set(digits).size <= 2
}
