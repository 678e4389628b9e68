// A greeter's page to draw and test with: 9:42 in a sample hall, 48 people waiting. No server is needed for it.
import type { ProcedureFound, TicketIssued } from '#contract/commands/answers.ts'
import type { KioskLine, KioskView } from '#contract/views/kiosk.ts'
import type { TicketView } from '#contract/views/ticket.ts'
import { ago, exampleAt, exampleView, idOf } from '../counter/example-view.ts'
import { nothingChosen } from './choice.ts'
import type { Greeter, Issued } from './greeter.ts'
import { oftenOf } from './often.ts'
import type { Find, FoundTicket } from './use-find.ts'

const { centre, lines: counterLines } = exampleView()
const waiting: Record<string, number> = { CT: 14, HT: 6, DD: 5, CA: 7, BT: 4, TK: 3, BH: 2, HD: 1 }
const lines: KioskLine[] = counterLines.map((line) => ({
  ...line,
  tile: line.name,
  waiting: waiting[line.id] ?? 0,
}))

const procedure = (
  id: string,
  line: string,
  vi: string,
  says: string,
  documents: string[],
  more: Partial<ProcedureFound> = {},
): ProcedureFound => ({
  id,
  line,
  name: { vi },
  says: [says],
  documents: documents.map((document) => ({ vi: document })),
  minutes: { typical: 12, most: 20 },
  isSigned: true,
  found: says,
  ...more,
})

export const single = procedure('ht-doc-than', 'HT', 'Cấp Giấy xác nhận tình trạng hôn nhân', 'giấy độc thân', [
  'Căn cước',
  'Bản án ly hôn hoặc chứng tử của vợ, chồng (nếu có)',
])
export const divorce = procedure(
  'ht-ghi-chu-ly-hon',
  'HT',
  'Ghi vào Sổ hộ tịch việc ly hôn, hủy việc kết hôn, hộ tịch khác đã giải quyết ở nước ngoài',
  'ghi chú ly hôn',
  ['Bản án ly hôn'],
)
export const death = procedure(
  'ht-khai-tu',
  'HT',
  'Đăng ký khai tử',
  'giấy chứng tử, khai tử',
  ['Giấy báo tử hoặc giấy tờ thay thế', 'Căn cước người đi khai'],
  { sameDayUntil: '15:00' },
)
const linked = procedure(
  'ht-lt-khai-tu',
  'HT',
  'Liên thông: Đăng ký khai tử, xóa đăng ký thường trú, giải quyết mai táng phí, tử tuất',
  'khai tử liên thông',
  [],
)
const burial = procedure('bt-mai-tang', 'BT', 'Hỗ trợ chi phí mai táng cho đối tượng bảo trợ xã hội', 'tiền mai táng', [])
/** The longest names and the most papers of the seed. */
export const longest = procedure(
  'ct-hd-tai-san',
  'CT',
  'Chứng thực hợp đồng, giao dịch liên quan đến tài sản là động sản, quyền sử dụng đất, nhà ở',
  'xin lại hợp đồng đã chứng thực',
  [
    'Căn cước, hộ chiếu hoặc giấy chứng nhận căn cước của tất cả các bên',
    'Dự thảo hợp đồng, giao dịch (nếu đã có)',
    'Giấy chứng nhận quyền sở hữu, quyền sử dụng và tài sản gắn liền với đất',
    'Giấy xác nhận tình trạng hôn nhân của các bên chuyển nhượng',
    'Giấy ủy quyền có chứng thực nếu đi thay người khác',
    'Bản án hoặc quyết định đã có hiệu lực (nếu có)',
  ],
  { minutes: { typical: 25, most: 50 } },
)
export const found = { procedures: [single, divorce], count: 2 }
export const foundDeath = { procedures: [death, linked, burial], count: 3 }

export const kioskView = (more: Partial<KioskView> = {}): KioskView => ({
  centre,
  day: '2026-11-24',
  closed: null,
  lines,
  classes: [{ id: 'priority', name: { vi: 'Ưu tiên', en: 'Priority' }, who: { vi: 'Từ 75 tuổi' }, headStartMinutes: 30 }],
  waiting: 48,
  hasPrinter: false,
  incidents: [],
  systems: [],
  lineOpen: lines.filter(({ countersOpen }) => countersOpen > 0).map(({ id }) => id),
  ...more,
})

const nothing = () => {}
export const greeter = (more: Partial<Greeter> = {}): Greeter => ({
  view: kioskView(),
  now: exampleAt,
  printers: ['quay-huong-dan'],
  printer: 'quay-huong-dan',
  place: { at: 'search' },
  query: '',
  often: oftenOf({}, [single, death, longest, burial, divorce, linked]),
  results: { procedures: [], count: 0 },
  choice: nothingChosen,
  ask: nothing,
  askAgain: nothing,
  chooseLine: nothing,
  choose: nothing,
  change: nothing,
  choosePrinter: nothing,
  take: nothing,
  takeAgain: nothing,
  guide: nothing,
  undo: nothing,
  next: nothing,
  go: nothing,
  ...more,
})

const answer = (number: string, line: string): TicketIssued => ({
  ticket: {
    id: idOf(number),
    number,
    line,
    state: 'waiting',
    stage: 'counter',
    arrivedAt: exampleAt - 12_000,
    placeAt: exampleAt,
    files: 1,
  },
  ahead: 6,
  wait: { lowMinutes: 20, highMinutes: 30 },
  links: { page: `http://192.168.1.10:8090/t/${idOf(number)}`, slip: `#${number}` },
})
export const issued = (more: Partial<Issued> = {}, number = '2018'): Issued => ({
  answer: answer(number, 'HT'),
  name: 'Giấy chứng tử',
  way: 'code',
  isUrgent: false,
  isLate: false,
  isBlocked: false,
  ...more,
})

export const foundTicket = (number: string, minutes: number, more: Partial<FoundTicket> = {}): FoundTicket => ({
  id: idOf(number),
  number,
  line: 'HT',
  says: 'giấy độc thân',
  state: 'waiting',
  stage: 'counter',
  arrivedAt: ago(minutes),
  isUrgent: false,
  links: { page: `http://192.168.1.10:8090/t/${idOf(number)}`, slip: `#${number}` },
  ...more,
})
export const live = (ticket: FoundTicket, more: Partial<TicketView> = {}): TicketView => ({
  centre,
  ticket: { id: ticket.id, number: ticket.number, state: ticket.state, stage: ticket.stage, arrivedAt: ticket.arrivedAt, documents: [] },
  line: lines[1] as KioskLine,
  ahead: ticket.state === 'waiting' ? 4 : null,
  wait: ticket.state === 'waiting' ? { lowMinutes: 15, highMinutes: 25 } : null,
  call: null,
  overtaken: [],
  promiseMinutes: 35,
  countersOpen: 2,
  incident: null,
  ...more,
})
export const find = (more: Partial<Find> = {}): Find => ({
  number: '',
  tickets: undefined,
  isBusy: false,
  type: nothing,
  search: nothing,
  chooseLine: nothing,
  choose: nothing,
  ask: nothing,
  askPassed: nothing,
  ...more,
})
