// The promise of the hall (docs/decisions: places in time), over random days.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daySteps, tries, walkDay } from '#tests/days/days.ts'
import { overtakings } from '#tests/days/overtakings.ts'

const MINUTE_MS = 60_000

test('of two who wait, a later arrival passes by at most the difference of head starts and the help delay', () => {
  let seen = 0
  fc.assert(
    fc.property(daySteps({ stepsMax: 160 }), (steps) => {
      walkDay(steps, {
        watch: (step) => {
          for (const { called, passed, helpDelayMinutes } of overtakings(step)) {
            seen += 1
            const laterMs = called.arrivedAt - passed.arrivedAt
            const headStartMs = (ticket: { arrivedAt: number; placeAt: number }) => ticket.arrivedAt - ticket.placeAt
            expect(laterMs).toBeLessThanOrEqual(headStartMs(called) - headStartMs(passed) + helpDelayMinutes * MINUTE_MS)
          }
        },
      })
    }),
    tries(120),
  )
  // A property that never met an overtaking would prove nothing.
  expect(seen).toBeGreaterThan(100)
})

test('an ordinary person who was never absent is passed by at most 30 minutes and the help delay', () => {
  let largestMinutes = 0
  fc.assert(
    fc.property(daySteps({ stepsMax: 160 }), (steps) => {
      walkDay(steps, {
        watch: (step) => {
          for (const { called, passed, helpDelayMinutes } of overtakings(step)) {
            if (passed.class !== undefined || passed.absentUntil !== undefined) continue
            const laterMinutes = (called.arrivedAt - passed.arrivedAt) / MINUTE_MS
            largestMinutes = Math.max(largestMinutes, laterMinutes)
            expect(laterMinutes).toBeLessThanOrEqual(30 + helpDelayMinutes)
          }
        },
      })
    }),
    tries(120),
  )
  expect(largestMinutes).toBeGreaterThan(10)
})
