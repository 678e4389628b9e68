// The return slip: what stands on it as another program reads it, and the code in its QR.
import { describe, expect, test } from 'vitest'
import type { InkMark, TextMark } from '#printer/slip/draw-list.ts'
import { loadFaces } from '#printer/slip/faces.ts'
import { returnSlipPdf } from '#printer/slip/pdf.ts'
import { layOutReturn, type ReturnContent } from '#printer/slip/return-slip.ts'
import { papers } from '#printer/slip/slip.ts'
import { readPdf } from './read-pdf.ts'
import { readQr } from './read-qr.ts'
import { longestNames } from './slips.ts'

const faces = await loadFaces()
const ordinary: ReturnContent = {
  language: 'vi',
  kind: 'Trung tâm Phục vụ hành chính công',
  centre: 'Phường Mẫu',
  number: '2012',
  date: '24/11/2026',
  counter: '3',
  title: 'Đăng ký khai sinh',
  line: 'Hộ tịch',
  missing: ['Giấy chứng sinh (bản chính)', 'Căn cước của mẹ'],
  enough: ['Tờ khai', 'Giấy kết hôn'],
  code: 'A9T22HC4',
  until: 'thứ Ba 1/12/2026',
  isSample: false,
}
const slips: Record<string, ReturnContent> = {
  ordinary,
  'in English': { ...ordinary, language: 'en', until: 'Tuesday 1/12/2026' },
  'nothing is enough': { ...ordinary, enough: [], isSample: true },
  'longest names': {
    ...ordinary,
    number: '10482',
    title: longestNames.official ?? '',
    line: longestNames.line,
    missing: longestNames.documents,
    enough: longestNames.documents,
    isSample: true,
  },
  'a wide code': { ...ordinary, code: 'WWWWWWWW' },
}
const cases = Object.entries(slips).flatMap(([name, content]) =>
  Object.entries(papers).map(([width, paper]) => ({ name, width, content, paper })),
)

describe.each(cases)('$name on $width mm', ({ content, paper }) => {
  const list = layOutReturn(content, paper, faces)
  const texts = list.marks.filter((mark): mark is TextMark => mark.kind === 'text')
  const [qr] = list.marks.filter((mark): mark is InkMark => mark.kind === 'ink' && mark.what === 'qr')

  test('the QR holds the code, and nothing else', () => expect(readQr(qr?.rects ?? [])).toBe(content.code))

  test('stays on the paper, text and QR apart', () => {
    const right = Math.max(...(qr?.rects ?? []).map(({ x, width }) => x + width))
    const [top, bottom] = [
      Math.min(...(qr?.rects ?? []).map(({ y }) => y)),
      Math.max(...(qr?.rects ?? []).map(({ y, height }) => y + height)),
    ]
    for (const { x, width, baseline, size, text } of texts) {
      expect(x, text).toBeGreaterThanOrEqual(0)
      expect(x + width, text).toBeLessThanOrEqual(paper.widthDots + 1)
      const isBeside = baseline > top && baseline - size * 0.75 < bottom
      if (isBeside) expect(x, text).toBeGreaterThan(right)
    }
    expect(list.height).toBeGreaterThan(Math.max(...texts.map(({ baseline }) => baseline), bottom))
  })

  test('a box to tick before each missing paper, none before the others', () => {
    expect(list.marks.filter((mark) => mark.kind === 'ink' && mark.what === 'box')).toHaveLength(content.missing.length)
  })

  test('reads as it was written', async () => {
    const pdf = await readPdf(await returnSlipPdf(content, paper))
    expect(pdf.pages).toBe(1)
    const all = pdf.lines.join(' ').replaceAll(/\s/g, '')
    for (const text of [...content.missing, ...content.enough, content.title, content.until, content.code]) {
      expect(all).toContain(text.replaceAll(/\s/g, ''))
    }
  })
})

test('says what is missing, what is not, until when, and that it is not the legal form', async () => {
  const { lines, title } = await readPdf(await returnSlipPdf(ordinary, papers['80']))
  expect(lines).toEqual([
    'Trung tâm Phục vụ hành chính công',
    'Phường Mẫu',
    'Giấy nhắc bổ sung',
    'Số 2012 ngày 24/11/2026, quầy 3',
    'Đăng ký khai sinh (Hộ tịch)',
    'Còn thiếu',
    'Giấy chứng sinh (bản chính)',
    'Căn cước của mẹ',
    'Đã đủ, không phải nộp lại: Tờ khai;',
    'Giấy kết hôn.',
    'Mã trở lại',
    'A9T2 2HC4',
    'Dùng đến hết',
    'thứ Ba 1/12/2026',
    'Quay lại: quét mã này ở máy lấy số hoặc',
    'đưa bàn hướng dẫn. Không phải chọn',
    'lại thủ tục, không phải kể lại.',
    'Giấy nhắc này không thay phiếu yêu cầu',
    'bổ sung (mẫu 02) của hệ thống một cửa.',
  ])
  expect(title).toBe('Giấy nhắc bổ sung của số 2012')
})
