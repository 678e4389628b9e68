// The promise over simulated days, each a ledger that is replayed; and that a broken rule does not go unseen.
import { expect, test } from 'vitest'
import { readDayFileLine } from '#contract/views/ledger.ts'
import { prepareCentre } from '#queue/centre.ts'
import type { HallEvent } from '#queue/events/event.ts'
import { evolve } from '#queue/evolve/evolve.ts'
import { freshHall } from '#queue/evolve/fresh.ts'
import { rechained } from '#tests/recorded/rechained.ts'
import { checkDay } from '#tools/promise/check-day.ts'
import { dayFileOf } from '#tools/promise/day-file.ts'
import { liveNth } from '#tools/promise/days.ts'
import { add, noSums, totalOf } from '#tools/promise/sums.ts'
import { ward } from '#tools/simulate/documents.ts'

const DAYS = 20

test(`${DAYS} days keep it: every call is of the ticket whose turn it was, and nobody is passed by more than was promised`, async () => {
  const sums = noSums()
  for (let n = 0; n < DAYS; n += 1) {
    const lived = await liveNth(n, 'test')
    add(sums, lived, checkDay(lived.text), `day ${n}`)
  }
  expect(sums.violations).toEqual([])
  const total = totalOf(sums)
  expect(total.days).toBe(DAYS)
  // Days on which nobody was passed would prove nothing.
  expect(total.calls).toBeGreaterThan(3000)
  expect(total.overtakings).toBeGreaterThan(1000)
  expect(total.ordinaryMost).toBeGreaterThan(25)
  expect([...sums.reasons.keys()]).toEqual(expect.arrayContaining(['arrival', 'class', 'resumed', 'revived', 'late', 'reentry', 'collect']))
}, 120_000)

test('the same seed gives the same ledger, byte for byte; another one another day', async () => {
  const one = await liveNth(0, 'a')
  expect((await liveNth(0, 'a')).text).toBe(one.text)
  expect((await liveNth(0, 'b')).text).not.toBe(one.text)
})

/** A crowded day, its lines and its events. */
const crowded = async () => {
  const { text } = await liveNth(0, 'broken', 'ngay-1-7')
  const lines = text.split('\n')
  const events = lines.slice(1, -1).map((line) => JSON.parse(readDayFileLine(line)?.bytes ?? '') as HallEvent)
  return { text, lines, events }
}

test('whoever came last is called first: the replay names the call, and so do the words of the promise', async () => {
  const { lines, events } = await crowded()
  // The state before each ordinary call, until one where somebody waits who came much later.
  const document = ward()
  const hall = freshHall(prepareCentre(document))
  for (const [index, event] of events.entries()) {
    if (event.type === 'ticket-called' && event.because === 'arrival' && event.attempt === 1) {
      const ticket = hall.tickets.get(event.ticket)
      const last = hall.waiting.get(ticket?.line ?? '')?.findLast(({ class: name, files }) => name === undefined && files === 1)
      if (ticket && last && last.arrivedAt - ticket.arrivedAt > 20 * 60_000) {
        const broken = checkDay(
          rechained(lines, index + 1, (one) => ({ ...one, ticket: last.id, placeAt: last.placeAt, seenAt: last.placeAt })),
        )
        expect(broken.fault).toContain(`seq ${event.seq}: it calls ${last.number} out of turn: next was ${ticket.number}`)
        expect(broken.breaches).toContainEqual(
          expect.stringMatching(`${last.number} came .* min after ${ticket.number} and was called first`),
        )
        return
      }
    }
    evolve(hall, event)
  }
  throw new Error('nobody waited that long on a crowded day')
})

test('two calls are exchanged: found', async () => {
  const { lines, events } = await crowded()
  const calls = events.flatMap((event, index) =>
    event.type === 'ticket-called' && event.attempt === 1 && event.because === 'arrival' && event.counter === '2' ? [{ event, index }] : [],
  )
  const [first, second] = [calls[10]!, calls[11]!]
  const call = ({ ticket, placeAt, seenAt }: typeof first.event) => ({ ticket, placeAt, seenAt })
  const exchanged = rechained(lines, first.index + 1, (one) => ({ ...one, ...call(second.event) }))
  expect(checkDay(exchanged).fault).toMatch(
    new RegExp(`seq ${first.event.seq}: it calls \\w+ (out of turn|, which is)|seq ${first.event.seq}`),
  )
})

test('a counter that helped without its delay, or with a greater one than its document says: found', async () => {
  const { text, events } = await crowded()
  expect(checkDay(text)).toMatchObject({ breaches: [] })
  const document = ward()
  const delayed = (afterMinutes: number) => ({
    ...document,
    counters: document.counters.map((counter) => ({ ...counter, helps: counter.helps.map((help) => ({ ...help, afterMinutes })) })),
  })
  // Lived with 5 minutes, told to have been 60 (and 0).
  expect(checkDay(dayFileOf(delayed(60), events)).fault).toMatch(/out of turn|another place or reason/)
  expect(checkDay(dayFileOf(delayed(0), events)).fault).toMatch(/out of turn|another place or reason/)
})

test('a class that gets more than its document gives: found by the words', async () => {
  const { events } = await crowded()
  const document = ward()
  const meaner = { ...document, classes: document.classes.map((one) => (one.id === 'priority' ? { ...one, headStartMinutes: 5 } : one)) }
  const { breaches, fault } = checkDay(dayFileOf(meaner, events))
  expect(breaches.length + Number(fault !== undefined)).toBeGreaterThan(0)
})
