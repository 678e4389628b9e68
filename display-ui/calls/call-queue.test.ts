import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type CallQueue,
  type CallQueueEvent,
  callQueue,
  emptyCallQueue,
  FRESH_MS,
  type Invitation,
  invitationKey,
  isFresh,
  SHOWN_MS,
} from './call-queue.ts'

const call = (id: string, at: number, attempt = 1): Invitation => ({ id, at, attempt, number: `10${id}`, counter: '2' })
const after = (...events: CallQueueEvent[]): CallQueue => events.reduce(callQueue, emptyCallQueue)

describe('the call queue', () => {
  test('a hint fills the screen at once, for ten seconds', () => {
    const queue = after({ type: 'hint', call: call('a', 0), elapsedMs: 5 })
    expect(queue.shown?.call.id).toBe('a')
    expect(callQueue(queue, { type: 'time', elapsedMs: 5 + SHOWN_MS - 1 }).shown?.call.id).toBe('a')
    expect(callQueue(queue, { type: 'time', elapsedMs: 5 + SHOWN_MS }).shown).toBeUndefined()
  })
  test('hint and view of one invitation are shown once', () => {
    const queue = after(
      { type: 'hint', call: call('a', 0), elapsedMs: 0 },
      { type: 'view', calls: [call('a', 0)], at: 100, elapsedMs: 100 },
    )
    expect(queue.waiting).toEqual([])
    expect(callQueue(queue, { type: 'time', elapsedMs: SHOWN_MS }).shown).toBeUndefined()
  })
  test('a recall is an invitation of its own', () => {
    expect(
      after({ type: 'hint', call: call('a', 0), elapsedMs: 0 }, { type: 'hint', call: call('a', 30, 2), elapsedMs: 30 }).waiting,
    ).toHaveLength(1)
  })
  test('missed while away: younger than 20 s by the view is shown, older is only a row', () => {
    const queue = after({ type: 'view', calls: [call('young', 80_001), call('old', 80_000)], at: 100_000, elapsedMs: 7 })
    expect(queue.shown?.call.id).toBe('young')
    expect(queue.waiting).toEqual([])
  })
  test('an old call does not come back with the next view', () => {
    const queue = after(
      { type: 'view', calls: [call('old', 0)], at: 60_000, elapsedMs: 0 },
      { type: 'view', calls: [call('old', 0)], at: 60_000, elapsedMs: 9 },
    )
    expect(queue.shown).toBeUndefined()
  })
  test('a row is amber for 20 s from its full-size page, also when it had to queue', () => {
    const both = after(
      { type: 'hint', call: call('a', 0), elapsedMs: 0 },
      { type: 'hint', call: call('b', 1), elapsedMs: 1 },
      { type: 'time', elapsedMs: SHOWN_MS },
    )
    expect(isFresh(both, call('a', 0))).toBe(true)
    const later = callQueue(both, { type: 'time', elapsedMs: FRESH_MS })
    expect([isFresh(later, call('a', 0)), isFresh(later, call('b', 1))]).toEqual([false, true])
  })
  test('nothing new: the same object, so that nothing is drawn again', () => {
    const queue = after({ type: 'hint', call: call('a', 0), elapsedMs: 0 })
    expect(callQueue(queue, { type: 'time', elapsedMs: 10 })).toBe(queue)
  })
})

/** A hall's calls, each reaching the screen as hint, in a view, or both, in any order, with ticks between. */
const afternoon = fc.array(
  fc.record({
    ticket: fc.nat(6),
    attempt: fc.integer({ min: 1, max: 3 }),
    gapMs: fc.nat(15_000),
    as: fc.constantFrom('hint', 'view', 'both', 'twice'),
  }),
  { minLength: 1, maxLength: 25 },
)

test('none is dropped, each stays 10 s, those that wait together go in the order of calling', () => {
  fc.assert(
    fc.property(afternoon, (steps) => {
      let queue = emptyCallQueue
      let elapsedMs = 0
      const said = new Set<string>()
      const shown: { key: string; at: number; sinceMs: number; waitedWith: number[] }[] = []
      const feed = (event: CallQueueEvent) => {
        const before = queue
        queue = callQueue(queue, event)
        if (queue.shown && queue.shown !== before.shown) {
          shown.push({
            key: invitationKey(queue.shown.call),
            at: queue.shown.call.at,
            sinceMs: queue.shown.sinceMs,
            waitedWith: queue.waiting.map(({ at }) => at),
          })
        }
      }
      const pass = (ms: number) => {
        for (const until = elapsedMs + ms; elapsedMs < until; ) {
          elapsedMs = Math.min(until, elapsedMs + 250)
          feed({ type: 'time', elapsedMs })
        }
      }
      for (const { ticket, attempt, gapMs, as } of steps) {
        const said1 = call(String(ticket), elapsedMs, attempt)
        said.add(invitationKey(said1))
        if (as !== 'view') feed({ type: 'hint', call: said1, elapsedMs })
        if (as === 'twice') feed({ type: 'hint', call: said1, elapsedMs })
        if (as !== 'hint') feed({ type: 'view', calls: [said1], at: elapsedMs + 19_999, elapsedMs })
        pass(gapMs)
      }
      pass(SHOWN_MS * (steps.length + 1))
      expect(shown.map(({ key }) => key).sort()).toEqual([...said].sort())
      for (const [index, { sinceMs, at, waitedWith }] of shown.entries()) {
        if (index > 0) expect(sinceMs - (shown[index - 1]?.sinceMs ?? 0)).toBeGreaterThanOrEqual(SHOWN_MS)
        for (const other of waitedWith) expect(at).toBeLessThanOrEqual(other)
      }
      expect(queue.shown).toBeUndefined()
    }),
    { numRuns: 200 },
  )
})

test('a view lists the newest first; they are shown in the order of calling', () => {
  const queue = after({ type: 'view', calls: [call('c', 3), call('b', 2), call('a', 1)], at: 10, elapsedMs: 0 })
  expect([queue.shown?.call.id, ...queue.waiting.map(({ id }) => id)]).toEqual(['a', 'b', 'c'])
})
