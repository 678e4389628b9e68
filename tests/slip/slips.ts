// Slips to lay out: an ordinary one, and the worst that the sample hall and a tired hand can bring.
import { readFileSync } from 'node:fs'
import type { SlipContent } from '#printer/slip/slip.ts'

interface SampleCentre {
  kind: { vi: string; en: string }
  lines: { id: string; name: { vi: string } }[]
  procedures: { line: string; name: { vi: string }; says: string[]; documents: { vi: string }[] }[]
}

export const centre = JSON.parse(readFileSync(new URL('../../centres/phuong-mau.json', import.meta.url), 'utf8')) as SampleCentre

export const ordinary: SlipContent = {
  language: 'vi',
  kind: centre.kind.vi,
  centre: 'Phường Mẫu',
  number: '2018',
  title: 'Làm giấy khai sinh',
  official: 'Đăng ký khai sinh',
  line: 'Hộ tịch',
  time: '9:42',
  date: '24/11/2026',
  ahead: 6,
  waitMinutes: '20–30',
  documents: ['Giấy chứng sinh', 'Căn cước của cha và mẹ', 'Giấy kết hôn (nếu hệ thống không tra cứu được)'],
  sameDay: 'Nộp sau 15:00 nhận kết quả vào ngày làm việc sau.',
  page: 'http://192.168.1.20:8090/t/Ab3dEfGh1jKlMn0pQrStUv',
  callsBeforeNoShow: 3,
  isSample: false,
}

const longest = (texts: string[]): string => texts.reduce((best, text) => (text.length > best.length ? text : best), '')
const documents = [...new Set(centre.procedures.flatMap((procedure) => procedure.documents.map(({ vi }) => vi)))].sort(
  (a, b) => b.length - a.length,
)

/** The longest of everything, all at once. */
export const longestNames: SlipContent = {
  ...ordinary,
  number: '10482',
  title: longest(centre.procedures.flatMap(({ says }) => says)),
  official: longest(centre.procedures.map(({ name }) => name.vi)),
  line: longest(centre.lines.map(({ name }) => name.vi)),
  ahead: 500,
  waitMinutes: '120–150',
  documents: documents.slice(0, 12),
  isSample: true,
}

const { waitMinutes: _wait, sameDay: _rule, official: _official, ...least } = ordinary

/** By name, for `test.each`. */
export const slips: Record<string, SlipContent> = {
  ordinary,
  'longest names and twelve documents': longestNames,
  'longest names in English': { ...longestNames, language: 'en', kind: centre.kind.en, centre: 'Sample Ward' },
  'nobody ahead': { ...least, ahead: 0, documents: [], isSample: true },
  'nobody ahead in English': { ...least, language: 'en', ahead: 0, documents: [] },
  'a number of eight digits': { ...ordinary, number: '20180417' },
  'a number of eight capitals': { ...ordinary, number: 'WMWMWMWM' },
  'a line without a procedure': { ...least, title: 'Hộ tịch', documents: [] },
  'stacked marks everywhere': {
    ...ordinary,
    title: 'Ẫm Ễ Ộ Ự ẵ ẫ ộ ỵ g '.repeat(8),
    documents: Array.from({ length: 5 }, () => 'Ẫ ỵ Ễ g Ộ Ự '.repeat(9)),
  },
  'one endless word': {
    ...ordinary,
    title: 'Ễộg'.repeat(60),
    documents: ['W'.repeat(90)],
    centre: 'Phường'.repeat(20),
    time: '9:42 sáng hôm nay đấy',
  },
  'a long link': {
    ...ordinary,
    page: `https://trung-tam-phuc-vu-hanh-chinh-cong.phuong-mau.example.vn/moi-so/t/${'Ab3dEfGh1j'.repeat(9)}`,
  },
}

/** The 134 letters of Vietnamese that carry a mark or a stroke. */
export const vietnamese = [...'aăâeêioôơuưy']
  .flatMap((vowel) => ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => (vowel + tone).normalize('NFC')))
  .concat('đ')
  .filter((letter) => letter > 'z')
  .flatMap((letter) => [letter, letter.toUpperCase()])
