import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { isRejection } from '#queue/decide/decision.ts'
import { closedAt, dayOf, endOfDay, momentOf } from '#queue/rules/working-day.ts'
import { sampleHall, smallHall, wardHours } from '#tests/days/halls.ts'
import { Walk } from '#tests/days/walk.ts'

const QUARTER_SECONDS = 15 * 60

test.each([
  ['Asia/Ho_Chi_Minh', '2026-11-24'],
  ['Pacific/Chatham', '2026-11-24'],
  ['America/Vancouver', '2026-11-24'],
  ['America/Vancouver', '2026-11-01'], // Clocks go back: 25 hours.
  ['Pacific/Chatham', '2027-04-04'], // Clocks go back, 45 minutes off the hour.
  ['America/Vancouver', '2027-03-14'], // Clocks go forward: 23 hours.
])('a day in %s on %s turns once, at its own midnight, and numbers restart there', (timeZone, day) => {
  const start = momentOf(day, '00:00', timeZone)
  const walk = new Walk(smallHall({ timeZone }), start)
  const end = endOfDay(day, timeZone)
  const numbers: { at: number; number: string; day: string | null }[] = []
  for (let at = start; at < end + 4 * QUARTER_SECONDS * 1000; at += QUARTER_SECONDS * 1000) {
    const [issued] = walk.must({ type: 'issue-ticket', line: 'CT' }, at === start ? 0 : QUARTER_SECONDS)
    if (issued?.type === 'ticket-issued') numbers.push({ at, number: issued.number, day: walk.hall.day })
  }
  const next = Temporal.PlainDate.from(day).add({ days: 1 }).toString()
  expect(walk.events.filter((event) => event.type === 'day-opened').map((event) => event.day)).toEqual([day, next])
  const first = numbers.filter((one) => one.at < end)
  expect(first.every((one) => one.day === day)).toBe(true)
  expect(first.map((one) => one.number)).toEqual(first.map((_, index) => `1${String(index + 1).padStart(3, '0')}`))
  expect(numbers.filter((one) => one.at >= end).map((one) => one.number)).toEqual(['1001', '1002', '1003', '1004'])
  expect(numbers.length).toBe((end - start) / (QUARTER_SECONDS * 1000) + 4)
})

test.each(['Asia/Ho_Chi_Minh', 'Pacific/Chatham', 'America/Vancouver'])(
  'a ward in %s gives numbers in its sessions and at no other quarter of an hour',
  (timeZone) => {
    const document = { ...sampleHall(), timeZone, hours: wardHours }
    const given = (day: string) => {
      const open: string[] = []
      for (let at = momentOf(day, '00:00', timeZone); at < endOfDay(day, timeZone); at += QUARTER_SECONDS * 1000) {
        const clock = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainTime().toString().slice(0, 5)
        if (closedAt(document, dayOf(at, timeZone), at) === null) open.push(clock)
      }
      return open
    }
    const tuesday = given('2026-11-24')
    expect([tuesday[0], tuesday.at(-1), tuesday.length]).toEqual(['07:00', '16:30', 17 + 15])
    expect(tuesday).not.toContain('11:15')
    expect(tuesday).toContain('13:00')
    expect(given('2026-11-28').at(-1)).toBe('11:00') // Saturday: the morning.
    expect(given('2026-11-22')).toEqual([]) // Sunday.
    expect(given('2026-11-29').length).toBe(32) // A make-up Sunday.
    expect(given('2027-02-05')).toEqual([]) // Tết.
  },
)

test('a closed hall says why and when it opens again', () => {
  const document = { ...sampleHall(), hours: wardHours }
  const zone = document.timeZone
  const closed = (day: string, clock: string) => closedAt(document, day, momentOf(day, clock, zone))
  expect(closed('2026-11-24', '06:30')).toEqual({ why: 'before-hours', reopensAt: momentOf('2026-11-24', '07:00', zone) })
  expect(closed('2026-11-24', '11:10')).toEqual({ why: 'between-sessions', reopensAt: momentOf('2026-11-24', '13:00', zone) })
  expect(closed('2026-11-27', '16:40')).toEqual({ why: 'after-hours', reopensAt: momentOf('2026-11-28', '07:00', zone) })
  expect(closed('2026-11-22', '09:00')).toEqual({ why: 'day-off', reopensAt: momentOf('2026-11-23', '07:00', zone) })
  expect(closedAt(document, null, 0)).toEqual({ why: 'no-day' })
  const never = {
    ...document,
    hours: {
      ...wardHours,
      weekdays: { ...wardHours.weekdays, monday: [], tuesday: [], wednesday: [], thursday: [], friday: [], saturday: [] },
      days: [],
    },
  }
  expect(closedAt(never, '2026-11-24', momentOf('2026-11-24', '09:00', zone))).toEqual({ why: 'day-off' })
})

test('outside the hours no number is issued, and the rejection says from when', () => {
  const zone = 'Asia/Ho_Chi_Minh'
  const walk = new Walk(smallHall({ hours: wardHours }), momentOf('2026-11-24', '11:09', zone))
  expect(isRejection(walk.do({ type: 'issue-ticket', line: 'CT' }))).toBe(false)
  expect(walk.do({ type: 'issue-ticket', line: 'CT' }, 60)).toEqual({
    rejected: 'issuing-closed',
    params: { reopensAt: momentOf('2026-11-24', '13:00', zone) },
  })
})

test('07:00 in Viet Nam, where the UTC day turns, is nothing special', () => {
  const at = Date.UTC(2026, 10, 24, 0, 0)
  expect([at - 1, at, at + 1].map((moment) => dayOf(moment, 'Asia/Ho_Chi_Minh'))).toEqual(['2026-11-24', '2026-11-24', '2026-11-24'])
})
