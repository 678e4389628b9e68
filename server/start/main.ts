// `npm start`: the sample hall until a real centre is claimed, then that centre; with `--sample` the sample hall beside it. Small, and first
// the ledger: its thread needs as long to open the file as this one needs to load the rest of the server, and the two go side by side.
import { readFileSync } from 'node:fs'
import { ClaimedFileDamaged, readClaimed } from '#server/claim/claimed-file.ts'
import { openCentreLedger } from '#server/start/centre-ledger.ts'
import { findProduct } from '#server/start/product.ts'
import { refuse } from '#server/start/refuse.ts'
import { readSettings, type Settings } from '#server/start/settings.ts'

const read = readSettings(process.env)
if ('faults' in read) refuse(read.faults)
else {
  try {
    await begin(read.settings, process.argv.includes('--sample'))
  } catch (error) {
    if (!(error instanceof ClaimedFileDamaged)) throw error
    refuse([error.message])
  }
}

async function begin(settings: Settings, isBeside: boolean): Promise<void> {
  const claimed = readClaimed(settings.dataFolder)
  const served = claimed && !isBeside ? claimed.centre : (JSON.parse(readFileSync(findProduct().sampleFile, 'utf8')) as { id: string }).id
  const ledger = openCentreLedger(settings.dataFolder, served)
  // What it fails of is told where it is awaited; until then nobody listens.
  ledger.catch(() => {})
  const { run } = await import('#server/start/run.ts')
  await run(settings, { claimed, ledger, isBeside })
}
