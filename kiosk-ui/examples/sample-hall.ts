// What the examples show: a hall as full, as empty and as wordy as halls get. Names are the longest of the sample centre.

import type { Pictogram } from '#contract/centre/pictograms.ts'
import type { ProcedureFound, TicketIssued } from '#contract/commands/answers.ts'
import type { KioskLine, KioskView } from '#contract/views/kiosk.ts'

/** 9:42 on Tuesday, 24/11/2026, in the hall. */
export const at = Date.UTC(2026, 10, 24, 2, 42)

const line = (
  id: string,
  tile: string,
  en: string,
  shortName: string,
  series: string,
  colour: string,
  pictogram: Pictogram,
  waiting: number,
  countersOpen = 2,
): KioskLine => ({
  id,
  name: { vi: shortName, en },
  tile: { vi: tile, en },
  shortName,
  series,
  colour,
  pictogram: pictogram as KioskLine['pictogram'],
  waiting,
  countersOpen,
})

export const lines: KioskLine[] = [
  line('CT', 'Sao y, chứng thực', 'Certified copies', 'Chứng thực', '1', '#1257A6', 'stamp', 14),
  line('HT', 'Khai sinh, kết hôn, khai tử', 'Birth, marriage, death', 'Hộ tịch', '2', '#6A1B9A', 'family', 6),
  line('DD', 'Sổ đỏ, đất đai', 'Land, red book', 'Đất đai', '3', '#256428', 'land-plot', 5, 1),
  line('CA', 'Tạm trú, thường trú, căn cước', 'Residence, ID card', 'Công an', '7', '#283593', 'id-card', 7),
  line('KD', 'Hộ kinh doanh', 'Household business', 'Hộ kinh doanh', '5', '#00616A', 'store', 3),
  line('BT', 'Trợ cấp, chính sách', 'Allowances, social support', 'Trợ cấp', '6', '#AA1456', 'hand-heart', 4),
  line('TK', 'Nhận kết quả, nộp bổ sung', 'Collect results, add papers', 'Trả kết quả', '0', '#455A64', 'file-check', 3),
  line('XD', 'Giấy phép xây dựng, vỉa hè', 'Building permit, pavement', 'Xây dựng', '4', '#963C00', 'brick-wall', 0),
  line('BH', 'Bảo hiểm y tế, bảo hiểm xã hội, thuế', 'Insurance, tax', 'Bảo hiểm, thuế', '8', '#006357', 'shield-plus', 0, 0),
  line('VH', 'Văn hóa, giáo dục', 'Culture, education', 'Văn hóa', '9', '#5D4037', 'graduation-cap', 1),
  line('NN', 'Nông nghiệp, môi trường', 'Agriculture, environment', 'Nông nghiệp', 'N', '#3B6220', 'wheat', 0),
  line('HD', 'Hỏi thủ tục, nộp trực tuyến', 'Ask, file online', 'Hướng dẫn', 'H', '#37474F', 'question', 2),
]
export const civil = lines[1] as KioskLine

/** The view, with so many waiting in each line where given. */
export const view = (waiting?: number): KioskView => ({
  centre: {
    id: 'phuong-mau',
    kind: { vi: 'Trung tâm Phục vụ hành chính công', en: 'Public Administrative Service Centre' },
    name: { vi: 'Phường Mẫu', en: 'Sample Ward' },
    timeZone: 'Asia/Ho_Chi_Minh',
    languages: ['vi', 'en'],
    isSample: true,
  },
  day: '2026-11-24',
  closed: null,
  lines: waiting === undefined ? lines : lines.map((one) => ({ ...one, waiting })),
  classes: [
    {
      id: 'priority',
      name: { vi: 'Ưu tiên', en: 'Priority' },
      headStartMinutes: 30,
      who: {
        vi: 'Từ 75 tuổi, khuyết tật, mang thai, con nhỏ, người có công',
        en: '75 and over, disabled, pregnant, with small children, people of merit',
      },
    },
  ],
  waiting: 45,
  hasPrinter: false,
  incidents: [],
  systems: [{ id: 'portal', name: { vi: 'Cổng Dịch vụ công', en: 'The national portal' } }],
  lineOpen: ['CT', 'HT'],
})

/** The portal has been down since 9:20: the first three procedures can do nothing, the next only gets its result later. */
export const incidents: KioskView['incidents'] = [
  {
    system: 'portal',
    name: { vi: 'Cổng Dịch vụ công', en: 'The national portal' },
    since: Date.UTC(2026, 10, 24, 2, 20),
    blocks: ['ht-khai-sinh', 'ht-lt-khai-sinh', 'ct-hd-tai-san'],
    delays: ['ht-mat'],
  },
]

const procedure = (id: string, says: string, name: string, documents: string[], more: Partial<ProcedureFound> = {}): ProcedureFound => ({
  id,
  line: 'HT',
  says: [says],
  name: { vi: name },
  documents: documents.map((vi) => ({ vi })),
  minutes: { typical: 10, most: 20 },
  isSigned: false,
  ...more,
})

export const birth = procedure(
  'ht-khai-sinh',
  'làm giấy khai sinh',
  'Đăng ký khai sinh',
  ['Giấy chứng sinh', 'Căn cước của cha và mẹ', 'Giấy kết hôn (nếu có)'],
  { sameDayUntil: '15:00' },
)
export const procedures: ProcedureFound[] = [
  birth,
  procedure(
    'ht-lt-khai-sinh',
    'khai sinh 3 trong 1',
    'Liên thông: Đăng ký khai sinh, đăng ký thường trú, cấp thẻ BHYT cho trẻ dưới 6 tuổi',
    ['Giấy chứng sinh'],
  ),
  procedure('ht-trich-luc', 'trích lục khai sinh', 'Cấp bản sao Trích lục hộ tịch, bản sao Giấy khai sinh', ['Căn cước']),
  procedure('ht-mat', 'mất khai sinh', 'Đăng ký lại khai sinh', ['Căn cước']),
  procedure('ht-sua', 'sửa khai sinh', 'Đăng ký thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc', ['Căn cước']),
  procedure('ht-ly-hon', 'ghi chú ly hôn', 'Ghi vào Sổ hộ tịch việc ly hôn, hủy việc kết hôn, hộ tịch khác đã giải quyết ở nước ngoài', [
    'Bản án',
  ]),
  procedure('ht-ket-hon', 'kết hôn', 'Đăng ký kết hôn', ['Căn cước hai bên']),
  procedure('ht-doc-than', 'giấy độc thân', 'Cấp Giấy xác nhận tình trạng hôn nhân', ['Căn cước']),
]

/** The longest official name, and more papers than stand on one page. */
export const longest = procedure(
  'ct-hd-tai-san',
  'hợp đồng mua bán xe, nhà đất, quyền sử dụng đất và tài sản khác gắn liền với đất',
  'Chứng thực hợp đồng, giao dịch liên quan đến tài sản là động sản, quyền sử dụng đất, nhà ở',
  [
    'Dự thảo hợp đồng',
    'Căn cước của các bên',
    'Giấy chứng nhận quyền sử dụng đất, quyền sở hữu nhà ở và tài sản khác gắn liền với đất (bản chính)',
    'Giấy đăng ký xe',
    'Giấy xác nhận tình trạng hôn nhân',
    'Giấy ủy quyền (nếu có)',
    'Biên lai thuế',
  ],
  { sameDayUntil: '15:00' },
)

export const issued = (number: string, more: Partial<TicketIssued> = {}): TicketIssued => ({
  ticket: { id: 'AAAAAAAAAAAAAAAAAAAAAA', number, line: 'HT', state: 'waiting', stage: 'counter', arrivedAt: at, placeAt: at, files: 1 },
  ahead: 6,
  wait: { lowMinutes: 20, highMinutes: 30 },
  links: {
    page: 'http://192.168.1.20:8090/t/AAAAAAAAAAAAAAAAAAAAAA?c=phuong-mau',
    slip: 'http://192.168.1.20:8090/api/centres/phuong-mau/tickets/AAAAAAAAAAAAAAAAAAAAAA/slip.pdf',
  },
  ...more,
})
