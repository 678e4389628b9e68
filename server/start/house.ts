// What stands behind the port: the sample hall while the server is nobody's, then the centre that claimed it, without a restart between.
import { readFileSync, rmSync } from 'node:fs'
import type { CentreId } from '#contract/basics.ts'
import type { CentreDocument } from '#contract/centre/document.ts'
import type { Ledger } from '#ledger/ledger.ts'
import { type SampleAccess, sampleAccessFile } from '#server/access/sample-access.ts'
import { Claim, type ClaimParts } from '#server/claim/claim.ts'
import { newClaimCode } from '#server/claim/claim-code.ts'
import type { OpenHall } from '#server/hall/open.ts'
import type { People } from '#server/people/people.ts'
import { centreFolder, openCentreLedger } from '#server/start/centre-ledger.ts'
import { foundingIn } from '#server/start/founding.ts'
import type { Log } from '#server/start/log.ts'
import { ownCentre } from '#server/start/own-centre.ts'
import { findProduct } from '#server/start/product.ts'
import { CentreRefused, type Served, type ServedCentre, serveCentre, startServer } from '#server/start/serve.ts'

export interface HouseOptions {
  dataFolder: string
  host: string
  /** 0: any free one. */
  port: number
  publicUrl?: string
  /** Whose server it is by `claimed.json`; missing: nobody's. */
  centre?: CentreId
  /** The sample hall all the same, which then cannot be claimed. */
  isBeside?: boolean
  /** Of the centre, or of the sample hall: see ServeOptions. */
  ledger?: Promise<Ledger>
  clock?: { wall(): number; elapsed(): number }
  pagesFolder?: string
  log: Log
  /** Says a sentence on the console. */
  say(sentence: string): void
}

export interface House {
  /** Who is served now. */
  served(): ServedCentre
  /** Where the sample hall was served at the start, its passes, and the code to claim the server with. */
  sample?: SampleAccess
  code?: string
  close(): Promise<void>
}

/** @throws as serveCentre; CentreRefused where a claimed centre's folder has lost its document. */
export async function startHouse(options: HouseOptions): Promise<House> {
  const { centre, isBeside = false } = options
  if (isBeside) {
    const served = await startServer({ ...options, ...(centre !== undefined && { claim: () => ({ centre }) }) })
    return { served: () => served, sample: served.sample, close: () => served.close() }
  }
  if (centre === undefined) return claimable(options)
  const served = await serveClaimed(options, centre)
  return { served: () => served, close: () => served.close() }
}

async function claimable(options: HouseOptions): Promise<House> {
  const claimCode = newClaimCode()
  const sample = JSON.parse(readFileSync(findProduct().sampleFile, 'utf8')) as CentreDocument
  let served: ServedCentre | Served
  let swap: Promise<void> = Promise.resolve()
  const giveWay = (centre: CentreId) => {
    const { port } = new URL(served.url)
    swap = swap.then(async () => {
      // The passes in it die with the sample hall: a script had better find nothing than those.
      rmSync(sampleAccessFile(options.dataFolder), { force: true })
      await served.close()
      const { ledger: _, clock: __, ...same } = options
      served = await serveClaimed({ ...same, port: Number(port) }, centre)
      options.say(`Máy chủ này đã là của “${centre}”. / This server is now ${centre}'s: ${served.url}/admin`)
      if (options.host === '127.0.0.1') options.say(othersNeedRestart)
    })
  }
  const claim = ({ hall, people, url }: { hall: OpenHall; people: People; url(): string }) => {
    const parts: ClaimParts = {
      ...foundingIn(options.dataFolder, () => hall.now()),
      sample,
      now: () => hall.now(),
      delays: () => people.delays,
      noteWrong: (from) => people.noteRefusal({ kind: 'claim-code', by: 'nobody', from }),
      say: options.say,
      url,
      giveWay,
    }
    return new Claim(parts, claimCode)
  }
  const first = await startServer({ ...options, claim })
  served = first
  return {
    served: () => served,
    sample: first.sample,
    code: claimCode.code,
    async close() {
      await swap
      await served.close()
    },
  }
}

const othersNeedRestart = 'Khởi động lại để các máy khác của hội trường vào được. / Start it again to let the hall’s other machines in.'

async function serveClaimed(options: HouseOptions, centre: CentreId): Promise<ServedCentre> {
  const ledger = await (options.ledger ?? openCentreLedger(options.dataFolder, centre))
  try {
    const own = ownCentre(await ledger.records())
    if ('fault' in own) {
      const { path, vi, en } = own.fault
      throw new CentreRefused(`${centreFolder(options.dataFolder, centre)}: ${path} ${vi} / ${en}`)
    }
    const { document, generation } = own
    return await serveCentre({ ...options, ledger: Promise.resolve(ledger), document, generation, claim: () => ({ centre }) })
  } catch (error) {
    await ledger.close()
    throw error
  }
}
