// What specialists see of a snag over its life.
import { expect, test } from 'vitest'
import { snags } from '#queue/views/snags.ts'
import { smallHall } from '#tests/days/halls.ts'
import { Walk } from '#tests/days/walk.ts'

function raised() {
  const walk = new Walk(smallHall())
  walk.must({ type: 'open-counter', counter: '2' })
  const ticket = walk.issue('HT')
  walk.callNext('2')
  walk.must({ type: 'start', ticket })
  walk.must({ type: 'raise-snag', ticket, help: walk.hall.centre.document.helps?.[0]?.id ?? '', reason: 'data-mismatch' })
  return { walk, ticket, now: () => snags(walk.hall, walk.at).snags[0] }
}

test('while the person sits at the counter nothing is said of it; the lead is told three minutes after', () => {
  const { now, walk } = raised()
  expect(now()).toMatchObject({ counter: '2', raisedAt: walk.at, leadAt: walk.at + 180_000 })
  expect(now()?.isAway).toBeUndefined()
})

test('who left the counter (the visit ended, or the place is kept) is away, and the snag stays until it is closed', () => {
  const ended = raised()
  ended.walk.must({ type: 'finish', ticket: ended.ticket, outcome: 'more-papers' })
  expect(ended.now()).toMatchObject({ isAway: true })
  const held = raised()
  held.walk.must({ type: 'hold', ticket: held.ticket, reason: 'papers' })
  expect(held.now()).toMatchObject({ isAway: true })
  held.walk.must({ type: 'resume', ticket: held.ticket })
  held.walk.callNext('2')
  expect(held.now()?.isAway).toBeUndefined()
})
