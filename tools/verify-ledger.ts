// npm run verify-ledger -- [folder]: checks that the ledger of a data folder is what was once written. Exits 1 where it is not.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { LedgerFault } from '#ledger/ledger.ts'
import { LEDGER_FILE } from '#ledger/sqlite/connection.ts'
import { verifyLedger } from '#ledger/sqlite/verify.ts'

const { positionals } = parseArgs({ allowPositionals: true })
const root = positionals[0] ?? process.env.DATA_DIR ?? './data'

/** The folders with a ledger: the given one, or those right below it (the sample hall and a real centre each have their own). */
function ledgerFolders(folder: string): string[] {
  const hasLedger = (path: string) => existsSync(join(path, LEDGER_FILE))
  if (hasLedger(folder)) return [folder]
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .filter(hasLedger)
}

/** One line about a folder; whether its ledger is whole. */
function report(folder: string): boolean {
  try {
    const verdict = verifyLedger(join(folder, LEDGER_FILE))
    if (verdict.isWhole) {
      const last = verdict.lastHash ? `, last hash ${verdict.lastHash}` : ''
      console.log(`${folder}: ${verdict.streams} streams, ${verdict.events} events${last}: OK`)
    } else {
      console.error(`${folder}: BROKEN at stream ${verdict.stream}, seq ${verdict.seq}: ${verdict.differs}`)
    }
    return verdict.isWhole
  } catch (error) {
    if (!(error instanceof LedgerFault)) throw error
    console.error(`${folder}: ${error.message}\n  ${error.hint.vi}\n  ${error.hint.en}`)
    return false
  }
}

const folders = ledgerFolders(root)
if (folders.length === 0) console.error(`${root}: no ${LEDGER_FILE} here, nor in a folder below`)
const areWhole = folders.map(report)
process.exitCode = areWhole.length > 0 && areWhole.every(Boolean) ? 0 : 1
