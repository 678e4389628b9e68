// The examples of a server that becomes a centre's: founded on one, restored from its backup on another. Each runs as `npm start` runs it,
// the sample hall giving way to the centre on the same port.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { founded, founding, restoring } from '#contract/examples/claiming.ts'
import { startHouse } from '#server/start/house.ts'
import { silentLog } from '#server/start/log.ts'
import { asking, CENTRE, claimedBy } from '#tests/claim/owned.ts'
import { type Came, type Telling, telling } from '#tests/docs/telling.ts'
import { NINE } from '#tests/server/running.ts'

/** All examples about claiming a server. */
export async function claimedServers(): Promise<Came[]> {
  const first = await onServer(async ({ tell, know }, url) => {
    await tell(founding)
    const asks = asking(url)
    await claimedBy(asks)
    // Not an example: from here on the server goes by the machine's clock, and an answer would hold its moments.
    know('session of the admin', (await asks.admin()).token)
    await tell(founded)
  })
  const second = await onServer(async ({ tell, know, known }, url) => {
    const { body } = await asking(url).post('claim-centre', { code: known('claimCode') })
    know('claimPass', body.pass)
    know('backup', first.known('backup'))
    await tell(restoring)
  })
  return [...first.came, ...second.came]
}

/** Tells a tale to a server that is nobody's yet; the code on its console is known. */
async function onServer(tale: (telling: Telling, url: string) => Promise<void>): Promise<Telling> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'moi-so-docs-claim-'))
  const clock = { wall: () => NINE, elapsed: () => 0 }
  const house = await startHouse({ dataFolder, host: '127.0.0.1', port: 0, log: silentLog, say: () => {}, clock })
  try {
    const { url } = house.served()
    const told = telling({ url, centre: CENTRE, known: { claimCode: house.code } })
    await tale(told, url)
    return told
  } finally {
    await house.close()
    rmSync(dataFolder, { recursive: true, force: true })
  }
}
