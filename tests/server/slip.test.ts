// What stands on a slip, in both languages, and that the slip itself can be fetched.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { slipContent } from '#server/slips/content.ts'
import { of, type Running, startRunning, tickets } from './running.ts'

let hall: Running & { end(): Promise<void> }
beforeAll(async () => {
  hall = await startRunning()
})
afterAll(() => hall?.end())

const take = async (body: object): Promise<string> => (await hall.yes(tickets, body, hall.passOf('kiosk'))).ticket.id
const content = (ticket: string, language: 'vi' | 'en') =>
  slipContent(hall.hall.state, ticket, language, hall.hall.now(), 'http://so.test/t/x')

test('of a procedure: what people say large, the official name below, papers and the 15:00 rule', async () => {
  const id = await take({ procedure: 'ht-khai-sinh' })
  expect(content(id, 'vi')).toMatchObject({
    language: 'vi',
    centre: 'Phường Mẫu',
    number: '2001',
    title: 'Làm giấy khai sinh',
    official: 'Đăng ký khai sinh',
    line: 'Hộ tịch',
    time: '9:00',
    date: '24/11/2026',
    ahead: 0,
    documents: expect.arrayContaining([expect.any(String)]),
    page: 'http://so.test/t/x',
    isSample: true,
    sameDay: 'Nộp sau 15:00 thì nhận kết quả vào ngày làm việc sau.',
  })
  expect(content(id, 'en')).toMatchObject({ language: 'en', centre: 'Sample Ward', line: 'Civil status', official: 'Đăng ký khai sinh' })
})

test('of a line alone: the words on its tile; who waits before is counted', async () => {
  await take({ line: 'DD' })
  const id = await take({ line: 'DD' })
  const slip = content(id, 'vi')
  expect(slip).toMatchObject({ title: 'Sổ đỏ, đất đai', line: 'Đất đai', ahead: 1, documents: [] })
  expect(slip).not.toHaveProperty('official')
  expect(slip).not.toHaveProperty('sameDay')
})

test('a ticket that is not known has no slip', () => {
  expect(content('A'.repeat(22), 'vi')).toBeUndefined()
})

test('the slip comes as PDF in both widths, and as a picture', async () => {
  const id = await take({ line: 'CT' })
  for (const query of ['', '?width=58', '?width=80&language=en']) {
    const slip = await hall.get(of(id, `slip.pdf${query}`))
    expect(slip.status, slip.text.slice(0, 200)).toBe(200)
    expect(slip.headers.get('content-type')).toBe('application/pdf')
    expect(slip.headers.get('content-disposition')).toBe('inline; filename="1001.pdf"')
    expect(slip.text.startsWith('%PDF-')).toBe(true)
  }
  expect((await hall.get(of(id, 'slip.svg'))).text).toMatch(/^<svg /)
  await hall.no(() => hall.get(of(id, 'slip.pdf?width=70')), 400, 'request-malformed')
  await hall.no(() => hall.get(of('A'.repeat(22), 'slip.pdf')), 404, 'ticket-unknown')
})
