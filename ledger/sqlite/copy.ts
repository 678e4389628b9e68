// A copy of the ledger while it is written.
import { rmSync } from 'node:fs'
import Database from 'better-sqlite3'
import type { Copy } from './messages.ts'

/** Copies what `db` holds, page by page, between its own commits, which the copy then has too. SQLite begins anew only when another
 *  connection writes, and there is none. The copy is one plain file: no WAL, and durable when this resolves.
 *  Rejects with SQLite's errors; then no file is left. */
export async function copyInto(db: Database.Database, { copyTo, records }: Copy): Promise<void> {
  rmSync(copyTo, { force: true })
  try {
    await db.backup(copyTo)
    const copy = new Database(copyTo)
    try {
      copy.pragma('synchronous = FULL')
      copy.pragma('journal_mode = DELETE')
      const put = copy.prepare('INSERT OR REPLACE INTO record (kind, id, value) VALUES (?, ?, ?)')
      for (const { kind, id, value } of records) put.run(kind, id, value)
    } finally {
      copy.close()
    }
  } catch (error) {
    rmSync(copyTo, { force: true })
    throw error
  }
}
