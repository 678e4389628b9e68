import { describe, expect, test } from 'vitest'
import { loadFaces } from '#printer/slip/faces.ts'
import { layOut } from '#printer/slip/layout.ts'
import { slipPdf } from '#printer/slip/pdf.ts'
import { papers } from '#printer/slip/slip.ts'
import { warmSlip } from '#printer/slip/warm.ts'
import { readPdf as read } from './read-pdf.ts'
import { ordinary, slips } from './slips.ts'

const squeezed = (lines: string[]): string => lines.join('').replaceAll(' ', '')
const cases = Object.entries(slips).flatMap(([name, content]) =>
  Object.entries(papers).map(([width, paper]) => ({ name, width, content, paper })),
)

describe.each(cases)('$name on $width mm', ({ content, paper }) => {
  test('is one page of the paper, and says what was put in', async () => {
    const list = layOut(content, paper, await loadFaces())
    const pdf = await read(await slipPdf(content, paper))
    expect(pdf.pages).toBe(1)
    expect(pdf.width).toBeCloseTo((paper.widthMm * 72) / 25.4, 1)
    expect(pdf.height).toBeCloseTo((list.height / paper.dotsPerMm / 25.4) * 72, 1)
    const marks = list.marks.filter((mark) => mark.kind === 'text')
    expect(squeezed(pdf.lines)).toBe(squeezed(marks.map(({ text }) => text)))
    for (const { text, baseline } of marks) {
      if (marks.filter((mark) => mark.baseline === baseline).length === 1) expect(pdf.lines).toContain(text)
    }
  })
})

test('every line is read back letter for letter, with its spaces', async () => {
  const { lines } = await read(await slipPdf(ordinary, papers['80']))
  for (const line of [
    'Trung tâm Phục vụ hành chính công',
    'Phường Mẫu',
    'Số thứ tự',
    '2018',
    'Làm giấy khai sinh',
    'Đăng ký khai sinh (Hộ tịch)',
    '24/11/2026',
    'Giấy chứng sinh',
    'tra cứu được)',
    'làm việc sau.',
    'nhìn màn hình.',
    'ông/bà đến bàn hướng dẫn để được mời lại.',
  ])
    expect(lines).toContain(line)
})

test('pieces of letters come out composed', async () => {
  const { lines } = await read(await slipPdf({ ...ordinary, title: 'Nguyễn Thị Ặn'.normalize('NFD') }, papers['80']))
  expect(lines).toContain('Nguyễn Thị Ặn'.normalize('NFC'))
})

test('emoji, control characters and foreign scripts neither throw nor reach the paper', async () => {
  const title = 'Giấy\u0000\u001b[0m 😀 tờ \ud800 \u202eمرحبا 你好'
  const { lines } = await read(await slipPdf({ ...ordinary, title, number: '20😀18' }, papers['58']))
  expect(lines).toContain('2018')
  expect(lines.join(' ')).toContain('Giấy[0m tờ \ufffd \ufffd')
})

test('the document has a name', async () => {
  expect((await read(await slipPdf(ordinary, papers['80']))).title).toBe('Phiếu số 2018')
})

test('slips made at once are each their own', async () => {
  const numbers = ['1001', '1002', '1003', '1004', '1005', '1006']
  const pdfs = await Promise.all(numbers.map((number) => slipPdf({ ...ordinary, number }, papers['80'])))
  for (const [index, pdf] of pdfs.entries()) expect((await read(pdf)).lines).toContain(numbers[index])
})

test('warming up works before anything else did', async () => {
  await expect(warmSlip()).resolves.toBeUndefined()
})
