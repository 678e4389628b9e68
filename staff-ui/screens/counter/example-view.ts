// A counter view to draw and test with: counter 3 of a sample hall at 9:42, nobody here, four in the list. No server is needed for it.
import type { Pictogram } from '#contract/centre/pictograms.ts'
import type { CounterView, TicketHere } from '#contract/views/counter.ts'
import type { WaitingTicket } from '#contract/views/parts.ts'

/** 24 November 2026, 9:42 in Saigon. */
export const exampleAt = Date.UTC(2026, 10, 24, 2, 42)
const minute = 60_000
/** So many minutes before 9:42. */
export const ago = (minutes: number): number => exampleAt - minutes * minute

/** An id as the wire wants it: 22 letters. */
export const idOf = (number: string): string => number.padStart(22, 'A')

type Line = CounterView['lines'][number]
const line = (
  id: string,
  vi: string,
  shortName: string,
  series: string,
  colour: string,
  pictogram: Pictogram,
  waiting: number,
  countersOpen: number,
): Line => ({ id, name: { vi }, shortName, series, colour, pictogram: pictogram as Line['pictogram'], waiting, countersOpen })

const lines: Line[] = [
  line('CT', 'Chứng thực', 'Chứng thực', '1', '#1257A6', 'stamp', 14, 3),
  line('HT', 'Hộ tịch', 'Hộ tịch', '2', '#6A1B9A', 'family', 6, 2),
  line('DD', 'Đất đai', 'Đất đai', '3', '#256428', 'land-plot', 5, 1),
  line('CA', 'Cư trú – Căn cước – Định danh (Công an)', 'Công an', '7', '#283593', 'id-card', 7, 1),
  line('KD', 'Hộ kinh doanh – Hợp tác xã – Công thương', 'Hộ kinh doanh', '5', '#00616A', 'store', 0, 1),
  line('BT', 'Bảo trợ xã hội – Người có công – Giảm nghèo', 'Trợ cấp', '6', '#AA1456', 'hand-heart', 4, 1),
  line('TK', 'Trả kết quả – Bổ sung hồ sơ', 'Trả kết quả', '0', '#455A64', 'file-check', 3, 1),
  line('XD', 'Xây dựng – Hạ tầng – Đô thị', 'Xây dựng', '4', '#963C00', 'brick-wall', 0, 0),
  line('BH', 'Bảo hiểm xã hội – Y tế – Thuế (ngành dọc)', 'Bảo hiểm, thuế', '8', '#006357', 'shield-plus', 2, 1),
  line('VH', 'Văn hóa – Giáo dục – Y tế – Tôn giáo – Thi đua', 'Văn hóa', '9', '#5D4037', 'graduation-cap', 0, 1),
  line('NN', 'Nông nghiệp – Môi trường – Thủy lợi', 'Nông nghiệp', 'N', '#3B6220', 'wheat', 0, 0),
  line('HD', 'Hướng dẫn – Hỗ trợ nộp trực tuyến – Phản ánh', 'Hướng dẫn', 'H', '#37474F', 'question', 1, 1),
]
const counterLines: [string, string[]][] = [
  ['1', ['CT']],
  ['2', ['CT', 'HT']],
  ['3', ['HT', 'CT']],
  ['4', ['DD', 'XD', 'NN']],
  ['5', ['KD', 'XD', 'NN']],
  ['6', ['BT', 'VH', 'BH']],
  ['7', ['CA']],
  ['8', ['TK', 'HD']],
]

/** Somebody who waits since `minutes`; `more` overrides. */
export const waitingTicket = (
  number: string,
  lineId: string,
  says: string,
  minutes: number,
  more: Partial<WaitingTicket> = {},
): WaitingTicket => ({
  id: idOf(number),
  number,
  line: lineId,
  says,
  arrivedAt: ago(minutes),
  placeAt: ago(minutes),
  files: 1,
  because: 'arrival',
  isUrgent: false,
  ...more,
})

const returned = waitingTicket('2009', 'HT', 'làm lại khai sinh', 71, { because: 'resumed' })
const list = [
  returned,
  waitingTicket('2016', 'HT', 'kết hôn', 6, { because: 'class', class: 'priority', placeAt: ago(36) }),
  waitingTicket('2013', 'HT', 'bản sao khai sinh', 24),
  waitingTicket('1048', 'CT', 'sao y bản chính', 22),
  waitingTicket('2014', 'HT', 'giấy độc thân', 21),
  waitingTicket('1049', 'CT', 'lý lịch xin việc', 19),
  waitingTicket('2015', 'HT', 'khai sinh 3 trong 1', 17),
  waitingTicket('1050', 'CT', 'tặng cho đất', 15),
  waitingTicket('1051', 'CT', 'sao y bản chính', 14),
]

/** The ticket 2012, as it is called or served. */
export const exampleTicket = (more: Partial<TicketHere> = {}): TicketHere => ({
  id: idOf('2012'),
  number: '2012',
  line: 'HT',
  procedure: 'ht-khai-sinh',
  name: { vi: 'Đăng ký khai sinh' },
  says: 'làm giấy khai sinh',
  documents: [{ vi: 'Giấy chứng sinh' }, { vi: 'Căn cước của cha và mẹ' }],
  typicalMinutes: 15,
  mostMinutes: 25,
  state: 'serving',
  stage: 'counter',
  isSigned: false,
  arrivedAt: ago(44),
  calledAt: ago(7),
  lastCalledAt: ago(7),
  startedAt: exampleAt - 380_000,
  attempt: 1,
  recallAt: ago(6),
  noShowAfterAttempt: 3,
  files: 1,
  isUrgent: false,
  isLate: false,
  isReentry: false,
  isOrganisation: false,
  apology: null,
  errands: [],
  snag: null,
  asksOutcome: false,
  asksProcedure: false,
  why: { placeAt: ago(44), seenAt: ago(44), because: 'arrival' },
  ...more,
})

/** The same ticket 18 s after its second call: neither recall nor no-show yet. */
export const calledTicket = (more: Partial<TicketHere> = {}): TicketHere => {
  const { startedAt: _, ...ticket } = exampleTicket()
  return {
    ...ticket,
    state: 'called',
    attempt: 2,
    calledAt: ago(1),
    lastCalledAt: exampleAt - 18_000,
    recallAt: exampleAt + 12_000,
    ...more,
  }
}

/** The counter view, with what differs. */
export function exampleView(more: Partial<CounterView> = {}): CounterView {
  return {
    centre: {
      id: 'phuong-mau',
      kind: { vi: 'Trung tâm Phục vụ hành chính công' },
      name: { vi: 'Phường Mẫu', en: 'Sample Ward' },
      timeZone: 'Asia/Ho_Chi_Minh',
      languages: ['vi', 'en'],
      isSample: true,
    },
    counter: { id: '3', name: { vi: 'Quầy 3', en: 'Counter 3' }, sign: '3', state: 'open', lines: ['HT', 'CT'], helps: [] },
    ticket: null,
    next: { ...returned, seenAt: returned.placeAt, returnedAt: ago(4) },
    waiting: {
      count: 20,
      first: list,
      byLine: [
        { line: 'HT', count: 6 },
        { line: 'CT', count: 14 },
      ],
    },
    held: [{ id: idOf('2006'), number: '2006', line: 'HT', says: 'làm lại khai sinh', since: ago(12), reason: 'copies', isHere: true }],
    missed: [],
    today: { served: 11, meanServiceSeconds: 840 },
    last: { id: idOf('2011'), number: '2011', outcome: 'accepted', at: ago(1) },
    lines,
    counters: counterLines.map(([id, own]) => ({
      id,
      name: { vi: `Quầy ${id}` },
      sign: id,
      state: id === '5' ? 'paused' : id === '1' ? 'closed' : 'open',
      lines: own,
    })),
    classes: [
      { id: 'priority', name: { vi: 'Ưu tiên', en: 'Priority' }, headStartMinutes: 30 },
      { id: 'bulk', name: { vi: 'Nhiều hồ sơ', en: 'Many files' }, headStartMinutes: -30 },
    ],
    helps: [
      { id: 'justice', name: { vi: 'Tư pháp', en: 'Justice' }, pictogram: 'stamp' },
      { id: 'land', name: { vi: 'Địa chính', en: 'Land' }, pictogram: 'land-plot' },
      { id: 'economy', name: { vi: 'Kinh tế', en: 'Economy' }, pictogram: 'store' },
      { id: 'social', name: { vi: 'Văn hóa, xã hội', en: 'Culture and social affairs' }, pictogram: 'hand-heart' },
      { id: 'police', name: { vi: 'Cư trú, công an', en: 'Residence, police' }, pictogram: 'id-card' },
      { id: 'technician', name: { vi: 'Kỹ thuật máy', en: 'Technician' }, pictogram: 'question' },
    ],
    systems: [
      { id: 'portal', name: { vi: 'Cổng Dịch vụ công', en: 'The national portal' } },
      { id: 'civil-status', name: { vi: 'Dữ liệu hộ tịch', en: 'Civil-status data' } },
      { id: 'land-data', name: { vi: 'Dữ liệu đất đai', en: 'Land data' } },
      { id: 'population', name: { vi: 'Dữ liệu dân cư', en: 'Population data' } },
      { id: 'signature', name: { vi: 'Chữ ký số, con dấu', en: 'Digital signature, seal' } },
      { id: 'payment', name: { vi: 'Thanh toán', en: 'Payment' } },
    ],
    snags: [],
    canSign: true,
    ...more,
  }
}

/** Nobody to call. */
export const emptyWaiting: Partial<CounterView> = { next: null, waiting: { count: 0, first: [], byLine: [] } }

/** 500 people wait; the view carries the first 20. */
export function crowdedView(): CounterView {
  const first = Array.from({ length: 20 }, (_, index) => {
    const number = index % 3 === 0 ? `11${String(index).padStart(3, '0')}` : `2${String(index + 100)}`
    return waitingTicket(
      number,
      index % 3 === 0 ? 'CT' : 'HT',
      index % 4 === 0 ? 'đăng ký hoạt động cơ sở tín ngưỡng' : 'kết hôn',
      190 - index,
    )
  })
  const next = first[0] as WaitingTicket
  return exampleView({
    next: { ...next, seenAt: next.placeAt },
    waiting: {
      count: 500,
      first,
      byLine: [
        { line: 'HT', count: 201 },
        { line: 'CT', count: 299 },
      ],
    },
  })
}
