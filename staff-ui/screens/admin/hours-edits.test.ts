import { expect, test } from 'vitest'
import type { CentreDocument } from '#contract/centre/document.ts'
import { readCentre } from '#contract/centre/read.ts'
import sample from '../../../centres/phuong-mau.json' with { type: 'json' }
import {
  addDay,
  anotherSession,
  clockTyped,
  copyToWorkdays,
  dropDay,
  pathOfKey,
  servedText,
  sessionsOf,
  setSessions,
  wardAfternoon,
  wardHours,
  wardMorning,
} from './hours-edits.ts'

const ward = { ...(sample as unknown as CentreDocument), hours: wardHours }

test('the ward’s hours are a document without faults', () => {
  expect(readCentre(ward)).toHaveProperty('document')
})

test('times are typed as people write them', () => {
  expect(['7:30', '730', '07h30', '13.05', ' 0700 '].map(clockTyped)).toEqual(['07:30', '07:30', '07:30', '13:05', '07:00'])
  expect(clockTyped('7')).toBe('7')
})

test('a day begins empty, then morning, afternoon, evening, and never a session after midnight', () => {
  const one = anotherSession([])
  const two = anotherSession(one)
  expect(two).toEqual([wardMorning, wardAfternoon])
  expect(anotherSession(two)).toHaveLength(3)
  expect(anotherSession(anotherSession(two))).toHaveLength(3)
  expect(readCentre(setSessions(ward, { weekday: 'saturday' }, anotherSession(two)))).toHaveProperty('document')
})

test('days off stand in order, once each, and say where their faults are', () => {
  const days = addDay(addDay(addDay(ward, '2027-02-06', 'Tết'), '2027-01-01', ''), '2027-01-01', 'lần hai')
  expect(days.hours.days).toEqual([
    { day: '2027-01-01', sessions: [] },
    { day: '2027-02-06', sessions: [], why: { vi: 'Tết' } },
  ])
  expect(pathOfKey(days, { day: '2027-02-06' })).toBe('/hours/days/1')
  expect(sessionsOf(setSessions(days, { day: '2027-01-01' }, [wardMorning]), { day: '2027-01-01' })).toEqual([wardMorning])
  expect(dropDay(days, '2027-01-01').hours.days).toHaveLength(1)
})

test('one weekday’s sessions are copied to Monday to Friday, not to the weekend', () => {
  const copied = copyToWorkdays(setSessions(ward, { weekday: 'monday' }, [wardMorning]), 'monday')
  expect(copied.hours.weekdays.friday).toEqual([wardMorning])
  expect(copied.hours.weekdays.sunday).toEqual([])
  expect(servedText(wardHours.weekdays.monday)).toBe('07:30–11:30, 13:30–17:00')
})
