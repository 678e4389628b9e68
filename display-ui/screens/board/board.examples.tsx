// The board's named examples: each state; the distance is the panel's.
import type { BoardView } from '#contract/views/board.ts'
import { exampleLogoAddress } from '#ui-kit/examples/example-logo.ts'
import { allLines, exampleAt, exampleBoard, exampleCall } from '../../example-board.ts'
import type { Example, Examples } from '../../examples/example.ts'
import { BoardPage } from './board.tsx'

const board =
  (changes: Partial<BoardView> = {}, lostClock?: string): Example =>
  (shown) => (
    <BoardPage
      {...shown}
      board={exampleBoard(changes)}
      at={exampleAt}
      lostClock={lostClock}
      isAmber={({ number }) => number === '1047'}
      onSetUp={() => {}}
    />
  )
const { calls, centre } = exampleBoard()
const collect = { counter: '3', numbers: ['1041', '1044', '2007', '1039'], count: 4 }
const many = { numbers: Array.from({ length: 12 }, (_, index) => String(11000 + index)), count: 64 }
const busy = ['1051', '2014', '1050', '2013', '1049', '1048', '1047'].map((number) => exampleCall(number, '12'))
const longNumbers = [exampleCall('100234', '12'), exampleCall('11047', '2')]
const wordy = {
  kind: { vi: 'Trung tâm Phục vụ hành chính công' },
  name: { vi: 'Đặc khu Phú Quốc – Điểm tiếp nhận Dương Đông' },
}
const notices = [{ vi: 'Nộp khai sinh, khai tử, đăng ký thường trú sau 15:00 nhận kết quả vào ngày làm việc sau.' }]

export const examples: Examples = {
  calls: board(),
  'one-call': board({ calls: calls.slice(0, 1) }),
  busy: board({ calls: busy }),
  'long-numbers': board({ calls: longNumbers }),
  'longest-names': board({
    centre: { ...centre, ...wordy },
    calls: [...longNumbers, ...busy],
    lines: allLines(128),
    collect: many,
    notices,
  }),
  collect: board({ collect }),
  'collect-many': board({ collect: many }),
  empty: board({ calls: [] }),
  'empty-nobody-waits': board({ calls: [], lines: allLines(0), notices: [] }),
  'nobody-now': board({ calls: calls.map((call) => ({ ...call, isCurrent: false })) }),
  'nobody-waits': board({ lines: allLines(0) }),
  'twelve-lines': board({ lines: allLines(6).map((line, index) => ({ ...line, waiting: (index * 7) % 15 })) }),
  '500-wait': board({ lines: allLines(500) }),
  sample: board({ centre: { ...centre, isSample: true } }),
  logo: board({ centre: { ...centre, logo: exampleLogoAddress } }),
  reconnecting: board({}, '9:41'),
  'reconnecting-empty': board({ calls: [] }, '9:41'),
}
