// A busy morning as the lead sees it, for examples and tests. People are invented.
import type { Instant } from '#contract/basics.ts'
import type { AccountAnswer } from '#contract/commands/people-answers.ts'
import type { Alarm } from '#contract/views/alarms.ts'
import type { FloorView } from '#contract/views/floor.ts'
import { ago, exampleAt, exampleCentre, exampleLines, exampleSnag } from '../specialist/example-view.ts'

type Counter = FloorView['counters'][number]

export const exampleCounter = (sign: string, lines: string[], more: Partial<Counter> = {}): Counter => ({
  id: sign,
  name: { vi: `Quầy ${sign}` },
  sign,
  state: 'open',
  ticket: null,
  served: 0,
  lines,
  helps: [],
  ...more,
})

/** A line whose longest wait is so many minutes at `now`; 0 people: nobody waits. */
export function exampleLine(id: string, minutes: number, waiting: number, now: Instant = exampleAt): FloorView['lines'][number] {
  const line = exampleLines.find((one) => one.id === id)
  if (!line) throw new Error(`The examples have no line ${id}.`)
  return { ...line, waiting, countersOpen: 1, longest: waiting === 0 ? null : { number: '1001', arrivedAt: now - minutes * 60_000 } }
}

export const examplePerson = (name: string, more: Partial<AccountAnswer>): AccountAnswer => ({
  id: `person ${name}`,
  name,
  employer: 'centre',
  role: 'specialist',
  hasPin: true,
  hasPassword: false,
  where: [],
  ...more,
})

const serving = (number: string, minutes: number): Counter['ticket'] => ({ number, since: ago(minutes, 10), state: 'serving' })

export const exampleWait: Extract<Alarm, { kind: 'wait' }> = {
  kind: 'wait',
  line: 'CT',
  since: ago(22, 30),
  waiting: 14,
  targetMinutes: 15,
  countersOpen: 3,
  minutesEach: 5,
  couldHelp: ['5', '7'],
}
export const escalated = exampleSnag({ raisedAt: ago(6, 10), leadAt: ago(3, 10), escalatedAt: ago(3, 10) })

export const exampleAlarms: Alarm[] = [
  { kind: 'urgent', ticket: 't', number: '2005', line: 'HT', since: ago(2) },
  { kind: 'snag', since: escalated.raisedAt, snag: escalated },
  { kind: 'late', ticket: 't2', number: '0024', line: 'TK', since: ago(4), isApologised: false },
  exampleWait,
  { kind: 'signing', count: 9, since: ago(18), targetMinutes: 15 },
  { kind: 'help', counter: '3', sign: '3', since: ago(2) },
]

export function exampleFloor(more: Partial<FloorView> = {}): FloorView {
  const alarms = more.alarms ?? exampleAlarms
  return {
    centre: exampleCentre,
    day: '2026-11-24',
    closed: null,
    lines: [
      exampleLine('CT', 22, 14),
      exampleLine('HT', 14, 9),
      exampleLine('DD', 12, 6),
      exampleLine('XD', 0, 0),
      exampleLine('KD', 8, 3),
      exampleLine('BT', 9, 4),
      exampleLine('CA', 12, 7),
      exampleLine('BH', 2, 1),
      exampleLine('VH', 1, 1),
      exampleLine('NN', 0, 0),
      exampleLine('TK', 5, 3),
      exampleLine('HD', 0, 0),
    ],
    counters: [
      exampleCounter('1', ['CT'], { ticket: serving('1046', 3), officer: 'person Hà' }),
      exampleCounter('2', ['CT', 'HT'], { ticket: { number: '1047', since: ago(0), state: 'called' } }),
      exampleCounter('3', ['HT', 'CT'], { ticket: serving('2012', 6), helpAskedAt: ago(2) }),
      exampleCounter('4', ['DD', 'XD', 'NN'], { ticket: serving('3008', 9) }),
      exampleCounter('5', ['KD', 'XD', 'NN'], { ticket: serving('5006', 2), officer: 'person Lan' }),
      exampleCounter('6', ['BT', 'VH', 'BH'], { state: 'paused', pauseReason: 'lunch', pauseUntil: ago(-13), officer: 'person Hùng' }),
      exampleCounter('7', ['CA']),
      exampleCounter('8', ['TK', 'HD'], { state: 'closed', helps: ['CT'] }),
    ],
    today: { issued: 112, waiting: 48, held: 2, signing: 9, done: 62, missed: 1, urgent: 1, guided: 5, late: 1 },
    alarms,
    alarmCount: alarms.length,
    targetMinutes: 15,
    systems: exampleSystems,
    waits: [
      { hour: 7, people: 18, halfMinutes: 6, mostMinutes: 12 },
      { hour: 8, people: 31, halfMinutes: 14, mostMinutes: 27 },
      { hour: 9, people: 24, halfMinutes: 19, mostMinutes: 34 },
    ],
    clock: { isBehind: false, asks: null },
    ...more,
  }
}

export const exampleSystems: FloorView['systems'] = [
  { id: 'portal', name: { vi: 'Cổng Dịch vụ công', en: 'The national portal' }, procedures: 23, waiting: 9 },
  { id: 'civil-status', name: { vi: 'Dữ liệu hộ tịch', en: 'Civil-status data' }, procedures: 14, waiting: 4 },
  { id: 'land-data', name: { vi: 'Dữ liệu đất đai', en: 'Land data' }, procedures: 9, waiting: 6 },
  { id: 'population', name: { vi: 'Dữ liệu dân cư', en: 'Population data' }, procedures: 21, waiting: 0 },
  { id: 'signature', name: { vi: 'Chữ ký số, con dấu', en: 'Digital signature, seal' }, procedures: 31, waiting: 0 },
  { id: 'payment', name: { vi: 'Thanh toán', en: 'Payment' }, procedures: 0, waiting: 0 },
]

export const examplePeople: AccountAnswer[] = [
  examplePerson('Hoàng Thị Vân', { helps: ['land'], where: [{ usedAt: exampleAt }] }),
  examplePerson('Nguyễn Hoàng Phương Quỳnh Trâm', { helps: ['land', 'justice'] }),
  { ...examplePerson('Trần Thị Lan', { role: 'officer' }), id: 'person Lan' },
  { ...examplePerson('Lê Quốc Hùng', { role: 'officer' }), id: 'person Hùng' },
]
