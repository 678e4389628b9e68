// Seeded mornings: believable, the same for the same seed, as if lived, and never at the cost of a hall that is there.
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { LedgerFault } from '#ledger/ledger.ts'
import { LEDGER_FILE } from '#ledger/sqlite/connection.ts'
import { openSqliteLedger } from '#ledger/sqlite/open.ts'
import { verifyLedger } from '#ledger/sqlite/verify.ts'
import type { HallEvent } from '#queue/events/event.ts'
import { startServer } from '#server/start/serve.ts'
import { FolderRefused } from '#tools/seed/folder.ts'
import { type ProfileName, profileNames, profiles } from '#tools/seed/profiles.ts'
import { type SeedOptions, seedHall } from '#tools/seed/seed-hall.ts'
import { countsOf } from '#tools/seed/told.ts'

/** 24 November 2026, 10:00 in Viet Nam. */
const TEN = Date.UTC(2026, 10, 24, 3, 0)
const folders: string[] = []
const folder = () => {
  const made = mkdtempSync(join(tmpdir(), 'moi-so-seed-'))
  folders.push(made)
  return made
}
afterAll(() => {
  for (const made of folders) rmSync(made, { recursive: true, force: true })
})

const seeded = (profile: ProfileName, more: Partial<SeedOptions> = {}) =>
  seedHall({
    profile,
    seed: '42',
    dataFolder: folder(),
    untilMinutes: 9 * 60 + 42,
    nowAt: TEN,
    url: 'http://127.0.0.1:8090',
    isAgain: false,
    ...more,
  })

/** All events of a seeded folder, and their bytes. */
async function eventsIn(ledgerFolder: string): Promise<{ bytes: string[]; events: HallEvent[] }> {
  const ledger = await openSqliteLedger({ folder: ledgerFolder })
  const heads = await ledger.heads('phuong-mau/')
  const bytes = (await Promise.all(heads.map(({ stream }) => ledger.read(stream, 0)))).flat().map((event) => event.bytes)
  await ledger.close()
  return { bytes, events: bytes.map((text) => JSON.parse(text)) }
}

const waitingBounds = { 'market-day': [45, 90], quiet: [2, 3], rush: [400, 500], 'long-names': [30, 70] } as const

describe.each(profileNames)('%s', (profile) => {
  test.each(['42', '1', '2'])('with seed %s: as many wait as its name says, and each counter is as told', async (seed) => {
    const { hall } = await seeded(profile, { seed })
    const counts = countsOf(hall)
    const [least, most] = waitingBounds[profile]
    expect(counts.waiting).toBeGreaterThanOrEqual(least)
    expect(counts.waiting).toBeLessThanOrEqual(most)
    const pauses = profile === 'quiet' ? profiles.quiet.pauses.map(({ counter }) => counter) : []
    for (const { id, state } of hall.counters.values()) {
      const open = (profiles[profile].counters as readonly string[]).includes(id) ? 'open' : 'closed'
      expect([id, state]).toEqual([id, pauses.includes(id as '7') ? 'paused' : open])
    }
  })
})

test.each(['42', '1', '2', '3'])('a market day (seed %s) has one of everything at its end', async (seed) => {
  const { hall, folder: made } = await seeded('market-day', { seed })
  const tickets = [...hall.tickets.values()]
  const counts = countsOf(hall)
  expect(counts.held).toBeGreaterThan(0)
  expect(counts['no-show']).toBeGreaterThan(0)
  expect(counts.signing + tickets.filter(({ stage }) => stage === 'collect').length).toBeGreaterThan(0)
  expect(tickets.some((ticket) => ticket.class === 'priority' && ticket.state === 'waiting')).toBe(true)
  const kinds = new Set((await eventsIn(made)).events.map(({ type }) => type))
  const lived = ['ticket-transferred', 'urgency-granted', 'signing-requested', 'ticket-released', 'ticket-held', 'ticket-resumed']
  expect([...lived, 'no-show-marked', 'ticket-finished'].filter((kind) => !kinds.has(kind as HallEvent['type']))).toEqual([])
})

test('long names: numbers have five digits, names are the longest', async () => {
  const { hall } = await seeded('long-names')
  const here = [...hall.tickets.values()].filter(({ state }) => state !== 'cancelled' && state !== 'done')
  expect(here.some(({ number }) => number.length === 5)).toBe(true)
  const lengths = here.flatMap(({ procedure }) => hall.centre.procedures.get(procedure ?? '')?.name.vi.length ?? [])
  expect(Math.min(...lengths)).toBeGreaterThan(55)
})

describe('by its seed', () => {
  test('the same seed at the same moment: the same bytes, chained without a fault', async () => {
    const [one, two] = [await seeded('market-day'), await seeded('market-day')]
    const [first, second] = [await eventsIn(one.folder), await eventsIn(two.folder)]
    expect(first.bytes.length).toBeGreaterThan(300)
    expect(second.bytes).toEqual(first.bytes)
    expect(verifyLedger(join(one.folder, LEDGER_FILE))).toMatchObject({ isWhole: true, events: first.bytes.length })
  })

  test('at another moment: the same events, all moved by the same time', async () => {
    const later = 37 * 60_000 + 123
    const [one, two] = [await seeded('quiet'), await seeded('quiet', { nowAt: TEN + later })]
    const moved = (await eventsIn(one.folder)).events.map((event) => ({ ...event, at: event.at + later }))
    const what = (events: HallEvent[]) => events.map(({ type, at, seq, by }) => ({ type, at, seq, by }))
    expect(what((await eventsIn(two.folder)).events)).toEqual(what(moved))
  })

  test('another seed: another morning', async () => {
    const [one, two] = [await seeded('quiet'), await seeded('quiet', { seed: '7' })]
    expect((await eventsIn(one.folder)).bytes).not.toEqual((await eventsIn(two.folder)).bytes)
  })
})

describe('its clock', () => {
  test('the morning ends now, and the server goes on from there', async () => {
    const dataFolder = folder()
    const nowAt = Date.now()
    const { hall } = await seeded('market-day', { dataFolder, nowAt })
    expect(hall.lastAt).toBeLessThanOrEqual(nowAt)
    expect(nowAt - hall.lastAt).toBeLessThan(120_000)
    const served = await startServer({ dataFolder })
    expect(served.hall.state.day).toBe(hall.day)
    expect(countsOf(served.hall.state)).toEqual(countsOf(hall))
    expect(served.hall.clock()).toEqual({ isBehind: false, asks: null })
    await served.close()
  })

  test('soon after midnight the morning is cut short rather than dated yesterday', async () => {
    const nowAt = Date.UTC(2026, 10, 23, 17, 30)
    const { hall, cutMinutes, folder: made } = await seeded('market-day', { nowAt })
    expect([hall.day, cutMinutes]).toEqual(['2026-11-24', 132])
    expect(countsOf(hall).waiting).toBeGreaterThan(45)
    expect(Math.min(...(await eventsIn(made)).events.map(({ at }) => at))).toBe(nowAt - 30 * 60_000)
  })
})

describe('a folder that is there', () => {
  test('a server runs on it: left alone, with a sentence', async () => {
    const dataFolder = folder()
    const served = await startServer({ dataFolder })
    await expect(seeded('quiet', { dataFolder })).rejects.toThrow(LedgerFault)
    await served.close()
  })

  test('with tickets today: refused; with --again set aside whole', async () => {
    const dataFolder = folder()
    const one = await seeded('quiet', { dataFolder })
    const before = await eventsIn(one.folder)
    await expect(seeded('rush', { dataFolder })).rejects.toThrow(FolderRefused)
    const two = await seeded('market-day', { dataFolder, isAgain: true })
    expect((await eventsIn(two.former ?? '')).bytes).toEqual(before.bytes)
    expect(countsOf(two.hall).waiting).toBeGreaterThan(40)
  })

  test('opened today without a ticket: makes room unasked', async () => {
    const dataFolder = folder()
    const clock = { wall: () => TEN - 60_000, elapsed: () => 0 }
    await (await startServer({ dataFolder, clock })).close()
    const { former } = await seeded('quiet', { dataFolder })
    expect(former && existsSync(join(former, LEDGER_FILE))).toBe(true)
  })

  test('with former days only: the morning is appended to them', async () => {
    const dataFolder = folder()
    await seeded('quiet', { dataFolder, nowAt: TEN - 24 * 3_600_000 })
    const { folder: made, former } = await seeded('quiet', { dataFolder })
    expect(former).toBeUndefined()
    expect(verifyLedger(join(made, LEDGER_FILE))).toMatchObject({ isWhole: true, streams: 2 })
  })

  test('of a real centre: refused, and untouched', async () => {
    const dataFolder = folder()
    const { folder: made } = await seeded('quiet', { dataFolder })
    const ledger = await openSqliteLedger({ folder: made })
    const document = (await ledger.records()).find(({ kind }) => kind === 'document')
    const real = { kind: 'document', id: '0'.repeat(64), value: JSON.stringify({ ...JSON.parse(document?.value ?? ''), isSample: false }) }
    await ledger.append('real', 0, [{ events: [], visits: [], erasable: [], records: [real] }])
    await ledger.close()
    await expect(seeded('market-day', { dataFolder, isAgain: true })).rejects.toThrow(FolderRefused)
    expect(readdirSync(dataFolder)).toEqual(['phuong-mau'])
  })
})
