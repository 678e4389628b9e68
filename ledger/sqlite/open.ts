// The ledger on one SQLite file: a writer's thread, a reader here, and a folder nobody else may open meanwhile.
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Ledger } from '../ledger.ts'
import { LEDGER_FILE, openForReading } from './connection.ts'
import { orFault } from './faults.ts'
import { lockFolder } from './lock.ts'
import { prepareReads } from './reader.ts'
import { startWriter } from './writer-thread.ts'

export interface SqliteLedgerOptions {
  /** Where `ledger.db` lies; made where it is missing. */
  folder: string
  /** The built writer; by default the one of the build. */
  writer?: URL
}

/** Opens the ledger of a folder, for this process alone. A disk that takes nothing now is no hindrance where it can be read: `fault()` says so.
 *  @throws LedgerFault the folder is in use, cannot be written, was written by a newer program, or commits cannot be made durable. */
export async function openSqliteLedger({ folder, writer = builtWriter() }: SqliteLedgerOptions): Promise<Ledger> {
  const file = join(folder, LEDGER_FILE)
  orFault(`making ${folder}`, () => mkdirSync(folder, { recursive: true }))
  const lock = lockFolder(folder)
  try {
    const thread = await startWriter(writer, { file })
    try {
      return ledgerOn(file, thread, lock)
    } catch (error) {
      await thread.close()
      throw error
    }
  } catch (error) {
    lock.release()
    throw error
  }
}

type Thread = Awaited<ReturnType<typeof startWriter>>
type Lock = ReturnType<typeof lockFolder>

function ledgerOn(file: string, thread: Thread, lock: Lock): Ledger {
  const db = orFault(`opening ${file}`, () => openForReading(file))
  const reader = prepareReads(db)
  const reading = <Result>(work: () => Result) => orFault(`reading ${file}`, work)
  let closed: Promise<void> | null = null
  const close = async () => {
    // The reader goes first: the last connection to close brings the WAL into the file, and that is the writer's work.
    db.close()
    await thread.close()
    lock.release()
  }
  return {
    append: async (stream, expectedSeq, entries) => thread.append({ stream, expectedSeq, entries }),
    read: async (stream, afterSeq) => reading(() => reader.read(stream, afterSeq)),
    heads: async (prefix) => reading(() => reader.heads(prefix)),
    erasable: async (stream) => reading(() => reader.erasable(stream)),
    records: async () => reading(() => reader.records()),
    copyTo: async (copyTo, records) => thread.copy({ copyTo, records }),
    fault: () => thread.fault(),
    close: () => (closed ??= close()),
  }
}

// In the build the writer lies beside the server's file (or above a shared chunk's); from TypeScript (vitest, dev) the build's writer is
// used too, since Node cannot run TypeScript in a thread.
function builtWriter(): URL {
  const here = import.meta.url
  const places = here.endsWith('.js') ? ['./writer.js', '../writer.js'] : ['../../dist/server/writer.js']
  const found = places.map((place) => new URL(place, here)).find((place) => existsSync(place))
  if (!found) throw new Error('the ledger writer is not built (dist/server/writer.js): run "npm run build" first')
  return found
}
