// A claimed centre as its ledger knows it: which document is in force, and under which generation.
import type { Instant } from '#contract/basics.ts'
import type { CentreDocument } from '#contract/centre/document.ts'
import { type CentreFault, fault } from '#contract/centre/fault.ts'
import { readCentre } from '#contract/centre/read.ts'
import type { RecordRow } from '#ledger/ledger.ts'
import { DOCUMENT } from '#server/hall/documents.ts'
import { CURRENT } from '#server/people/centre.ts'
import type { CentreRow } from '#server/people/rows.ts'

/** In a backup, and nowhere else: the pepper, without which no PIN and no password is right again. */
export const PEPPER = 'pepper'

export interface OwnCentre {
  document: CentreDocument
  generation: Instant
  row: CentreRow
  /** Of a backup. */
  pepper?: string
}

/** Reads it from the ledger's rows, or says what is wrong with them. */
export function ownCentre(records: readonly RecordRow[]): OwnCentre | { fault: CentreFault } {
  const value = (kind: string, id: string) => records.find((one) => one.kind === kind && one.id === id)?.value
  const current = value('centre', CURRENT)
  if (current === undefined) return { fault: fault('', 'không có trung tâm nào trong tệp', 'there is no claimed centre in it') }
  const row = JSON.parse(current) as CentreRow
  const text = value(DOCUMENT, row.settings)
  if (text === undefined) return { fault: fault('', 'thiếu tài liệu trung tâm', 'the centre document is missing') }
  const read = readCentre(JSON.parse(text))
  if ('faults' in read) return { fault: read.faults[0] as CentreFault }
  const pepper = value(PEPPER, CURRENT)
  return { document: read.document, generation: row.generation, row, ...(pepper !== undefined && { pepper }) }
}
