// A copy made while the ledger is written: whole by its own chain, with all that was acknowledged before, and with rows of its own.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Ledger, LedgerFault } from '#ledger/ledger.ts'
import { LEDGER_FILE } from '#ledger/sqlite/connection.ts'
import { openSqliteLedger } from '#ledger/sqlite/open.ts'
import { verifyLedger } from '#ledger/sqlite/verify.ts'
import { entry, temporaryFolder } from './samples.ts'

const DAY = 'phuong-mau/2026-11-24/0'
let folder: string
let remove: () => void
let ledger: Ledger
beforeEach(async () => {
  ;({ folder, remove } = temporaryFolder())
  ledger = await openSqliteLedger({ folder })
})
afterEach(async () => {
  await ledger.close()
  remove()
})

/** Events that fill some hundred pages, so that a copy takes many steps. */
const many = (from: number) => Array.from({ length: 500 }, (_, index) => entry(from + index, 1, { erasable: [wide(from + index)] }))
const wide = (n: number) => ({ ticket: `t-${n}`, name: 'note', value: 'x'.repeat(4000) })

test('appends go on meanwhile; the copy is one whole file, and its own rows are not in the ledger', async () => {
  await ledger.append(DAY, 0, many(1))
  const file = join(folder, 'copy.db')
  const secret = { kind: 'pepper', id: 'current', value: 'số' }
  let hasCopied = false
  const copied = ledger.copyTo(file, [secret]).then(() => {
    hasCopied = true
  })
  let seq = 500
  let meanwhile = 0
  for (; !hasCopied; seq += 1) {
    await ledger.append(DAY, seq, [entry(seq + 1)])
    if (!hasCopied) meanwhile += 1
  }
  await copied
  expect(meanwhile).toBeGreaterThan(0)
  expect(existsSync(`${file}-wal`)).toBe(false)
  const verdict = verifyLedger(file)
  expect(verdict).toMatchObject({ isWhole: true, streams: 1 })
  expect(verdict.isWhole && verdict.events).toBeGreaterThanOrEqual(500)
  expect(verdict.isWhole && verdict.events).toBeLessThanOrEqual(seq)
  expect(await ledger.records()).toEqual([])
  const { folder: other, remove: removeOther } = temporaryFolder()
  await ledger.copyTo(join(other, LEDGER_FILE), [secret])
  const copy = await openSqliteLedger({ folder: other })
  expect(await copy.records()).toEqual([secret])
  expect(await copy.read(DAY, 0)).toEqual(await ledger.read(DAY, 0))
  await copy.close()
  removeOther()
})

test('a copy that cannot be made is a fault and leaves no file; the ledger goes on', async () => {
  await ledger.append(DAY, 0, [entry(1)])
  await expect(ledger.copyTo(join(folder, 'nowhere', 'copy.db'), [])).rejects.toBeInstanceOf(LedgerFault)
  expect((await ledger.append(DAY, 1, [entry(2)])).seq).toBe(2)
  const file = join(folder, 'copy.db')
  await ledger.append(DAY, 2, many(3))
  const copying = ledger.copyTo(file, []).catch((error: unknown) => error)
  await ledger.close()
  // Closed in the middle, or just done: half a copy is never left.
  const error = await copying
  if (error === undefined) expect(verifyLedger(file)).toMatchObject({ isWhole: true })
  else {
    expect(error).toBeInstanceOf(LedgerFault)
    expect(existsSync(file) && verifyLedger(file)).toBe(false)
  }
})
