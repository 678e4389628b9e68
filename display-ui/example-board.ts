// A board and a panel for the examples: the drawings' numbers, and letters measured by rule of thumb so that examples need no canvas.
import type { BoardCall, BoardView } from '#contract/views/board.ts'
import type { Measure } from './fit/measure.ts'
import type { Panel } from './fit/sizes.ts'

/** 9:42 on a Tuesday in the hall. */
export const exampleAt = Date.parse('2026-11-24T02:42:00Z')

export const exampleMeasure: Measure = (text) => text.length * 0.572

export const examplePanel = (inches: number, metres: number, isPortrait = false): Panel => ({
  widthPx: isPortrait ? 1080 : 1920,
  heightPx: isPortrait ? 1920 : 1080,
  inches,
  metres,
})

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
