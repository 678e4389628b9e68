// The ledger on SQLite keeps the port's promises, and its own: durable commits, one process, no files of the future.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { LedgerFault } from '#ledger/ledger.ts'
import { LEDGER_FILE, openForReading, openForWriting, requireFull } from '#ledger/sqlite/connection.ts'
import { FILE_VERSION, migrate } from '#ledger/sqlite/migrations.ts'
import { openSqliteLedger } from '#ledger/sqlite/open.ts'
import { startChild } from './child.ts'
import { ledgerContract } from './contract.ts'
import { entry, temporaryFolder } from './samples.ts'

ledgerContract('SQLite', async () => {
  const { folder, remove } = temporaryFolder()
  return {
    open: () => openSqliteLedger({ folder }),
    async visits(stream) {
      const db = new Database(join(folder, LEDGER_FILE), { readonly: true })
      const rows = db.prepare('SELECT visit.* FROM visit JOIN stream ON stream.id = stream WHERE name = ? ORDER BY n').all(stream)
      db.close()
      return rows.map((row) => {
        const { stream: _, ...visit } = row as Record<string, unknown>
        return visit
      })
    },
    remove: async () => remove(),
  }
})

describe('the file', () => {
  let folder: string
  let file: string
  let remove: () => void
  beforeEach(() => {
    ;({ folder, remove } = temporaryFolder())
    file = join(folder, LEDGER_FILE)
  })
  afterEach(() => remove())

  test('is FULL on both connections after the first write, where better-sqlite3 alone would fall to NORMAL', () => {
    const writer = openForWriting(file)
    migrate(writer)
    const reader = openForReading(file)
    writer.exec("INSERT INTO probe VALUES (1, x'00')")
    reader.prepare('SELECT * FROM probe').all()
    for (const db of [writer, reader]) {
      expect(db.pragma('synchronous', { simple: true })).toBe(2)
      expect(db.pragma('journal_mode', { simple: true })).toBe('wal')
    }
    expect(writer.pragma('wal_autocheckpoint', { simple: true })).toBe(1000)
    expect(() => reader.exec('DELETE FROM probe')).toThrow(/readonly/)
    reader.close()
    writer.close()

    const careless = new Database(file)
    careless.exec('DELETE FROM probe')
    expect(() => requireFull(careless)).toThrow(LedgerFault)
    careless.close()
  })

  test('of the first release is brought to this one, with all it holds', async () => {
    const ledger = await openSqliteLedger({ folder })
    await ledger.append('s', 0, [entry(1, 3)])
    await ledger.close()
    const db = new Database(file)
    db.exec('DROP TABLE record')
    for (const column of ['incidentMs', 'marks', 'errands']) db.exec(`ALTER TABLE visit DROP COLUMN ${column}`)
    db.pragma('user_version = 1')
    db.close()
    const reopened = await openSqliteLedger({ folder })
    expect(await reopened.read('s', 0)).toHaveLength(3)
    const row = { kind: 'device', id: 'd-1', value: '{}' }
    await reopened.append('s', 3, [entry(4, 1, { records: [row] })])
    expect(await reopened.records()).toEqual([row])
    await reopened.close()
  })

  test('of a newer program is refused with a sentence, and left as it is', async () => {
    await (await openSqliteLedger({ folder })).close()
    const db = new Database(file)
    db.pragma(`user_version = ${FILE_VERSION + 1}`)
    db.close()
    const before = readFileSync(file)
    await expect(openSqliteLedger({ folder })).rejects.toMatchObject({
      name: 'LedgerFault',
      hint: { vi: /phiên bản mới hơn/, en: /newer version/ },
    })
    expect(readFileSync(file)).toEqual(before)
  })

  test('that is no database is refused with a sentence', async () => {
    writeFileSync(file, 'not a database '.repeat(100))
    await expect(openSqliteLedger({ folder })).rejects.toMatchObject({ name: 'LedgerFault', hint: { vi: /bị hỏng/ } })
  })

  test('holds nothing any more of what was forgotten, once closed', async () => {
    const ledger = await openSqliteLedger({ folder })
    const phone = { ticket: 't-1', name: 'phone', value: '0901-234-567' }
    await ledger.append('s', 0, [entry(1, 1, { erasable: [phone] })])
    await ledger.append('s', 1, [entry(2, 1, { erasable: [{ ...phone, value: null }] })])
    await ledger.close()
    expect(readFileSync(file).includes(phone.value)).toBe(false)
  })
})

describe('the folder', () => {
  test('in use by another process is refused, naming that process; killed, it is free at once', async () => {
    const { folder, remove } = temporaryFolder()
    const owner = await startChild('append-forever.ts', folder)
    try {
      await owner.printed(/\n/)
      await expect(openSqliteLedger({ folder })).rejects.toMatchObject({
        name: 'LedgerFault',
        hint: { vi: expect.stringContaining(`pid ${owner.pid}`), en: expect.stringContaining(`pid ${owner.pid}`) },
      })
      await owner.kill()
      const ledger = await openSqliteLedger({ folder })
      expect((await ledger.heads(''))[0]?.seq).toBeGreaterThan(0)
      await ledger.close()
    } finally {
      await owner.kill()
      remove()
    }
  })

  test('is refused a second time in the same process too, and free when closed', async () => {
    const { folder, remove } = temporaryFolder()
    const ledger = await openSqliteLedger({ folder })
    await expect(openSqliteLedger({ folder })).rejects.toMatchObject({ name: 'LedgerFault' })
    await ledger.close()
    await (await openSqliteLedger({ folder })).close()
    remove()
  })
})
