// The rule of calling against a plain model of it, over random days: the fast lists must say what a full sort says.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Counter, Hall, Ticket } from '#queue/hall.ts'
import { callableByLine, nextAt } from '#queue/rules/next.ts'
import { daySteps, tries, walkDay } from '#tests/days/days.ts'
import { smallHall } from '#tests/days/halls.ts'
import { Walk } from '#tests/days/walk.ts'

/** Design 6.2, written the slow way. */
function model(hall: Hall, counter: Counter): Ticket[] {
  const settings = hall.centre.counters.get(counter.id)
  const own = new Set(counter.lines)
  const delays = new Map(settings?.helps.map((help) => [help.line, help.afterMinutes]))
  const has = (ticket: Ticket) => own.has(ticket.line) || delays.has(ticket.line)
  const may = (ticket: Ticket) => {
    if (ticket.isUrgent) return has(ticket) || ticket.boundTo === counter.id
    if (ticket.boundTo) return ticket.boundTo === counter.id
    return has(ticket) && ticket.files <= (settings?.filesMax ?? Number.POSITIVE_INFINITY)
  }
  const seen = (ticket: Ticket) => ticket.placeAt + (ticket.isUrgent || own.has(ticket.line) ? 0 : (delays.get(ticket.line) ?? 0) * 60_000)
  return [...hall.tickets.values()]
    .filter((ticket) => ticket.state === 'waiting' && may(ticket))
    .sort((a, b) => Number(b.isUrgent) - Number(a.isUrgent) || seen(a) - seen(b) || a.order - b.order)
}

test('every counter calls by place as it sees it, urgent before all, ties by order of issue', () => {
  fc.assert(
    fc.property(daySteps(), (steps) => {
      walkDay(steps, {
        watch: (_, hall) => {
          for (const counter of hall.counters.values()) {
            const expected = model(hall, counter)
            expect(nextAt(hall, counter, 20).map(({ ticket }) => ticket.number)).toEqual(
              expected.slice(0, 20).map((ticket) => ticket.number),
            )
            const counts = [...callableByLine(hall, counter).values()]
            expect(counts.reduce((sum, count) => sum + count, 0)).toBe(expected.length)
          }
        },
      })
    }),
    tries(60),
  )
})

test('call-next takes the first of that order, and says nobody waits only when nobody does', () => {
  fc.assert(
    fc.property(daySteps(), (steps) => {
      walkDay(steps, {
        watch: ({ command, before, decision }) => {
          const counter = command.type === 'call-next' ? before.counters.get(command.counter) : undefined
          if (command.type !== 'call-next' || counter?.state !== 'open' || Boolean(counter.ticket) !== Boolean(command.leaving)) return
          const first = model(before, counter)[0]
          if (!first) expect(decision).toMatchObject({ rejected: 'nobody-waiting' })
          else expect(decision).toContainEqual(expect.objectContaining({ type: 'ticket-called', ticket: first.id, placeAt: first.placeAt }))
        },
      })
    }),
    tries(60),
  )
})

test('a ticket transferred to a counter is called there only, until that counter pauses; then by its line', () => {
  const walk = new Walk(smallHall())
  for (const counter of ['2', '3', '8']) walk.must({ type: 'open-counter', counter })
  const ticket = walk.issue('DD')
  walk.must({ type: 'transfer', ticket, counter: '2' })
  expect(walk.callNext('8')).toBe('nobody-waiting')
  walk.must({ type: 'pause-counter', counter: '2' })
  expect(walk.callNext('8')).toBe(ticket)
})

test('an express counter does not call a person with many files; another one does', () => {
  const walk = new Walk(smallHall())
  for (const counter of ['1', '2']) walk.must({ type: 'open-counter', counter })
  const agent = walk.issue('CT', { files: 6 })
  const citizen = walk.issue('CT', {}, 60)
  expect(walk.callNext('1')).toBe(citizen)
  expect(walk.callNext('2')).toBe(agent)
})

test('urgent goes before all, at a counter that only helps its line too', () => {
  const walk = new Walk(smallHall())
  walk.must({ type: 'open-counter', counter: '3' })
  walk.issue('HT')
  const death = walk.issue('DD', { files: 9 }, 600)
  walk.must({ type: 'urgent', ticket: death, reason: 'death' })
  expect(walk.callNext('3')).toBe(death)
})
