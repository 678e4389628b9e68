// Who was called before me, and why: told to the one who was passed.

import fc from 'fast-check'
import { Check } from 'typebox/value'
import { expect, test } from 'vitest'
import { Overtaken } from '#contract/commands/answers.ts'
import { isRejection } from '#queue/decide/decision.ts'
import { overtaken, overtakingCalls } from '#queue/views/overtaken.ts'
import { daySteps, tries, walkDay } from '#tests/days/days.ts'
import { smallHall } from '#tests/days/halls.ts'
import { overtakings } from '#tests/days/overtakings.ts'
import { Walk } from '#tests/days/walk.ts'

test('one with priority who came 12 minutes later, and one who came back with a form', () => {
  const walk = new Walk(smallHall())
  walk.must({ type: 'open-counter', counter: '1' })
  const returner = walk.issue('CT')
  walk.callNext('1')
  walk.must({ type: 'hold', ticket: returner, reason: 'fix-form' })
  const me = walk.issue('CT', {}, 60)
  const priority = walk.issue('CT', { priority: 'priority' }, 12 * 60)
  walk.must({ type: 'resume', ticket: returner }, 60)
  for (const expected of [priority, returner, me]) {
    expect(walk.callNext('1')).toBe(expected)
    walk.must({ type: 'finish', ticket: expected, outcome: 'accepted' }, 60)
  }
  const told = overtaken(walk.hall, me, { withNumbers: false })
  expect(told).toEqual({
    calls: [
      { because: 'class', class: 'priority', laterMinutes: 12 },
      { because: 'resumed', laterMinutes: -1 },
    ],
  })
  expect(JSON.stringify(told)).not.toMatch(/100\d/)
  expect(overtaken(walk.hall, me, { withNumbers: true })?.calls.map((call) => call.number)).toEqual(['1003', '1001'])
  expect(overtaken(walk.hall, 'nobody', { withNumbers: true })).toBeUndefined()
})

test('a call by a counter that could not have called me is no overtaking', () => {
  const walk = new Walk(smallHall())
  for (const counter of ['1', '2']) walk.must({ type: 'open-counter', counter })
  const me = walk.issue('CT', { files: 9 })
  walk.issue('CT', {}, 60)
  expect(walk.callNext('1')).not.toBe('nobody-waiting')
  expect(overtaken(walk.hall, me, { withNumbers: false })).toEqual({ calls: [] })
})

test('a call of another line, by a counter that has not mine, is no overtaking', () => {
  const walk = new Walk(smallHall())
  walk.must({ type: 'open-counter', counter: '8' })
  const me = walk.issue('HT')
  const other = walk.issue('DD', { priority: 'priority' }, 60)
  expect(walk.callNext('8')).toBe(other)
  expect(overtaken(walk.hall, me, { withNumbers: false })).toEqual({ calls: [] })
})

test('every passing of the promise is told to the one who was passed', () => {
  fc.assert(
    fc.property(daySteps(), (steps) => {
      const passings = new Map<string, Set<string>>()
      const walk = walkDay(steps, {
        watch: (step) => {
          const call = isRejection(step.decision) ? undefined : step.decision.find((event) => event.type === 'ticket-called')
          if (call?.type !== 'ticket-called') return
          for (const { passed } of overtakings(step)) passings.set(passed.id, (passings.get(passed.id) ?? new Set()).add(call.id))
        },
      })
      for (const [id, calls] of passings) {
        const ticket = walk.hall.tickets.get(id)
        if (!ticket) continue
        const told = overtakingCalls(walk.hall, ticket).map((call) => call.id)
        for (const call of calls) expect(told).toContain(call)
        expect(Check(Overtaken, overtaken(walk.hall, id, { withNumbers: true }))).toBe(true)
      }
    }),
    tries(60),
  )
})
