// Release 0.1.0 kept documents as files beside the ledger; now they are rows of it, so that one file holds everything.
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Ledger } from '#ledger/ledger.ts'
import { documentRow } from '#server/hall/documents.ts'

/** Takes them in, once: a day that names one is read by it for ever. */
export async function takeInFormerDocuments(folder: string, ledger: Ledger): Promise<void> {
  const former = join(folder, 'documents')
  let names: string[]
  try {
    names = readdirSync(former).filter((name) => name.endsWith('.json'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw error
  }
  const records = names.map((name) => documentRow(JSON.parse(readFileSync(join(former, name), 'utf8'))))
  await ledger.append('documents', 0, [{ events: [], visits: [], erasable: [], records }])
  rmSync(former, { recursive: true })
}
