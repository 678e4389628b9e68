// The hall as it was: going anywhere in a day gives what living it gave, in whatever order one goes; and a day only grows.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { CentreDocument } from '#contract/centre/document.ts'
import { type DayFileHead, readDayFileLine } from '#contract/views/ledger.ts'
import type { StoredEvent } from '#ledger/ledger.ts'
import { prepareCentre } from '#queue/centre.ts'
import { evolve } from '#queue/evolve/evolve.ts'
import { copyHall, freshHall } from '#queue/evolve/fresh.ts'
import { Past, Pasts } from '#server/hall/past.ts'

const [first = '', ...lines] = readFileSync(new URL('./days/0.1.0-busy.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
const { documents, stream } = JSON.parse(first) as DayFileHead
const centreOf = (settings: string) => prepareCentre(documents[settings] as CentreDocument)
const centre = centreOf(Object.keys(documents)[0]!)
const stored = lines.map((line, index): StoredEvent => ({ seq: index + 1, ...readDayFileLine(line)! }))

test('the hall after each event, backwards and to and fro, is the one that was lived', () => {
  const past = new Past(stream, centre, centreOf)
  past.add(stored)
  const hall = freshHall(centre)
  const lived = [copyHall(hall), ...past.events.map(({ event }) => copyHall(evolve(hall, event, centreOf)))]
  const order = [...lived.keys()]
  for (const seq of [...order.toReversed(), ...order.map((index) => (index * 101) % order.length)])
    expect(past.hallAt(seq)).toEqual(lived[seq])
})

test('what is looked at is a copy: changing it changes nothing', () => {
  const past = new Past(stream, centre, centreOf)
  past.add(stored)
  const then = past.hallAt(250)
  const before = copyHall(then)
  then.tickets.clear()
  then.calls.length = 0
  expect(past.hallAt(250)).toEqual(before)
})

test('events come once and in order, however they are read; one that was changed breaks the chain from there', () => {
  const past = new Past(stream, centre, centreOf)
  past.add(stored.slice(0, 40))
  past.add(stored.slice(20, 60))
  past.add(stored.slice(80))
  expect(past.events.map(({ event }) => event.seq)).toEqual(stored.slice(0, 60).map(({ seq }) => seq))
  expect(past.events.every(({ isChained }) => isChained)).toBe(true)
  const changed = new Past(stream, centre, centreOf)
  changed.add(stored.map((one) => (one.seq === 30 ? { ...one, bytes: one.bytes.replace('"by":"test"', '"by":"nobody"') } : one)))
  expect(changed.events.findIndex(({ isChained }) => !isChained)).toBe(29)
})

test('a ledger is asked only for what is not known yet, also by two who read at once', async () => {
  const asked: number[] = []
  let written = 100
  const read = async (_: string, afterSeq: number) => {
    asked.push(afterSeq)
    return stored.slice(afterSeq, written)
  }
  const pasts = new Pasts({ read, heads: async () => [] }, centre, centreOf)
  const [one] = await Promise.all([pasts.of(stream), pasts.of(stream)])
  expect(one.events).toHaveLength(100)
  written = 120
  expect((await pasts.of(stream)).events).toHaveLength(120)
  expect(asked).toEqual([0, 0, 100])
  expect(await pasts.lastOf('phuong-mau/2020-01-01/')).toBeUndefined()
})
