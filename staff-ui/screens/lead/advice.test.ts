import { expect, test } from 'vitest'
import { adviceFor, type WaitAlarm } from './advice.ts'
import { exampleCounter } from './example-view.ts'

const alarm: WaitAlarm = {
  kind: 'wait',
  line: 'CT',
  since: 0,
  waiting: 14,
  targetMinutes: 15,
  countersOpen: 3,
  minutesEach: 5,
  couldHelp: ['7', '5'],
}
const counters = [exampleCounter('5', ['KD', 'XD']), exampleCounter('7', ['CA'])]

test('the first counter that could help, with the line added to its own, and the sum behind it', () => {
  expect(adviceFor(alarm, { counters, alarms: [alarm] })).toEqual({
    counter: '7',
    sign: '7',
    lines: ['CA', 'CT'],
    sum: { people: 14, minutesEach: 5, counters: 4, minutes: 18 },
  })
})

test('a counter whose own line waits too long is asked last', () => {
  const strained: WaitAlarm = { ...alarm, line: 'CA' }
  expect(adviceFor(alarm, { counters, alarms: [alarm, strained] })?.counter).toBe('5')
  expect(adviceFor({ ...alarm, couldHelp: ['7'] }, { counters, alarms: [alarm, strained] })?.counter).toBe('7')
})

test('no visit ended yet today: no figure is invented', () => {
  expect(adviceFor({ ...alarm, minutesEach: null }, { counters, alarms: [] })?.sum).toBeUndefined()
})

test('nobody can help: no advice; a first counter divides by one', () => {
  expect(adviceFor({ ...alarm, couldHelp: [] }, { counters, alarms: [] })).toBeUndefined()
  expect(adviceFor({ ...alarm, countersOpen: 0, waiting: 2 }, { counters, alarms: [] })?.sum).toMatchObject({ counters: 1, minutes: 10 })
})
