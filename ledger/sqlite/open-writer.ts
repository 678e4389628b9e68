// The one connection that writes: opened, brought to this version's layout, and proved durable.
import type { Head } from '../ledger.ts'
import { prepareAppend } from './batch.ts'
import { openForWriting, requireFull } from './connection.ts'
import { copyInto } from './copy.ts'
import type { Batch, Copy } from './messages.ts'
import { migrate } from './migrations.ts'

// A disk with room for one page would take a tiny row and refuse the next batch; with this much it takes both.
const PROBE_BYTES = 32 * 1024

export interface OpenWriter {
  /** Appends batches in one commit; see prepareAppend for what it throws. */
  append(batches: readonly Batch[]): Head[]
  /** Writes something of no meaning, durably: SQLite's error where the disk takes nothing. */
  probe(): void
  /** See `copyInto`. */
  copy(copy: Copy): Promise<void>
  /** Call it after a write. @throws LedgerFault commits of this connection do not wait for the disk. */
  proveDurable(): void
  close(): void
}

/** @throws LedgerFault a newer program's file, no WAL; SQLite's errors as they are. */
export function openWriter(file: string): OpenWriter {
  const db = openForWriting(file)
  try {
    migrate(db)
    const append = prepareAppend(db)
    const probe = db.prepare('INSERT OR REPLACE INTO probe (id, room) VALUES (1, zeroblob(?))')
    let isProved = false
    return {
      append,
      probe: () => void probe.run(PROBE_BYTES),
      copy: (copy) => copyInto(db, copy),
      proveDurable() {
        if (isProved) return
        requireFull(db)
        isProved = true
      },
      close: () => void db.close(),
    }
  } catch (error) {
    db.close()
    throw error
  }
}
