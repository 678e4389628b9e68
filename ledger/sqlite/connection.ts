// How the ledger's file is opened: durable or not at all.
import Database from 'better-sqlite3'
import { LedgerFault } from '../ledger.ts'
import { fileVersion } from './migrations.ts'

/** The ledger's file in its folder. */
export const LEDGER_FILE = 'ledger.db'

// Longer than a backup or a virus scanner holds a lock; shorter than a person waits at a kiosk.
const WRITER_WAIT_MS = 5_000
// The reader stands on the server's main thread: it may not keep everybody waiting. In WAL a reader waits for nobody but a recovery.
const READER_WAIT_MS = 1_000

/** What stands in `PRAGMA synchronous` for FULL. */
const FULL = 2

/** Opens for writing; the file is made where there is none, its layout is the caller's matter (`migrate`).
 *  @throws LedgerFault a newer program's file, or a file system without WAL; SQLite's errors as they are. */
export function openForWriting(file: string): Database.Database {
  return openWith(file, WRITER_WAIT_MS, (db) => {
    fileVersion(db)
    db.pragma('page_size = 4096')
    if (db.pragma('journal_mode = WAL', { simple: true }) !== 'wal') throw noWal(file)
    db.pragma('synchronous = FULL')
    // Measured: a checkpoint every 200 pages ×0.71, every 10,000 ×0.63 of the rate at 1,000.
    db.pragma('wal_autocheckpoint = 1000')
    // What people ask to be forgotten is overwritten with zeros in the file, not only unlinked.
    db.pragma('secure_delete = ON')
  })
}

/** Opens a file that `openForWriting` made, for reading only. FULL matters here too: a reader may be the last to close, and checkpoints. */
export function openForReading(file: string): Database.Database {
  return openWith(file, READER_WAIT_MS, (db) => {
    db.pragma('synchronous = FULL')
    db.pragma('query_only = ON')
    fileVersion(db)
    requireFull(db)
  })
}

/** Makes sure that a commit means the disk has it. Call it when the connection has read or written: better-sqlite3 is built with
 *  DEFAULT_WAL_SYNCHRONOUS=1, and a connection falls to NORMAL when it first meets the WAL file, unless FULL was asked for.
 *  @throws LedgerFault it is not FULL: an acknowledged ticket could be lost with the power. */
export function requireFull(db: Database.Database): void {
  const level = db.pragma('synchronous', { simple: true })
  if (level === FULL) return
  throw new LedgerFault(`PRAGMA synchronous is ${level}, not FULL, in ${db.name}`, {
    vi: 'Không bảo đảm được rằng số đã cấp còn lại khi mất điện, nên hệ thống không chạy. Vui lòng báo nhà cung cấp phần mềm.',
    en: 'It cannot be guaranteed that issued numbers survive a power cut, so the system does not run. Please report this to the makers.',
  })
}

function openWith(file: string, timeout: number, prepare: (db: Database.Database) => void): Database.Database {
  const db = new Database(file, { timeout })
  try {
    prepare(db)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

const noWal = (file: string) =>
  new LedgerFault(`no WAL for ${file}: the file system cannot share memory`, {
    vi: 'Thư mục dữ liệu nằm trên ổ đĩa không phù hợp (ổ mạng). Vui lòng chuyển thư mục sang ổ đĩa trong máy.',
    en: 'The data folder lies on an unsuitable disk (a network share). Move it to a disk inside the machine.',
  })
