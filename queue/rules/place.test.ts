import { expect, test } from 'vitest'
import { placeOf } from '#queue/rules/place.ts'
import { sampleHall } from '#tests/days/halls.ts'

const { rules } = sampleHall()
const at = (clock: string) => Date.UTC(2026, 10, 24, Number(clock.slice(0, 2)), Number(clock.slice(3)))
const place = (more: { booked?: string; headStart?: number; back?: string }) =>
  new Date(
    placeOf(
      {
        arrivedAt: at('09:00'),
        bookedAt: more.booked ? at(more.booked) : undefined,
        headStartMinutes: more.headStart ?? 0,
        absentUntil: more.back ? at(more.back) : undefined,
      },
      rules,
    ),
  )
    .toISOString()
    .slice(11, 16)

test.each([
  ['an ordinary person: the arrival', {}, '09:00'],
  ['priority: 30 minutes earlier', { headStart: 30 }, '08:30'],
  ['bulk: 30 minutes later', { headStart: -30 }, '09:30'],
  ['booked for later: the slot', { booked: '09:20' }, '09:20'],
  ['booked for earlier: the arrival less 15 minutes', { booked: '08:00' }, '08:45'],
  ['priority and a booking: the earlier, not the sum', { headStart: 30, booked: '08:00' }, '08:30'],
  ['priority and a later booking: the earlier', { headStart: 30, booked: '10:00' }, '08:30'],
  ['bulk comes on top of a booking', { headStart: -30, booked: '08:50' }, '09:20'],
  ['after an absence: never earlier than the return less 15 minutes', { back: '10:00' }, '09:45'],
  ['after a short absence the place is kept', { back: '09:10' }, '09:00'],
  ['priority does not undo an absence', { headStart: 30, back: '10:00' }, '09:45'],
] as const)('%s', (_, more, expected) => {
  expect(place(more)).toBe(expected)
})
