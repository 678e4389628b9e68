// npm run verify-ledger finds what was changed, and where; and it says OK of what was not.
import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { chainHash } from '#ledger/chain.ts'
import { LEDGER_FILE } from '#ledger/sqlite/connection.ts'
import { openSqliteLedger } from '#ledger/sqlite/open.ts'
import { verifyLedger } from '#ledger/sqlite/verify.ts'
import { entry, event, key, temporaryFolder } from './samples.ts'

const PROGRAM = fileURLToPath(new URL('../../dist/server/verify-ledger.js', import.meta.url))
const TODAY = 'phuong-mau/2026-11-24/0'

let folder: string
let file: string
let remove: () => void
let lastHash: string

beforeEach(async () => {
  ;({ folder, remove } = temporaryFolder())
  file = join(folder, LEDGER_FILE)
  const ledger = await openSqliteLedger({ folder })
  await ledger.append('phuong-mau/2026-11-23/0', 0, [entry(1, 40)])
  const head = await ledger.append(TODAY, 0, [entry(1, 60, { key: key('a') })])
  lastHash = head.hash
  await ledger.close()
})
afterEach(() => remove())

/** Runs the built program; what it printed and how it ended. */
const verify = (...args: string[]) =>
  new Promise<{ code: number; printed: string }>((resolve) => {
    execFile(process.execPath, [PROGRAM, ...args], (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, printed: stdout + stderr })
    })
  })

const change = (sql: string, ...values: unknown[]) => {
  const db = new Database(file)
  db.prepare(sql).run(...values)
  db.close()
}

test('a ledger as it was written is OK, with its counts and last hash', async () => {
  expect(verifyLedger(file)).toEqual({ isWhole: true, streams: 2, events: 100, lastHash })
  expect(await verify(folder)).toEqual({ code: 0, printed: `${folder}: 2 streams, 100 events, last hash ${lastHash}: OK\n` })
})

test('one bit flipped in the file is found, and named', async () => {
  const bytes = readFileSync(file)
  const at = bytes.indexOf(event(33)) + event(33).indexOf('phiếu')
  expect(at).toBeGreaterThan(1000)
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at)
  writeFileSync(file, bytes)
  expect(verifyLedger(file)).toEqual({
    isWhole: false,
    stream: 'phuong-mau/2026-11-23/0',
    seq: 33,
    differs: 'its bytes do not match its hash',
  })
  const { code, printed } = await verify(folder)
  expect(code).toBe(1)
  expect(printed).toContain('BROKEN at stream phuong-mau/2026-11-23/0, seq 33')
})

test.each([
  ['an event taken out', 'DELETE FROM event WHERE stream = 2 AND seq = 10', 10, /missing: the next event is 11/],
  ['the first event taken out', 'DELETE FROM event WHERE stream = 2 AND seq = 1', 1, /missing/],
  ['a hash changed', 'UPDATE event SET hash = zeroblob(32) WHERE stream = 2 AND seq = 59', 59, /hash/],
  ['two events exchanged', 'UPDATE event SET seq = CASE seq WHEN 6 THEN -7 ELSE -6 END WHERE stream = 2 AND seq IN (6, 7)', 1, /missing/],
  ['a moment changed in the row', 'UPDATE event SET at = at + 1 WHERE stream = 2 AND seq = 8', 8, /its row says at/],
])('%s is found', (_, sql, seq, differs) => {
  change(sql)
  expect(verifyLedger(file)).toEqual({ isWhole: false, stream: TODAY, seq, differs: expect.stringMatching(differs) })
})

test('a text changed together with its own hash is found at the next event', async () => {
  const ledger = await openSqliteLedger({ folder })
  const former = (await ledger.read(TODAY, 18)).find(({ seq }) => seq === 19)?.hash ?? ''
  await ledger.close()
  const forged = event(20, 'khác')
  change('UPDATE event SET data = ?, hash = ? WHERE stream = 2 AND seq = 20', forged, chainHash(Buffer.from(former, 'hex'), forged))
  expect(verifyLedger(file)).toMatchObject({ isWhole: false, stream: TODAY, seq: 21 })
})

test('a torn file is reported, not crashed on', async () => {
  const bytes = readFileSync(file)
  bytes.fill(0x5a, 4096 * 2)
  writeFileSync(file, bytes)
  const { code, printed } = await verify(folder)
  expect(code).toBe(1)
  expect(printed).toMatch(/BROKEN|SQLITE_CORRUPT/)
  expect(printed).not.toMatch(/\n\s+at /)
})

test('it looks at a ledger that is in use, and changes nothing', async () => {
  const ledger = await openSqliteLedger({ folder })
  await ledger.append(TODAY, 60, [entry(61)])
  const { code, printed } = await verify(folder)
  expect(printed).toContain('2 streams, 101 events')
  expect(code).toBe(0)
  expect(await ledger.append(TODAY, 61, [entry(62)])).toMatchObject({ seq: 62 })
  await ledger.close()
})

test('of a folder without a ledger it looks at those below, and where there is none it fails', async () => {
  expect(await verify(join(folder, '..', 'nowhere'))).toMatchObject({ code: 1 })
  const { folder: above, remove: removeAbove } = temporaryFolder()
  mkdirSync(join(above, 'sample'))
  writeFileSync(join(above, 'sample', LEDGER_FILE), readFileSync(file))
  expect(await verify(above)).toEqual({ code: 0, printed: expect.stringContaining('2 streams, 100 events') })
  removeAbove()
})
