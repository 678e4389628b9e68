// Hall time: a PC that slept, a clock that was set, one that starts before its clock is right, a day in doubt.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { HandClock, newFolder, type Opened, openAt, removeFolder, yes } from '#tests/asking/hall.ts'
import { smallHall } from '#tests/days/halls.ts'
import { MORNING } from '#tests/days/walk.ts'

let folder: string
let opened: Opened
beforeEach(() => {
  folder = newFolder()
})
afterEach(async () => {
  await opened.close()
  removeFolder(folder)
})

const HOUR = 3600
const DAY = 24 * HOUR
const issue = { type: 'issue-ticket', line: 'CT' } as const
const real = { isSample: false, document: smallHall({ isSample: false }) }

async function passSeconds(seconds: number): Promise<void> {
  for (let passed = 0; passed < seconds; passed += 1) {
    opened.clock.pass(1)
    await opened.hall.tick()
  }
  await opened.hall.close()
}

test('the sample hall adopts a clock that jumped ahead after 30 seconds; until then it goes on', async () => {
  opened = await openAt(folder)
  opened.clock.jump(3 * HOUR)
  yes(await opened.ask(issue))
  expect(opened.hall.now()).toBe(MORNING)
  await passSeconds(31)
  expect(opened.hall.now()).toBe(opened.clock.wall())
  const moved = (await opened.ledger.read(opened.hall.stream(), 0)).map((event) => JSON.parse(event.bytes)).at(-1)
  expect(moved).toMatchObject({ type: 'clock-moved', by: 'clock', to: moved.at + 3 * HOUR * 1000 })
})

test('a hall where nobody pressed for ten minutes before the jump slept, and adopts the clock', async () => {
  opened = await openAt(folder, real)
  yes(await opened.ask(issue))
  await passSeconds(10 * 60)
  opened.clock.jump(3 * HOUR)
  await passSeconds(31)
  expect(opened.hall.now()).toBe(opened.clock.wall())
})

test('in a busy hall the lead is asked, and the hall goes on by its own time until then', async () => {
  opened = await openAt(folder, real)
  yes(await opened.ask(issue))
  opened.clock.jump(3 * HOUR)
  await passSeconds(40)
  expect(opened.hall.clock().asks).toEqual({ wallAt: opened.clock.wall() })
  expect(opened.hall.now()).toBe(MORNING + 40_000)
  yes(await opened.ask(issue))
  expect(await opened.ask({ type: 'adopt-clock' })).toMatchObject({ status: 200 })
  expect(opened.hall.now()).toBe(opened.clock.wall())
  expect(await opened.ask({ type: 'adopt-clock' })).toMatchObject({ rejected: 'clock-not-asked' })
})

test('a jump past midnight: 503 for half a minute, then the new day, once', async () => {
  opened = await openAt(folder)
  yes(await opened.ask(issue))
  opened.clock.jump(20 * HOUR)
  expect(await opened.ask(issue)).toMatchObject({ rejected: 'clock-unsure' })
  await passSeconds(31)
  expect(yes(await opened.ask(issue)).ticket.number).toBe('1001')
  expect(opened.hall.state.day).toBe('2026-11-25')
})

test('a clock set back does not take the hall with it; the admin is told', async () => {
  opened = await openAt(folder)
  opened.clock.jump(-5 * HOUR)
  yes(await opened.ask(issue))
  await passSeconds(60)
  expect(opened.hall.now()).toBe(MORNING + 60_000)
  expect(opened.hall.clock().isBehind).toBe(true)
  yes(await opened.ask(issue))
  const at = opened.hall.now()
  await opened.close()
  opened = await openAt(folder, { clock: opened.clock })
  opened.clock.pass(45)
  expect(opened.hall.now()).toBe(at + 45_000)
  expect(opened.hall.state.day).toBe('2026-11-24')
})

test('a PC that starts before its clock is set opens no day, and goes on by itself once the clock is right', async () => {
  opened = await openAt(folder, real)
  yes(await opened.ask(issue))
  await opened.close()
  const clock = new HandClock(Date.UTC(1970, 0, 1))
  opened = await openAt(folder, { ...real, clock })
  expect(opened.hall.state.day).toBeNull()
  expect(await opened.ask(issue)).toMatchObject({ rejected: 'no-day' })
  await passSeconds(20)
  clock.jump((MORNING + 2 * HOUR * 1000 - clock.wall()) / 1000)
  await passSeconds(32)
  expect(opened.hall.state.day).toBe('2026-11-24')
  expect(opened.hall.now()).toBe(clock.wall())
  expect(yes(await opened.ask(issue)).ticket.number).toBe('1002')
})

test('more than seven days later no day opens until a lead says which; a sample hall does not ask', async () => {
  opened = await openAt(folder, real)
  yes(await opened.ask(issue))
  await opened.close()
  opened = await openAt(folder, { ...real, clock: new HandClock(MORNING + 8 * DAY * 1000) })
  expect(await opened.ask(issue)).toMatchObject({ rejected: 'no-day' })
  expect(await opened.ask({ type: 'turn-day', open: '2026-11-01' })).toMatchObject({ rejected: 'day-not-later' })
  expect(await opened.ask({ type: 'turn-day', open: '2026-12-02' })).toMatchObject({ status: 200 })
  expect(opened.hall.state.day).toBe('2026-12-02')
  expect(yes(await opened.ask(issue)).ticket.number).toBe('1001')
  await opened.close()
  opened = await openAt(folder, { clock: new HandClock(MORNING + 30 * DAY * 1000) })
  expect(opened.hall.state.day).toBe('2026-12-24')
})

test('the lead may say that the open day is right though the clock is not', async () => {
  opened = await openAt(folder, real)
  yes(await opened.ask(issue))
  await opened.close()
  opened = await openAt(folder, { ...real, clock: new HandClock(Date.UTC(2020, 0, 1)) })
  expect(await opened.ask({ type: 'turn-day', open: '2026-11-24' })).toMatchObject({ status: 200 })
  expect(yes(await opened.ask(issue)).ticket.number).toBe('1002')
})

test('a future day that a wrong clock opened is withdrawn, and the right day goes on with its numbers', async () => {
  opened = await openAt(folder)
  yes(await opened.ask(issue))
  opened.clock.jump(40 * DAY)
  await passSeconds(31)
  expect(opened.hall.state.day).toBe('2027-01-03')
  opened.clock.jump(-40 * DAY)
  expect(await opened.ask({ type: 'turn-day', withdraw: '2027-01-03' })).toMatchObject({ status: 200 })
  expect(opened.hall.state).toMatchObject({ day: '2026-11-24' })
  expect(opened.hall.state.generation).toBeGreaterThan(0)
  expect(yes(await opened.ask(issue)).ticket.number).toBe('1002')
  expect(await opened.ask({ type: 'turn-day', withdraw: '2026-11-24' })).toMatchObject({ rejected: 'day-not-withdrawable' })
})
