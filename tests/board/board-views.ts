// Views of the sample hall's board, as its server would send them: for tests and pictures.

import centre from '#centres/phuong-mau.json' with { type: 'json' }
import type { BoardCall, BoardView } from '#contract/views/board.ts'
import type { Envelope } from '#contract/views/envelope.ts'

/** 9:42 on a Tuesday in the hall. */
export const morningAt = Date.parse('2026-11-24T02:42:00Z')

const lineOfSeries: Record<string, string> = Object.fromEntries(centre.lines.map(({ series, id }) => [series, id]))

/** A call of `number` to `counter`, so many seconds before `at`. */
export function aCall(number: string, counter: string, secondsAgo: number, changes: Partial<BoardCall> = {}, at = morningAt): BoardCall {
  return {
    id: `call-of-${number}-at-${counter}`.padEnd(22, '-').slice(0, 22),
    number,
    counter,
    line: lineOfSeries[number.charAt(0)] ?? 'CT',
    attempt: 1,
    at: at - secondsAgo * 1_000,
    isCurrent: true,
    isCollect: false,
    ...changes,
  }
}

/** The numbers of the drawings: five at counters, four before them. */
export const drawnCalls: readonly BoardCall[] = [
  aCall('1047', '2', 30),
  aCall('3008', '4', 90),
  aCall('2012', '3', 150),
  aCall('7005', '7', 200),
  aCall('0023', '8', 260),
  ...[
    ['1046', '1'],
    ['6004', '6'],
    ['1045', '2'],
    ['2011', '3'],
    ['1044', '1'],
  ].map(([number = '', counter = ''], index) => aCall(number, counter, 300 + 60 * index, { isCurrent: false })),
]

/** People waiting, as drawn. */
const waiting: Record<string, number> = { CT: 14, HT: 6, DD: 5, BT: 4, CA: 7, KD: 3, TK: 3, NN: 2, XD: 2, VH: 2 }

export function aBoard(changes: Partial<BoardView> = {}): BoardView {
  return {
    centre: { id: centre.id, kind: centre.kind, name: centre.name, timeZone: centre.timeZone, languages: ['vi', 'en'], isSample: false },
    calls: [...drawnCalls],
    counters: centre.counters.map(({ id, sign }) => ({ id, sign, direction: 'right' as const })),
    lines: centre.lines.map(({ id, name, shortName, series, colour, pictogram }) => ({
      id,
      name,
      shortName,
      series,
      colour,
      pictogram: pictogram as BoardView['lines'][number]['pictogram'],
      waiting: waiting[id] ?? 0,
    })),
    collect: null,
    notices: centre.notices,
    ...changes,
  }
}

/** The same, in its envelope. */
export function anEnvelope(data: BoardView, seq: number, at = morningAt): Envelope<BoardView> {
  return { stream: `${data.centre.id}/2026-11-24/0`, seq, at, release: 'test', view: 'board', data }
}
