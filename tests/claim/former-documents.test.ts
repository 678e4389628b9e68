// A hall of release 0.1.0 kept its documents as files: they become rows, once, and its days are read by them.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { CentreDocument } from '#contract/centre/document.ts'
import { openSqliteLedger } from '#ledger/sqlite/open.ts'
import { documentHash } from '#server/hall/documents.ts'
import { findProduct } from '#server/start/product.ts'
import { startServer } from '#server/start/serve.ts'

test('files beside the ledger are taken in and go', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'moi-so-former-'))
  const sample = JSON.parse(readFileSync(findProduct().sampleFile, 'utf8')) as CentreDocument
  const former: CentreDocument = { ...sample, name: { vi: 'Phường Cũ', en: 'Old Ward' } }
  const hash = documentHash(former)
  const folder = join(dataFolder, sample.id)
  mkdirSync(join(folder, 'documents'), { recursive: true })
  writeFileSync(join(folder, 'documents', `${hash}.json`), JSON.stringify(former))
  const clock = { wall: () => Date.UTC(2026, 10, 24, 2, 0), elapsed: () => 0 }
  try {
    // A morning that went by the former document, and a release with another one.
    const ledger = await openSqliteLedger({ folder })
    const opened = {
      seq: 1,
      at: clock.wall(),
      by: 'clock',
      type: 'day-opened',
      day: '2026-11-24',
      generation: 0,
      settings: hash,
      carried: [],
    }
    await ledger.append(`${sample.id}/2026-11-24/0`, 0, [{ events: [JSON.stringify(opened)], visits: [], erasable: [] }])
    await ledger.close()
    const served = await startServer({ dataFolder, clock })
    const past = await served.hall.past()
    expect(past?.hallAt(1).centre.document).toEqual(former)
    expect(past?.hallAt(2).centre.document).toEqual(sample)
    await served.close()
    expect(existsSync(join(folder, 'documents'))).toBe(false)
  } finally {
    rmSync(dataFolder, { recursive: true, force: true })
  }
})
