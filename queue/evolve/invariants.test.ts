// What must hold whatever people press, over random days: numbers, states, counters, counts, replay.

import fc from 'fast-check'
import { Check } from 'typebox/value'
import { expect, test } from 'vitest'
import { BoardView } from '#contract/views/board.ts'
import { CounterView } from '#contract/views/counter.ts'
import { FloorView } from '#contract/views/floor.ts'
import { KioskView } from '#contract/views/kiosk.ts'
import { TicketView } from '#contract/views/ticket.ts'
import { prepareCentre } from '#queue/centre.ts'
import { isRejection } from '#queue/decide/decision.ts'
import { eventSchemas, type HallEvent } from '#queue/events/event.ts'
import { evolve } from '#queue/evolve/evolve.ts'
import { freshHall } from '#queue/evolve/fresh.ts'
import type { Hall, Ticket } from '#queue/hall.ts'
import { board } from '#queue/views/board.ts'
import { counter } from '#queue/views/counter.ts'
import { floor } from '#queue/views/floor.ts'
import { kiosk } from '#queue/views/kiosk.ts'
import { ticket as ticketView } from '#queue/views/ticket.ts'
import { daySteps, tries, walkDay } from '#tests/days/days.ts'
import { smallHall } from '#tests/days/halls.ts'

/** Which state may follow which. */
const edges: Record<Ticket['state'], readonly Ticket['state'][]> = {
  waiting: ['waiting', 'called', 'held', 'cancelled', 'done', 'signing'],
  called: ['called', 'serving', 'held', 'no-show', 'waiting', 'cancelled', 'done', 'signing'],
  serving: ['serving', 'done', 'held', 'waiting', 'signing'],
  held: ['held', 'waiting', 'called', 'cancelled', 'done'],
  signing: ['signing', 'waiting', 'done'],
  'no-show': ['no-show', 'waiting', 'cancelled'],
  done: ['done'],
  cancelled: ['cancelled'],
}

// Hours pass between steps in some days: holds, lapses and midnights are among them.
const days = fc.oneof(daySteps(), daySteps({ stepsMax: 80, gapSecondsMax: 3_000 }))
const carrying = smallHall({
  lines: smallHall().lines.map((line) => ({ ...line, atDayEnd: line.id === 'HT' ? 'carry-over' : line.id === 'DD' ? 'ask' : 'close' })),
})
const limited = smallHall({ rules: { ...carrying.rules, holdMinutesMax: 20 }, lines: carrying.lines })

function everyStep(check: (before: Hall, after: Hall, events: readonly HallEvent[]) => void): void {
  fc.assert(
    fc.property(days, fc.constantFrom(smallHall(), carrying, limited), (steps, document) => {
      walkDay(steps, {
        document,
        watch: ({ before, decision }, after) => check(before, after, isRejection(decision) ? [] : (decision as HallEvent[])),
      })
    }),
    tries(60),
  )
}

test('a rejection changes nothing', () => {
  fc.assert(
    fc.property(days, (steps) => {
      walkDay(steps, {
        watch: ({ before, decision }, after) => {
          if (!isRejection(decision)) return
          expect(after.seq).toBe(before.seq)
          expect([...after.tickets.values()]).toEqual([...before.tickets.values()])
          expect([...after.counters.values()]).toEqual([...before.counters.values()])
        },
      })
    }),
    tries(40),
  )
})

test('no number is issued twice in a day, and each belongs to its line', () => {
  everyStep((_, hall) => {
    const numbers = [...hall.tickets.values()].map((ticket) => ticket.number)
    expect(new Set(numbers).size).toBe(numbers.length)
    expect(hall.numbers.size).toBe(numbers.length)
  })
})

test('a counter has at most one ticket, a ticket is at no more than one counter, and both agree', () => {
  everyStep((_, hall) => {
    const atCounter = [...hall.tickets.values()].filter((ticket) => ticket.state === 'called' || ticket.state === 'serving')
    const busy = [...hall.counters.values()].filter((one) => one.ticket !== undefined)
    if (hall.day !== null)
      expect(busy.map((one) => `${one.id}:${one.ticket}`).sort()).toEqual(
        atCounter.map((ticket) => `${ticket.counter}:${ticket.id}`).sort(),
      )
    for (const one of busy) if (hall.day !== null) expect(one.state).toBe('open')
  })
})

test('states move along the allowed edges only', () => {
  everyStep((before, after) => {
    if (before.streamDay !== after.streamDay) return
    for (const [id, ticket] of before.tickets) expect(edges[ticket.state]).toContain(after.tickets.get(id)?.state)
  })
})

test('the waiting lists hold exactly those who wait, in the order of places', () => {
  everyStep((_, hall) => {
    for (const [line, listed] of hall.waiting) {
      const waiting = [...hall.tickets.values()].filter((ticket) => ticket.state === 'waiting' && ticket.line === line)
      expect(listed.map((ticket) => ticket.id)).toEqual(
        waiting.sort((a, b) => a.placeAt - b.placeAt || a.order - b.order).map((ticket) => ticket.id),
      )
    }
    for (const ticket of hall.tickets.values()) {
      expect(ticket.waits.filter((wait) => wait.until === undefined).length).toBe(ticket.state === 'waiting' ? 1 : 0)
      if (ticket.state === 'waiting') expect(hall.waiting.get(ticket.line)).toContain(ticket)
    }
  })
})

test('a held, transferred or collecting ticket keeps its arrival and its place', () => {
  everyStep((before, after, events) => {
    for (const event of events) {
      if (
        !['ticket-held', 'ticket-resumed', 'ticket-transferred', 'ticket-released', 'signing-requested'].includes(event.type) ||
        !('ticket' in event)
      )
        continue
      expect(after.tickets.get(event.ticket)).toMatchObject({
        arrivedAt: before.tickets.get(event.ticket)?.arrivedAt,
        placeAt: before.tickets.get(event.ticket)?.placeAt,
      })
    }
  })
})

test('every event is as its stored schema says, numbered without gaps, and never older than the one before', () => {
  fc.assert(
    fc.property(days, fc.constantFrom(smallHall(), carrying, limited), (steps, document) => {
      const { events } = walkDay(steps, { document })
      let former: HallEvent | undefined
      for (const event of events) {
        const schema = eventSchemas.get(event.type)
        expect(schema && Check(schema, JSON.parse(JSON.stringify(event))), JSON.stringify(event).slice(0, 300)).toBe(true)
        expect(event.seq).toBe(event.type === 'day-opened' ? 1 : (former?.seq ?? 0) + 1)
        expect(event.at).toBeGreaterThanOrEqual(former?.at ?? 0)
        former = event
      }
    }),
    tries(40),
  )
})

test('a recorded day replays to the same hall', () => {
  fc.assert(
    fc.property(days, fc.constantFrom(smallHall(), carrying), (steps, document) => {
      const walk = walkDay(steps, { document })
      const replayed = freshHall(prepareCentre(document))
      for (const event of walk.events) evolve(replayed, JSON.parse(JSON.stringify(event)))
      expect([...replayed.tickets.values()]).toEqual([...walk.hall.tickets.values()])
      expect(replayed.calls).toEqual(walk.hall.calls)
      expect(replayed.seq).toBe(walk.hall.seq)
    }),
    tries(30),
  )
})

test('every view is as the contract says, within its bounds, and its counts are those of the tickets', () => {
  fc.assert(
    fc.property(days, (steps) => {
      const { hall, at } = walkDay(steps)
      const clock = { isBehind: false, asks: null }
      const views = { kiosk: kiosk(hall, at), board: board(hall, at), floor: floor(hall, at, clock) }
      expect([Check(KioskView, views.kiosk), Check(BoardView, views.board), Check(FloorView, views.floor)]).toEqual([true, true, true])
      const waiting = [...hall.tickets.values()].filter((ticket) => ticket.state === 'waiting').length
      expect(views.kiosk.waiting).toBe(waiting)
      expect(views.floor.today.waiting).toBe(waiting)
      expect(views.board.lines.reduce((sum, line) => sum + line.waiting, 0)).toBe(waiting)
      expect(views.floor.today.done).toBe([...hall.tickets.values()].filter((ticket) => ticket.state === 'done').length)
      expect(views.board.calls.length).toBeLessThanOrEqual(12)
      for (const call of views.board.calls) expect(hall.numbers.has(call.number)).toBe(true)
      for (const id of hall.counters.keys()) {
        const view = counter(hall, id, at)
        expect(Check(CounterView, view), `counter ${id}`).toBe(true)
        expect(view?.waiting.first.length).toBeLessThanOrEqual(20)
      }
      for (const id of hall.tickets.keys()) expect(Check(TicketView, ticketView(hall, id, at)), `ticket ${id}`).toBe(true)
      // Nothing on the wall or on a phone says who has priority, or why somebody is urgent.
      expect(JSON.stringify(views.board)).not.toMatch(/priority|urgent|bulk/)
    }),
    tries(40),
  )
})
