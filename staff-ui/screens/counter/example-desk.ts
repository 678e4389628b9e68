// A desk to draw examples with: nothing goes out, and what it looks up is at hand.
import type { ProcedureFound, ProceduresFound, TicketsFound } from '#contract/commands/answers.ts'
import type { SignInNames } from '#contract/commands/people-answers.ts'
import type { CounterView } from '#contract/views/counter.ts'
import type { Desk } from './desk.ts'
import { ago, exampleAt, idOf } from './example-view.ts'

const procedure = (id: string, says: string, name: string, line = 'HT'): ProcedureFound => ({
  id,
  line,
  name: { vi: name },
  says: [says],
  documents: [{ vi: 'Tờ khai' }],
  minutes: { typical: 15, most: 25 },
  isSigned: true,
})
const procedures: ProceduresFound = {
  procedures: [
    procedure('ht-khai-sinh', 'làm giấy khai sinh', 'Đăng ký khai sinh'),
    procedure('ht-khai-tu', 'giấy chứng tử', 'Đăng ký khai tử'),
    procedure('ht-ket-hon', 'kết hôn', 'Đăng ký kết hôn'),
    procedure('ht-doc-than', 'giấy độc thân', 'Cấp giấy xác nhận tình trạng hôn nhân'),
    procedure('ht-trich-luc', 'trích lục khai sinh', 'Cấp bản sao trích lục hộ tịch'),
    procedure('ht-cai-chinh', 'sửa khai sinh', 'Thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc'),
    procedure(
      'ht-lt-khai-sinh',
      'khai sinh 3 trong 1',
      'Liên thông đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi',
    ),
  ],
  count: 7,
}
const tickets: TicketsFound = {
  tickets: [
    {
      id: idOf('1031'),
      number: '1031',
      line: 'CT',
      says: 'sao y bản chính',
      state: 'held',
      stage: 'counter',
      arrivedAt: ago(62),
      counter: '2',
      isUrgent: false,
      links: { page: '', slip: '' },
    },
  ],
}
export const people: SignInNames = {
  names: [
    { id: idOf('p1'), name: 'Vũ Thu Hà' },
    { id: idOf('p2'), name: 'Trần Văn Bình' },
    { id: idOf('p3'), name: 'Nguyễn Hoàng Phương Khánh Quỳnh' },
    { id: idOf('p4'), name: 'Đỗ Thị Ngọc Ánh' },
  ],
}
const answers: [part: string, body: object][] = [
  ['/procedures', procedures],
  ['/tickets', tickets],
  ['/sign-in', people],
]

/** The desk of a view, with what differs. */
export const exampleDesk = (view: CounterView, more: Partial<Desk> = {}): Desk => ({
  view,
  now: exampleAt,
  lostSinceAt: undefined,
  chosen: undefined,
  isSending: false,
  doing: undefined,
  note: undefined,
  reentry: undefined,
  officer: undefined,
  hasSound: false,
  wish: nothing,
  toggleSound: nothing,
  look,
  ...more,
})

const nothing = () => {}
const look = async <Body>(path: string) => answers.find(([part]) => path.includes(part))?.[1] as Body | undefined
