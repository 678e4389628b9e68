// Entries to append, as the hall would make them, and folders to append them in.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Entry, VisitRow } from '#ledger/ledger.ts'

/** An event's bytes; `note` tells it from others. */
export const event = (seq: number, note = 'phiếu'): string =>
  JSON.stringify({ type: 'ticket-issued', seq, at: 1_764_000_000_000 + seq, by: 'p-1', note: `${note} ${seq}` })

/** One command's trace of `count` events, from `seq` on. */
export const entry = (seq: number, count = 1, more: Partial<Entry> = {}): Entry => ({
  events: Array.from({ length: count }, (_, index) => event(seq + index)),
  visits: [],
  erasable: [],
  ...more,
})

export const key = (name: string) => ({ key: name, request: `hash of ${name}`, answer: `{"ticket":"số ${name}"}`, status: 201 })

export const visit = (n: number, more: Partial<VisitRow> = {}): VisitRow => ({
  n,
  ticket: `t-${n}`,
  number: String(1000 + n),
  line: 'chung-thuc',
  procedure: null,
  class: null,
  files: 1,
  arrivedAt: 1_764_000_000_000,
  calledAt: null,
  startedAt: null,
  endedAt: null,
  counter: null,
  end: null,
  calls: 0,
  incidentMs: 0,
  marks: '',
  errands: null,
  ...more,
})

/** A folder on a real disk, and what removes it. */
export function temporaryFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'moi-so-ledger-'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
