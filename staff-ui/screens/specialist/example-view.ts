// An hour of a hall with snags, for examples and tests. No real people.
import type { Instant } from '#contract/basics.ts'
import type { CentreHead, LineSign, OpenSnag } from '#contract/views/parts.ts'
import type { SnagsView } from '#contract/views/snags.ts'

/** 24 November 2026, 9:42 in Viet Nam. */
export const exampleAt: Instant = Date.UTC(2026, 10, 24, 2, 42)
export const ago = (minutes: number, seconds = 0): Instant => exampleAt - (minutes * 60 + seconds) * 1000

export const exampleCentre: CentreHead = {
  id: 'phuong-mau',
  kind: { vi: 'Trung tâm Phục vụ hành chính công', en: 'Public service centre' },
  name: { vi: 'Phường Mẫu', en: 'Mẫu ward' },
  timeZone: 'Asia/Ho_Chi_Minh',
  languages: ['vi', 'en'],
  isSample: true,
}

const line = (
  id: string,
  series: string,
  colour: string,
  pictogram: LineSign['pictogram'],
  shortName: string,
  vi: string,
  en: string,
): LineSign => ({ id, series, colour, pictogram, shortName, name: { vi, en } })

export const exampleLines: LineSign[] = [
  line('CT', '1', '#1257A6', 'stamp', 'Chứng thực', 'Chứng thực', 'Certification'),
  line('HT', '2', '#6A1B9A', 'family', 'Hộ tịch', 'Hộ tịch', 'Civil status'),
  line('DD', '3', '#256428', 'land-plot', 'Đất đai', 'Đất đai, nhà ở', 'Land'),
  line('XD', '4', '#963C00', 'brick-wall', 'Xây dựng', 'Xây dựng, quy hoạch', 'Building'),
  line('KD', '5', '#00616A', 'store', 'Hộ kinh doanh', 'Đăng ký hộ kinh doanh', 'Household business'),
  line('BT', '6', '#AA1456', 'hand-heart', 'Trợ cấp', 'Bảo trợ xã hội, người có công', 'Social support'),
  line('CA', '7', '#283593', 'id-card', 'Công an', 'Cư trú, căn cước', 'Residence, ID'),
  line('BH', '8', '#006357', 'shield-plus', 'Bảo hiểm', 'Bảo hiểm xã hội, y tế', 'Insurance'),
  line('VH', '9', '#5D4037', 'graduation-cap', 'Văn hóa', 'Văn hóa, giáo dục', 'Culture, education'),
  line('NN', 'N', '#3B6220', 'wheat', 'Nông nghiệp', 'Nông nghiệp, môi trường', 'Farming'),
  line('TK', '0', '#455A64', 'file-check', 'Trả kết quả', 'Trả kết quả', 'Collect results'),
  line('HD', 'H', '#37474F', 'question', 'Hướng dẫn', 'Hướng dẫn, tư vấn', 'Advice'),
]

export const exampleSnag = (more: Partial<OpenSnag> = {}): OpenSnag => ({
  id: 'snag-land-4-000000000x',
  ticket: 'ticket-3008-000000000x',
  number: '3008',
  line: 'DD',
  says: 'sang tên sổ đỏ',
  counter: '4',
  sign: '4',
  help: 'land',
  reason: 'data-mismatch',
  raisedAt: ago(1),
  leadAt: ago(-2),
  ...more,
})

export const exampleSnags = (snags: OpenSnag[], more: Partial<SnagsView> = {}): SnagsView => ({
  centre: exampleCentre,
  helps: [
    { id: 'justice', name: { vi: 'Tư pháp', en: 'Justice' }, pictogram: 'stamp' },
    { id: 'land', name: { vi: 'Địa chính', en: 'Land' }, pictogram: 'land-plot' },
    {
      id: 'long',
      name: { vi: 'Lao động, thương binh và xã hội, bảo trợ', en: 'Labour, invalids and social affairs' },
      pictogram: 'hand-heart',
    },
  ],
  lines: exampleLines,
  snags,
  count: snags.length,
  ...more,
})
