// A thousand wrong codes: slowed, seen, and nobody is kept out who has the right one for longer than the delay.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Delays } from '#server/access/delays.ts'
import { Claim } from '#server/claim/claim.ts'
import { type House, startHouse } from '#server/start/house.ts'
import { silentLog } from '#server/start/log.ts'
import { asking, no, yes } from './owned.ts'

/** Tuesday, 24 November 2026, 09:00 in Viet Nam. */
const NINE = Date.UTC(2026, 10, 24, 2, 0)
let folder: string
let house: House
let said: string[]
let passedMs: number
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'moi-so-guesses-'))
  said = []
  passedMs = 0
  house = await startHouse({
    dataFolder: folder,
    host: '127.0.0.1',
    port: 0,
    log: silentLog,
    say: (sentence) => said.push(sentence),
    clock: { wall: () => NINE + passedMs, elapsed: () => passedMs },
  })
})
afterEach(async () => {
  await house.close()
  rmSync(folder, { recursive: true, force: true })
})

test('of a thousand tries four are free, the delay grows to ten minutes, then the right code is right; the console and the lead see it', async () => {
  const asks = asking(house.served().url, 'phuong-mau')
  const waits: number[] = []
  let looked = 0
  for (let tried = 0; tried < 1_000; tried += 1) {
    const { status, body } = await asks.post('claim-centre', { code: `AAAA-AAAA-${2222 + tried}` })
    if (status === 403) looked += 1
    else {
      expect({ status, code: body.code }).toEqual({ status: 429, code: 'slow-down' })
      waits.push(body.params.seconds)
      // Every tenth time the guesser waits as told.
      if (tried % 10 === 0) passedMs += body.params.seconds * 1000
    }
  }
  expect(waits[0]).toBe(2)
  expect(Math.max(...waits)).toBe(600)
  expect(looked).toBeLessThan(110)
  expect(said).toHaveLength(looked)
  expect(said.at(-1)).toMatch(new RegExp(`${looked} lần.*127\\.0\\.0\\.1`))
  const { entries } = await yes(asks.get('audit', { pass: house.sample?.passes.lead ?? '' }))
  expect(entries).toContainEqual(expect.objectContaining({ event: expect.objectContaining({ type: 'refused', kind: 'claim-code' }) }))

  const right = { code: house.code ?? '' }
  passedMs += 600_000
  const { pass, until } = await yes(asks.post('claim-centre', right))
  expect(until).toBe(NINE + passedMs + 30 * 60_000)
  // Right once, nothing is held against anybody.
  await no(asks.post('claim-centre', { code: 'AAAA-AAAA-AAAA' }), 403, 'claim-code-wrong')
  const body = { document: {}, admin: { name: 'A', password: 'mưa rào tháng sáu' } }
  await no(asks.post('found-centre', body, { pass }), 409, 'document-refused')
  passedMs += 30 * 60_000
  await no(asks.post('found-centre', body, { pass }), 401, 'pass-unknown')
})

test('guessers in the network slow each other, and never whoever sits at the server', () => {
  let now = NINE
  const delays = new Delays(() => now)
  const parts = { now: () => now, delays: () => delays, noteWrong: () => {}, say: () => {} }
  const claim = new Claim(parts as unknown as ConstructorParameters<typeof Claim>[0], {
    code: 'right',
    isRight: (typed) => typed === 'right',
  })
  const codes = Array.from({ length: 40 }, (_, n) => claim.tryCode('wrong', `10.0.0.${n}`)).map(
    (told) => 'rejected' in told && told.rejected,
  )
  expect(codes.filter((code) => code === 'claim-code-wrong')).toHaveLength(4)
  expect(codes.filter((code) => code === 'slow-down')).toHaveLength(36)
  expect(claim.tryCode('right', '10.0.0.99')).toMatchObject({ rejected: 'slow-down' })
  expect(claim.tryCode('right', '127.0.0.1')).toHaveProperty('answer')
  now += 2_000
  expect(claim.tryCode('right', '10.0.0.99')).toHaveProperty('answer')
})
