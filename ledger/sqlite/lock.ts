// One process per data folder. The lock is one the kernel lets go of by itself, so that kill -9 leaves no stale lock behind.
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { LedgerFault } from '../ledger.ts'
import { codeOf, orFault, toFault } from './faults.ts'

// A server that is being restarted may need a moment to let go.
const WAIT_MS = 500

export interface FolderLock {
  release(): void
}

/** Takes the folder for this process, for as long as it lives.
 *  @throws LedgerFault somebody else has it (the hint names the process where it is known), or the folder cannot be written. */
export function lockFolder(folder: string): FolderLock {
  // Nobody may open hall.lock with plain file calls in this process: closing such a handle drops the kernel's lock. So the pid has its own file.
  const pidFile = join(folder, 'hall.pid')
  const db = orFault('opening hall.lock', () => new Database(join(folder, 'hall.lock'), { timeout: WAIT_MS }))
  try {
    // In memory, so that no journal lies about after a kill -9, and a full disk can still be locked.
    db.pragma('journal_mode = MEMORY')
    db.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    db.close()
    throw codeOf(error).startsWith('SQLITE_BUSY') ? taken(folder, pidFile) : (toFault(error, 'locking hall.lock') ?? error)
  }
  writePid(pidFile)
  return {
    release() {
      rmSync(pidFile, { force: true })
      db.close()
    },
  }
}

// Only a help for people: a full disk may not keep a hall from being read.
function writePid(pidFile: string): void {
  try {
    writeFileSync(pidFile, `${process.pid}\n`)
  } catch (error) {
    if (!toFault(error, 'writing hall.pid')) throw error
  }
}

function taken(folder: string, pidFile: string): LedgerFault {
  const pid = readPid(pidFile)
  const who = pid === null ? '' : ` ${pid}`
  return new LedgerFault(`${folder} is in use by another process${who}`, {
    vi: `Thư mục dữ liệu đang được một tiến trình khác sử dụng${who && ` (pid${who})`}. Vui lòng dừng tiến trình đó, hoặc chọn thư mục khác bằng DATA_DIR.`,
    en: `The data folder is in use by another process${who && ` (pid${who})`}. Stop it, or choose another folder with DATA_DIR.`,
  })
}

function readPid(pidFile: string): number | null {
  try {
    const pid = Number.parseInt(readFileSync(pidFile, 'utf8'), 10)
    return Number.isSafeInteger(pid) ? pid : null
  } catch (error) {
    if (codeOf(error)) return null
    throw error
  }
}
