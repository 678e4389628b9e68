import { expect, test } from 'vitest'
import { type WaitingLine, waitingRows } from './waiting.ts'

const line = (series: string, waiting: number): WaitingLine => ({
  id: series,
  name: { vi: series },
  shortName: series,
  series,
  colour: '#000000',
  pictogram: 'stamp',
  waiting,
})
const shown = (...lines: WaitingLine[]) => waitingRows(lines).map(({ name, waiting }) => `${name}: ${waiting}`)

test('the five busiest in the order of their series, the rest as one', () => {
  const lines = [line('7', 7), line('1', 14), line('2', 6), line('3', 5), line('6', 4), line('5', 3), line('N', 2), line('4', 0)]
  expect(shown(...lines)).toEqual(['1: 14', '2: 6', '3: 5', '6: 4', '7: 7', 'Lĩnh vực khác: 5'])
})
test('a sixth line alone keeps its name; nobody waiting is no line', () => {
  const six = ['1', '2', '3', '4', '5', '6'].map((series) => line(series, 1))
  expect(shown(...six, line('7', 0))).toEqual(six.map(({ series }) => `${series}: 1`))
  expect(shown(line('1', 0))).toEqual([])
})
