// The trial: real processes, real kills. Short here; `npm run trial` sets TRIAL=full for the counts the product promises by.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { killDuringBurst } from '#tests/trial/kills.ts'
import { callingRaces, doubleTouches } from '#tests/trial/races.ts'
import { type Running, startProcess } from '#tests/trial/server.ts'

const isFull = process.env.TRIAL === 'full'
const counts = isFull ? { kills: 20, touches: 1000, races: 1000 } : { kills: 3, touches: 100, races: 100 }
const MINUTES = 60_000

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
    const results = []
    for (let kill = 0; kill < counts.kills; kill += 1) {
      // At another moment of the burst each time, between the 20th and the 480th answer.
      const result = await killDuringBurst(folder, { tickets: 500, clients: 8, killAfter: 20 + ((kill * 173) % 460) })
      results.push(result)
      expect(result).toMatchObject({ lost: 0, twice: 0, isChainWhole: true })
      expect(result.acknowledged).toBeGreaterThan(20)
    }
    const acknowledged = results.reduce((sum, result) => sum + result.acknowledged, 0)
    const recovery = results.map((result) => Math.round(result.recoveryMs)).sort((a, b) => a - b)
    console.log(
      `kills: ${results.length}, acknowledged ${acknowledged}, lost 0, twice 0; recovery ms median ${recovery[recovery.length >> 1]}, most ${recovery.at(-1)}`,
    )
  },
  10 * MINUTES,
)

test(
  `the same touch sent twice within 20 ms, ${counts.touches} times: as many tickets as touches`,
  async () => {
    server = await startProcess(folder)
    const result = await doubleTouches(server, counts.touches)
    expect(result).toEqual({ touches: counts.touches, tickets: counts.touches, differing: 0 })
    console.log(`double touches: ${result.touches}, tickets ${result.tickets}`)
  },
  5 * MINUTES,
)

test(
  `two counters calling at the same instant, ${counts.races} times: never the same ticket`,
  async () => {
    server = await startProcess(folder)
    const result = await callingRaces(server, counts.races)
    expect(result).toEqual({ races: counts.races, same: 0, without: 0 })
    console.log(`calling races: ${result.races}, same ticket ${result.same}`)
  },
  5 * MINUTES,
)
