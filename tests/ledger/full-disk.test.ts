// The world fails: a full disk and a read-only one. Nothing acknowledged is lost, people are told what to do, and room is enough to go on.
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Ledger, LedgerFault } from '#ledger/ledger.ts'
import { LEDGER_FILE } from '#ledger/sqlite/connection.ts'
import { openSqliteLedger } from '#ledger/sqlite/open.ts'
import { verifyLedger } from '#ledger/sqlite/verify.ts'
import { entry, key, visit } from './samples.ts'
import { canMount, mountSmallDisk, type SmallDisk } from './small-disk.ts'

const FULL = { name: 'LedgerFault', hint: { vi: expect.stringMatching(/đầy/), en: expect.stringMatching(/full/) } }

describe.skipIf(!canMount)(`a disk that fails${canMount ? '' : ' (skipped: needs root, to mount a small tmpfs)'}`, () => {
  let disk: SmallDisk
  let ledger: Ledger | null = null

  beforeEach(() => {
    disk = mountSmallDisk(8)
  })
  afterEach(async () => {
    await ledger?.close()
    ledger = null
    disk.unmount()
  })

  /** Appends until the disk takes no more; returns the last seq that was acknowledged. */
  async function appendUntilFault(to: Ledger, from: number): Promise<number> {
    let seq = from
    for (let tries = 0; tries < 20_000; tries++) {
      const group = Array.from({ length: 10 }, (_, n) =>
        entry(seq + n + 1, 1, { key: key(`${seq + n + 1}`), visits: [visit(seq + n + 1)] }),
      )
      try {
        seq = (await to.append('s', seq, group)).seq
      } catch (error) {
        expect(error).toMatchObject(FULL)
        return seq
      }
    }
    throw new Error('the disk was never full')
  }

  test('full: the append fails whole, reading goes on, and room alone brings it back, without traffic or restart', async () => {
    ledger = await openSqliteLedger({ folder: disk.folder })
    await ledger.append('s', 0, [entry(1)])
    disk.fill()
    const acknowledged = await appendUntilFault(ledger, 1)
    expect(ledger.fault()).toMatchObject(FULL)
    expect(await ledger.read('s', 0)).toHaveLength(acknowledged)
    await expect(ledger.append('s', acknowledged, [entry(acknowledged + 1, 50)])).rejects.toMatchObject(FULL)
    await sleep(2_500)
    expect(ledger.fault()).toBeInstanceOf(LedgerFault)

    disk.makeRoom()
    await expect.poll(() => ledger?.fault(), { timeout: 6_000 }).toBeNull()
    expect(await ledger.append('s', acknowledged, [entry(acknowledged + 1, 50)])).toMatchObject({ seq: acknowledged + 50 })
    await ledger.close()
    expect(verifyLedger(join(disk.folder, LEDGER_FILE))).toMatchObject({ isWhole: true, events: acknowledged + 50 })
  })

  test('full: an append that succeeds clears the fault before the probe does', async () => {
    ledger = await openSqliteLedger({ folder: disk.folder })
    disk.fill()
    const acknowledged = await appendUntilFault(ledger, 0)
    disk.makeRoom()
    expect(await ledger.append('s', acknowledged, [entry(acknowledged + 1)])).toMatchObject({ seq: acknowledged + 1 })
    expect(ledger.fault()).toBeNull()
  })

  test('full at start, after a crash: it is read, and works when there is room', async () => {
    const [before, after] = [join(disk.folder, 'before'), join(disk.folder, 'after')]
    ledger = await openSqliteLedger({ folder: before })
    await ledger.append('s', 0, [entry(1, 3)])
    cpSync(before, after, { recursive: true })
    await ledger.close()

    disk.fill()
    ledger = await openSqliteLedger({ folder: after })
    expect(ledger.fault()).toMatchObject(FULL)
    expect(await ledger.read('s', 0)).toHaveLength(3)
    disk.makeRoom()
    await expect.poll(() => ledger?.fault(), { timeout: 6_000 }).toBeNull()
    expect(await ledger.append('s', 3, [entry(4)])).toMatchObject({ seq: 4 })
  })

  test('full at start, after an orderly end: refused with a sentence (SQLite needs 32 KB of its own), and works when there is room', async () => {
    await (await openSqliteLedger({ folder: disk.folder })).close()
    disk.fill()
    await expect(openSqliteLedger({ folder: disk.folder })).rejects.toMatchObject(FULL)
    disk.makeRoom()
    ledger = await openSqliteLedger({ folder: disk.folder })
    expect(ledger.fault()).toBeNull()
  })

  test('read-only: refused with a sentence', async () => {
    await (await openSqliteLedger({ folder: disk.folder })).close()
    disk.lock()
    await expect(openSqliteLedger({ folder: disk.folder })).rejects.toMatchObject({ name: 'LedgerFault', hint: { vi: /quyền ghi/ } })
  })
})
