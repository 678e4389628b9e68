// One commit: events with their chain, keys, visits, erasable values and records, of one batch or of several that waited together; all or nothing.
import type { Database } from 'better-sqlite3'
import { CHAIN_START, chainHash } from '../chain.ts'
import { type Entry, type Head, LedgerConflict, type VisitRow } from '../ledger.ts'
import type { Batch } from './messages.ts'

/** Prepares the statements on a migrated file and returns what appends batches, in order, in one transaction; it answers each one's head.
 *  The returned function throws LedgerConflict, Error for a batch that may not be stored, and SQLite's errors; then nothing was written. */
export function prepareAppend(db: Database): (batches: readonly Batch[]) => Head[] {
  const findStream = db.prepare<[string], number>('SELECT id FROM stream WHERE name = ?').pluck()
  const addStream = db.prepare<[string]>('INSERT INTO stream (name) VALUES (?)')
  const last = db.prepare<[number], { seq: number; hash: Buffer }>('SELECT seq, hash FROM event WHERE stream = ? ORDER BY seq DESC LIMIT 1')
  const addEvent = db.prepare(
    'INSERT INTO event (stream, seq, at, data, hash, key, request, answer, status) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
  )
  const putVisit = db.prepare(
    `INSERT OR REPLACE INTO visit (stream, ${VISIT_COLUMNS.map((name) => `"${name}"`).join(', ')})
     VALUES (?, ${VISIT_COLUMNS.map(() => '?').join(', ')})`,
  )
  const remember = db.prepare('INSERT OR REPLACE INTO erasable (stream, ticket, name, value) VALUES (?, ?, ?, ?)')
  const forget = db.prepare('DELETE FROM erasable WHERE stream = ? AND ticket = ? AND name = ?')
  const putRecord = db.prepare('INSERT OR REPLACE INTO record (kind, id, value) VALUES (?, ?, ?)')
  const dropRecord = db.prepare('DELETE FROM record WHERE kind = ? AND id = ?')

  const append = ({ stream, expectedSeq, entries }: Batch): Head => {
    const known = findStream.get(stream)
    const end = known === undefined ? undefined : last.get(known)
    let seq = end?.seq ?? 0
    let hash: Uint8Array = end?.hash ?? CHAIN_START
    if (seq !== expectedSeq) throw new LedgerConflict(`${stream} ends at ${seq}, not at ${expectedSeq}`)
    const id = known ?? Number(addStream.run(stream).lastInsertRowid)
    for (const entry of entries) {
      let key = keyOf(entry)
      for (const bytes of entry.events) {
        seq += 1
        hash = chainHash(hash, bytes)
        addEvent.run(id, seq, atOf(bytes, seq), bytes, hash, key?.key, key?.request, key?.answer, key?.status)
        key = undefined
      }
      for (const visit of entry.visits) putVisit.run(id, ...VISIT_COLUMNS.map((name) => visit[name]))
      for (const { ticket, name, value } of entry.erasable) {
        if (value === null) forget.run(id, ticket, name)
        else remember.run(id, ticket, name, value)
      }
      if (!entry.records) continue
      for (const { kind, id: record, value } of entry.records) {
        if (value === null) dropRecord.run(kind, record)
        else putRecord.run(kind, record, value)
      }
    }
    return { stream, seq, hash: Buffer.from(hash).toString('hex') }
  }
  return db.transaction((batches: readonly Batch[]) => batches.map(append)).immediate
}

/** A visit's columns, named as in VisitRow. */
const VISIT_COLUMNS = [
  'n',
  'ticket',
  'number',
  'line',
  'procedure',
  'class',
  'files',
  'arrivedAt',
  'calledAt',
  'startedAt',
  'endedAt',
  'counter',
  'end',
  'calls',
  'incidentMs',
  'marks',
  'errands',
] as const satisfies readonly (keyof VisitRow)[]

// A key without an event would have no row to live in, and be forgotten: its repeat would be decided a second time.
function keyOf(entry: Entry): Entry['key'] {
  if (entry.key && entry.events.length === 0) throw new Error(`an entry with key ${entry.key.key} has no event to keep it`)
  return entry.key
}

/** The moment an event names. The sequence it names must be the one it gets: bytes and row may never tell two stories. */
function atOf(bytes: string, seq: number): number {
  const event = JSON.parse(bytes) as { seq?: unknown; at?: unknown } | null
  if (event?.seq !== seq) throw new Error(`an event that names seq ${event?.seq} would be stored as ${seq}`)
  if (!Number.isSafeInteger(event.at)) throw new Error(`event ${seq} has no moment`)
  return event.at as number
}
