// The trial: real processes, real kills. Short here; `npm run trial` sets TRIAL=full for the counts the product promises by, and for the page
// about them.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { findProduct } from '#server/start/product.ts'
import { type KillResult, killDuringBurst } from '#tests/trial/kills.ts'
import { type TrialRow, thisMachine, trialPage } from '#tests/trial/page.ts'
import { callingRaces, doubleTouches } from '#tests/trial/races.ts'
import { type Running, startProcess } from '#tests/trial/server.ts'

const isFull = process.env.TRIAL === 'full'
const counts = isFull ? { kills: 20, touches: 1000, races: 1000 } : { kills: 3, touches: 100, races: 100 }
const MINUTES = 60_000
const KINDS = 3

/** Noted before anything is judged: the page tells also what went wrong. */
const rows: TrialRow[] = []
afterAll(() => {
  // A trial that broke off says nothing: the page of the last whole one stays.
  if (!isFull || rows.length < KINDS) return
  const folder = new URL('../../docs/measurements/', import.meta.url)
  mkdirSync(folder, { recursive: true })
  writeFileSync(fileURLToPath(new URL('trial.md', folder)), trialPage(rows, thisMachine(findProduct().version)))
})

let folder: string
let server: Running | undefined
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'moi-so-trial-'))
})
afterEach(async () => {
  await server?.kill()
  server = undefined
  rmSync(folder, { recursive: true, force: true })
})

test(
  `kill -9 during a burst of 500 tickets from 8 clients, ${counts.kills} times: nothing acknowledged is lost, no number twice, the chain verifies`,
  async () => {
    const results: KillResult[] = []
    for (let kill = 0; kill < counts.kills; kill += 1) {
      // At another moment of the burst each time, between the 20th and the 480th answer.
      const result = await killDuringBurst(folder, { tickets: 500, clients: 8, killAfter: 20 + ((kill * 173) % 460) })
      results.push(result)
    }
    const sum = (of: (result: KillResult) => number) => results.reduce((total, result) => total + of(result), 0)
    rows.push({
      what: '`kill -9` amid 500 tickets from 8 clients, then a start',
      tried: `${results.length} kills, ${sum(({ acknowledged }) => acknowledged)} tickets acknowledged; chain whole after ${sum(({ isChainWhole }) => Number(isChainWhole))}`,
      lost: sum(({ lost }) => lost),
      twice: sum(({ twice }) => twice),
      recoveryMs: results.map(({ recoveryMs }) => recoveryMs),
    })
    for (const result of results) {
      expect(result).toMatchObject({ lost: 0, twice: 0, isChainWhole: true })
      expect(result.acknowledged).toBeGreaterThan(20)
    }
  },
  10 * MINUTES,
)

test(
  `the same touch sent twice within 20 ms, ${counts.touches} times: as many tickets as touches`,
  async () => {
    server = await startProcess(folder)
    const result = await doubleTouches(server, counts.touches)
    rows.push({
      what: 'the same touch sent twice within 20 ms',
      tried: `${result.touches} touches`,
      lost: Math.max(0, result.touches - result.tickets),
      twice: Math.max(0, result.tickets - result.touches) + result.differing,
    })
    expect(result).toEqual({ touches: counts.touches, tickets: counts.touches, differing: 0 })
  },
  5 * MINUTES,
)

test(
  `two counters calling at the same instant, ${counts.races} times: never the same ticket`,
  async () => {
    server = await startProcess(folder)
    const result = await callingRaces(server, counts.races)
    rows.push({
      what: 'two counters calling at the same instant',
      tried: `${result.races} races`,
      lost: result.without,
      twice: result.same,
    })
    expect(result).toEqual({ races: counts.races, same: 0, without: 0 })
  },
  5 * MINUTES,
)
