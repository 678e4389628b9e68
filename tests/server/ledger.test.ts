// The day's ledger over HTTP: who may read it, what it tells of an event, and the day as a file that replays.
import { Check } from 'typebox/value'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type LedgerEvent, LedgerMoment, LedgerView } from '#contract/views/ledger.ts'
import { LEDGER, type Story, tellDay } from '#tests/ledger-page/story.ts'
import { replayDay } from '#tools/replay/replay-day.ts'
import { type Running, startRunning } from './running.ts'

let hall: Running & { end(): Promise<void> }
let story: Story
beforeAll(async () => {
  hall = await startRunning()
  story = await tellDay(hall)
})
afterAll(() => hall?.end())

const get = (path: string, role: 'lead' | 'admin' = 'lead') => hall.get(`${LEDGER}${path}`, { pass: hall.passOf(role) })

test('lead and admin only', async () => {
  for (const path of ['', '/1', '.jsonl']) {
    for (const role of ['kiosk', 'board', 'counter', 'greeter'] as const)
      await hall.no(() => hall.get(`${LEDGER}${path}`, { pass: hall.passOf(role) }), 403, 'role-not-allowed')
    await hall.no(() => hall.get(`${LEDGER}${path}`), 401, 'pass-missing')
    expect((await get(path, 'admin')).status).toBe(200)
  }
})

test('events in order and in pages, each with the number people read', async () => {
  const { body } = await get('')
  expect(Check(LedgerView, body)).toBe(true)
  expect(body).toMatchObject({ stream: 'phuong-mau/2026-11-24/0', seq: hall.seq() })
  expect(body.events.map(({ event }: LedgerEvent) => event.seq)).toEqual(Array.from({ length: hall.seq() }, (_, i) => i + 1))
  expect(body.events[story.priorityCall - 1]).toMatchObject({ number: story.priority.number, event: { type: 'ticket-called' } })
  const page = (await get('?after=3&limit=2')).body
  expect(page.events.map(({ event }: LedgerEvent) => event.seq)).toEqual([4, 5])
})

test('a moment: every view as it was then, and not as it is now', async () => {
  const then = (await get(`/${story.priorityCall}`)).body
  expect(Check(LedgerMoment, then)).toBe(true)
  expect(then.views.board.calls).toMatchObject([{ number: story.priority.number, isCurrent: true }])
  expect(then.views.counter.ticket).toMatchObject({ number: story.priority.number, state: 'called' })
  expect(then.views.ticket).toMatchObject({ ticket: { state: 'called' }, call: { attempt: 1 } })
  expect(then.views.floor.today).toMatchObject({ issued: 3, waiting: 2, done: 0 })
  const now = (await get(`/${hall.seq()}`)).body
  expect(now.views.floor.today).toMatchObject({ issued: 3, waiting: 0, done: 3 })
  expect((await get(`/${story.priorityCall}`)).body).toEqual(then)
  const other = (await get(`/${story.priorityCall}?ticket=${story.first.id}&counter=2`)).body
  expect(other.views).toMatchObject({ ticket: { ticket: { number: story.first.number }, ahead: 0 }, counter: { counter: { id: '2' } } })
  expect((await get('/1')).body.views).toMatchObject({ counter: null, ticket: null, board: { calls: [] } })
})

test('a call tells who else could have been called, in order, and what made the order', async () => {
  const { why } = (await get(`/${story.priorityCall}`)).body
  expect(why).toMatchObject({ counter: '1', because: 'class', count: 3, position: 1 })
  expect(why.candidates).toMatchObject([
    { number: story.priority.number, headStartMinutes: 30, isCalled: true, because: 'class', position: 1 },
    { number: story.first.number, headStartMinutes: 0, isCalled: false, because: 'arrival', position: 2 },
    { number: story.last.number, position: 3 },
  ])
  expect(why.candidates[0].seenAt).toBe(why.candidates[0].arrivedAt - 30 * 60_000)
  const { why: recalled, event } = (await get(`/${story.priorityCall + 1}`)).body
  expect([event.type, event.attempt, recalled]).toEqual(['ticket-called', 2, null])
})

test('the chain is made anew: whole, and each hash follows from the former', async () => {
  const [third, fourth] = [(await get('/3')).body.chain, (await get('/4')).body.chain]
  expect([third.isWhole, fourth.isWhole]).toEqual([true, true])
  expect(fourth.formerHash).toBe(third.hash)
  expect((await get('/1')).body.chain.formerHash).toBe('0'.repeat(64))
})

test('the export replays to what the hall is', async () => {
  const { text, headers } = await get('.jsonl')
  expect(headers.get('content-disposition')).toBe('attachment; filename="phuong-mau_2026-11-24_0.jsonl"')
  const day = replayDay(text)
  if (!day.isWhole) throw new Error(day.fault)
  expect(day.events).toHaveLength(hall.seq())
  for (const part of ['tickets', 'waiting', 'counters', 'calls', 'counts', 'seq'] as const)
    expect(day.hall[part]).toEqual(hall.hall.state[part])
  const flipped = replayDay(text.replace(`"number":"${story.first.number}"`, '"number":"1999"'))
  expect(flipped).toMatchObject({ isWhole: false, seq: 3, fault: 'its bytes do not match its hash' })
})

test('what is not there is a no that says so', async () => {
  const no = async (path: string, status = 400, code = 'request-malformed') => (await hall.no(() => get(path), status, code)).problem.title
  expect(await no(`/${hall.seq() + 1}`, 404, 'event-unknown')).toContain(`từ 1 đến ${hall.seq()}`)
  expect(await no('?day=2020-01-01', 404, 'day-unknown')).toContain('chưa từng mở')
  for (const path of ['/0', '/x', '?limit=0', '?limit=1001', '?after=-1', '?colour=red', '?day=today']) await no(path)
})

test('a former day can be read and exported when another one is open', async () => {
  const before = hall.seq()
  hall.pass(24 * 3600)
  await hall.hall.tick()
  await hall.issue('HT')
  const former = (await get('?day=2026-11-24')).body
  expect(former.seq).toBeGreaterThan(before)
  expect(former.events.at(-1).event.type).toBe('day-closed')
  expect((await get('')).body.stream).toBe('phuong-mau/2026-11-25/0')
  expect(replayDay((await get('.jsonl?day=2026-11-24')).text)).toMatchObject({ isWhole: true })
  expect((await get(`/${story.priorityCall}?day=2026-11-24`)).body.why.count).toBe(3)
})
