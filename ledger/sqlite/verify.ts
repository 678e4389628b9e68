// Is the ledger what was once written? Reads only, so it may look at a folder whose server runs.
import Database from 'better-sqlite3'
import { CHAIN_START, chainHash } from '../chain.ts'
import { orFault, toFault } from './faults.ts'
import { fileVersion } from './migrations.ts'

/** What verify found: all well, or the first event that is not as it was written. */
export type Verdict =
  | { isWhole: true; streams: number; events: number /** Of the last stream: to compare with a print-out. */; lastHash: string | null }
  | { isWhole: false; stream: string; seq: number; differs: string }

interface Row {
  seq: number
  at: number
  data: Buffer
  hash: Buffer
}

/** Checks every stream of a ledger's file: sequence without gaps, chain, and that bytes and row name the same seq and moment.
 *  @throws LedgerFault the file cannot be opened, or a newer program wrote it. */
export function verifyLedger(file: string): Verdict {
  const db = orFault(`opening ${file}`, () => new Database(file, { readonly: true, fileMustExist: true }))
  try {
    orFault(`reading ${file}`, () => fileVersion(db))
    return verifyStreams(db)
  } finally {
    db.close()
  }
}

function verifyStreams(db: Database.Database): Verdict {
  const streams = orFault(`reading ${db.name}`, () =>
    db
      .prepare<[], { id: number; name: string }>(
        `SELECT id, coalesce(name, 'number ' || id) AS name
         FROM (SELECT id FROM stream UNION SELECT DISTINCT stream FROM event) LEFT JOIN stream USING (id) ORDER BY id`,
      )
      .all(),
  )
  // As a blob: bytes that are no UTF-8 any more must not be mended on the way to the hash.
  const rows = db.prepare<[number], Row>('SELECT seq, at, CAST(data AS BLOB) AS data, hash FROM event WHERE stream = ? ORDER BY seq')
  let events = 0
  let lastHash: string | null = null
  for (const { id, name } of streams) {
    let seq = 0
    let hash: Uint8Array = CHAIN_START
    try {
      for (const row of rows.iterate(id)) {
        const differs = whatDiffers(row, seq + 1, hash)
        if (differs) return { isWhole: false, stream: name, seq: seq + 1, differs }
        seq += 1
        hash = row.hash
      }
    } catch (error) {
      const fault = toFault(error, 'reading')
      if (!fault) throw error
      return { isWhole: false, stream: name, seq: seq + 1, differs: fault.message }
    }
    events += seq
    if (seq > 0) lastHash = Buffer.from(hash).toString('hex')
  }
  return { isWhole: true, streams: streams.length, events, lastHash }
}

function whatDiffers(row: Row, seq: number, former: Uint8Array): string | null {
  if (row.seq !== seq) return `it is missing: the next event is ${row.seq}`
  if (!chainHash(former, row.data).equals(row.hash)) return 'its bytes do not match its hash'
  const event = JSON.parse(row.data.toString()) as { seq?: unknown; at?: unknown }
  if (event.seq !== seq) return `its bytes name seq ${event.seq}`
  if (event.at !== row.at) return `its row says at ${row.at}, its bytes ${event.at}`
  return null
}
