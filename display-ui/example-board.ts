// A board for the examples: the drawings' numbers. The panel and the letters' widths come from whoever shows them.
import type { Pictogram } from '#contract/centre/pictograms.ts'
import type { BoardCall, BoardView } from '#contract/views/board.ts'

/** 9:42 on a Tuesday in the hall. */
export const exampleAt = Date.parse('2026-11-24T02:42:00Z')

export const exampleCall = (number: string, counter: string, changes: Partial<BoardCall> = {}): BoardCall => ({
  id: number.padEnd(22, '-'),
  number,
  counter,
  line: number.startsWith('2') ? 'HT' : 'CT',
  attempt: 1,
  at: exampleAt - 60_000,
  isCurrent: true,
  isCollect: false,
  ...changes,
})

/** Three at counters, two before them; two lines, one with the longest short name of the sample hall. */
export function exampleBoard(changes: Partial<BoardView> = {}): BoardView {
  return {
    centre: {
      id: 'phuong-mau',
      kind: { vi: 'Trung tâm Phục vụ hành chính công' },
      name: { vi: 'Phường Mẫu' },
      timeZone: 'Asia/Ho_Chi_Minh',
      languages: ['vi'],
      isSample: false,
    },
    calls: [
      exampleCall('1047', '2'),
      exampleCall('2012', '3'),
      exampleCall('1046', '12'),
      exampleCall('2011', '3', { isCurrent: false }),
      exampleCall('1045', '2', { isCurrent: false }),
    ],
    counters: [
      { id: '2', sign: '2', direction: 'right' },
      { id: '3', sign: '3', direction: 'left' },
      { id: '12', sign: '12', direction: 'ahead' },
    ],
    lines: [
      { id: 'CT', name: { vi: 'Chứng thực' }, shortName: 'Chứng thực', series: '1', colour: '#1257A6', pictogram: 'stamp', waiting: 14 },
      { id: 'HT', name: { vi: 'Hộ tịch' }, shortName: 'Bảo hiểm, thuế', series: '2', colour: '#6A1B9A', pictogram: 'family', waiting: 6 },
    ],
    collect: null,
    notices: [{ vi: 'Nộp khai sinh, khai tử sau 15:00 nhận kết quả vào ngày làm việc sau.' }],
    ...changes,
  }
}

const line = (id: string, shortName: string, series: string, colour: string, pictogram: Pictogram): BoardView['lines'][number] => ({
  id,
  name: { vi: shortName },
  shortName,
  series,
  colour,
  pictogram: pictogram as BoardView['lines'][number]['pictogram'],
  waiting: 0,
})

/** The sample hall's twelve lines, with so many waiting in each. */
export const allLines = (waiting: number): BoardView['lines'] =>
  [
    line('CT', 'Chứng thực', '1', '#1257A6', 'stamp'),
    line('HT', 'Hộ tịch', '2', '#6A1B9A', 'family'),
    line('DD', 'Đất đai', '3', '#256428', 'land-plot'),
    line('CA', 'Công an', '7', '#283593', 'id-card'),
    line('KD', 'Hộ kinh doanh', '5', '#00616A', 'store'),
    line('BT', 'Trợ cấp', '6', '#AA1456', 'hand-heart'),
    line('TK', 'Trả kết quả', '0', '#455A64', 'file-check'),
    line('XD', 'Xây dựng', '4', '#963C00', 'brick-wall'),
    line('BH', 'Bảo hiểm, thuế', '8', '#006357', 'shield-plus'),
    line('VH', 'Văn hóa', '9', '#5D4037', 'graduation-cap'),
    line('NN', 'Nông nghiệp', 'N', '#3B6220', 'wheat'),
    line('HD', 'Hướng dẫn', 'H', '#37474F', 'question'),
  ].map((one) => ({ ...one, waiting }))
