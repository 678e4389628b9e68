// `npm start`: the sample hall, until a real centre is claimed. Small, and first the ledger: its thread needs as long to open the file as
// this one needs to load the rest of the server, and the two go side by side.
import { readFileSync } from 'node:fs'
import { openCentreLedger } from '#server/start/centre-ledger.ts'
import { findProduct } from '#server/start/product.ts'
import { refuse } from '#server/start/refuse.ts'
import { readSettings } from '#server/start/settings.ts'

const read = readSettings(process.env)
if ('faults' in read) refuse(read.faults)
else {
  const document = JSON.parse(readFileSync(findProduct().sampleFile, 'utf8')) as { id: string }
  const ledger = openCentreLedger(read.settings.dataFolder, document.id)
  // What it fails of is told where it is awaited; until then nobody listens.
  ledger.catch(() => {})
  const { run } = await import('#server/start/run.ts')
  await run(read.settings, document, ledger)
}
