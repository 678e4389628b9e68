// Reading the ledger, on the server's thread: a day of 9,000 events is read in 30–50 ms, and a view is never read from here.
import type { Database } from 'better-sqlite3'
import type { ErasableRow, Head, RecordRow, StoredEvent } from '../ledger.ts'

interface EventRow {
  seq: number
  data: string
  hash: Buffer
  key: string | null
  request: string
  answer: string
  status: number
}

export interface Reader {
  read(stream: string, afterSeq: number): StoredEvent[]
  heads(prefix: string): Head[]
  erasable(stream: string): ErasableRow[]
  records(): RecordRow[]
}

/** Prepares the ledger's reads on a migrated file; they throw SQLite's errors. */
export function prepareReads(db: Database): Reader {
  const events = db.prepare<[string, number], EventRow>(
    `SELECT seq, data, hash, key, request, answer, status FROM event
     WHERE stream = (SELECT id FROM stream WHERE name = ?) AND seq > ? ORDER BY seq`,
  )
  const heads = db.prepare<[string, string], { name: string; seq: number; hash: Buffer }>(
    `SELECT name, event.seq, hash FROM stream JOIN event
     ON event.stream = stream.id AND event.seq = (SELECT max(seq) FROM event WHERE event.stream = stream.id)
     WHERE substr(name, 1, length(?)) = ? ORDER BY stream.id`,
  )
  const erasable = db.prepare<[string], ErasableRow>(
    'SELECT ticket, name, value FROM erasable WHERE stream = (SELECT id FROM stream WHERE name = ?) ORDER BY ticket, name',
  )
  const records = db.prepare<[], RecordRow>('SELECT kind, id, value FROM record ORDER BY kind, id')
  return {
    read: (stream, afterSeq) => events.all(stream, afterSeq).map(storedEvent),
    heads: (prefix) => heads.all(prefix, prefix).map(({ name, seq, hash }) => ({ stream: name, seq, hash: hash.toString('hex') })),
    erasable: (stream) => erasable.all(stream),
    records: () => records.all(),
  }
}

function storedEvent({ seq, data, hash, key, request, answer, status }: EventRow): StoredEvent {
  const event: StoredEvent = { seq, bytes: data, hash: hash.toString('hex') }
  if (key !== null) event.key = { key, request, answer, status }
  return event
}
