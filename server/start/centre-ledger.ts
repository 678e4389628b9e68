// Where a centre's ledger lies, and its opening.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Ledger } from '#ledger/ledger.ts'
import { openSqliteLedger } from '#ledger/sqlite/open.ts'

/** What is one centre's own in `DATA_DIR`. */
export const centreFolder = (dataFolder: string, centre: string): string => join(dataFolder, centre)

/** @throws LedgerFault (folder in use, not writable), or Node's own where `dataFolder` cannot be made. */
export async function openCentreLedger(dataFolder: string, centre: string): Promise<Ledger> {
  mkdirSync(dataFolder, { recursive: true })
  return openSqliteLedger({ folder: centreFolder(dataFolder, centre) })
}
