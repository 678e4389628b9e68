// The file's layout, as numbered steps that are never edited once released. The number reached stands in `user_version`.
import type { Database } from 'better-sqlite3'
import { LedgerFault } from '../ledger.ts'

/** Step n brings a file from version n − 1 to n, in one transaction. */
const MIGRATIONS: readonly string[] = [
  // 1: No index on keys or tickets: random keys cost group commit ×4 (73,000 events/s became 18,000). The day's keys are read with its events.
  // The key stands on the first event of its entry. Visits are keyed by ordinal for the same reason. `probe` is what the writer
  // writes to learn whether the disk takes anything.
  `
  CREATE TABLE stream (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
  ) STRICT;
  CREATE TABLE event (
    stream INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    at INTEGER NOT NULL,
    data TEXT NOT NULL,
    hash BLOB NOT NULL,
    key TEXT,
    request TEXT,
    answer TEXT,
    status INTEGER,
    PRIMARY KEY (stream, seq)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE visit (
    stream INTEGER NOT NULL,
    n INTEGER NOT NULL,
    ticket TEXT NOT NULL,
    number TEXT NOT NULL,
    line TEXT NOT NULL,
    procedure TEXT,
    class TEXT,
    files INTEGER NOT NULL,
    arrivedAt INTEGER NOT NULL,
    calledAt INTEGER,
    startedAt INTEGER,
    endedAt INTEGER,
    counter TEXT,
    "end" TEXT,
    calls INTEGER NOT NULL,
    PRIMARY KEY (stream, n)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE erasable (
    stream INTEGER NOT NULL,
    ticket TEXT NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (stream, ticket, name)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE probe (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    room BLOB NOT NULL
  ) STRICT;
  `,
  // 2: Rows that belong to no stream. A few hundred, read whole at start.
  `
  CREATE TABLE record (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (kind, id)
  ) STRICT, WITHOUT ROWID;
  ALTER TABLE visit ADD COLUMN incidentMs INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE visit ADD COLUMN marks TEXT NOT NULL DEFAULT '';
  ALTER TABLE visit ADD COLUMN errands TEXT;
  `,
]

/** The version this program writes. */
export const FILE_VERSION = MIGRATIONS.length

/** The version a file is in; 0 for an empty one. @throws LedgerFault when a newer program made it: nothing was changed. */
export function fileVersion(db: Database): number {
  const version = db.pragma('user_version', { simple: true }) as number
  if (version <= FILE_VERSION) return version
  throw new LedgerFault(`the ledger's file is of version ${version}, this program knows up to ${FILE_VERSION}`, {
    vi: `Dữ liệu do phiên bản mới hơn ghi (bản ${version}, chương trình này biết đến bản ${FILE_VERSION}). Vui lòng cài lại phiên bản mới, hoặc khôi phục bản sao lưu trước khi nâng cấp.`,
    en: `The data was written by a newer version (file version ${version}, this program knows up to ${FILE_VERSION}). Install the newer version again, or restore the backup made before the update.`,
  })
}

/** Brings the file to this program's version. A step that fails leaves the file at the step before. */
export function migrate(db: Database): void {
  for (let version = fileVersion(db) + 1; version <= FILE_VERSION; version++) {
    db.transaction(() => {
      db.exec(MIGRATIONS[version - 1] ?? '')
      db.pragma(`user_version = ${version}`)
    }).immediate()
  }
}
