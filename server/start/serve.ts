// Puts a server together and takes it apart: ledger, hall, passes, HTTP, live views. `main.ts` runs the sample hall with it; tests and
// tools run it on a free port with a clock of their own.
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { readCentre } from '#contract/centre/read.ts'
import type { Ledger } from '#ledger/ledger.ts'
import type { Access } from '#server/access/access.ts'
import { type SampleAccess, sampleAccess, samplePasses, writeSampleAccess } from '#server/access/sample-access.ts'
import { documentsIn } from '#server/hall/documents.ts'
import { type OpenHall, openHall } from '#server/hall/open.ts'
import { buildApp } from '#server/http/app.ts'
import type { App } from '#server/http/served.ts'
import { attachLive } from '#server/live/live.ts'
import { centreFolder, openCentreLedger } from '#server/start/centre-ledger.ts'
import { type Log, silentLog } from '#server/start/log.ts'
import { findProduct } from '#server/start/product.ts'
import { urlOf } from '#server/start/settings.ts'
import { ticketLinks } from '#server/start/ticket-links.ts'

export interface ServeOptions {
  dataFolder: string
  host?: string
  /** 0 (the default here): any free one. */
  port?: number
  publicUrl?: string
  /** The centre's document, as read from a file; missing: the sample hall's. Only a sample hall is served without people's accounts. */
  document?: unknown
  /** The ledger of that document's centre, where its opening was begun before (`main.ts`); who began it closes it when the start fails. */
  ledger?: Promise<Ledger>
  /** The hall's clock, for tests and tools; only a sample hall takes one. Who gives it also calls `hall.tick()`. */
  clock?: { wall(): number; elapsed(): number }
  pagesFolder?: string
  log?: Log
}

export interface Served {
  url: string
  hall: OpenHall
  access: Access
  /** What was written to `sample-access.json`. */
  sample: SampleAccess
  /** Answers what is in flight, then lets go of everything. */
  close(): Promise<void>
}

/** A document that cannot be served, told place by place. */
export class CentreRefused extends Error {
  override name = 'CentreRefused'
}

/** Starts a server. @throws CentreRefused, LedgerFault (folder in use, not writable), or Node's own for the port (`EADDRINUSE`). */
export async function startServer(options: ServeOptions): Promise<Served> {
  const { dataFolder, host = '127.0.0.1', port = 0, log = silentLog } = options
  const product = findProduct()
  const document = centreDocument(options.document ?? JSON.parse(readFileSync(product.sampleFile, 'utf8')))
  const folder = centreFolder(dataFolder, document.id)
  const ledger = await (options.ledger ?? openCentreLedger(dataFolder, document.id))

  let url = options.publicUrl ?? urlOf(host, port)
  // The port, and with it the address, is known only once the server listens.
  const links = (ticket: string, language: 'vi' | 'en' | undefined) => ticketLinks(url, document.id)(ticket, language)
  const undo: (() => unknown)[] = [() => ledger.close()]
  try {
    const hall = await openHall({
      document,
      documents: documentsIn(join(folder, 'documents')),
      ledger,
      links,
      isSample: document.isSample,
      ...(options.clock ? { clock: options.clock } : {}),
      onFault: (error) => log.error(told(error), 'the hall could not write'),
    })
    undo.unshift(() => hall.close())
    if (!options.clock) undo.unshift(tickEachSecond(hall, log))
    const passes = samplePasses(
      dataFolder,
      document.id,
      document.counters.map(({ id }) => id),
    )
    const access = sampleAccess(passes)
    const { version, release } = product
    const app = await buildApp({ hall, access, version, release, links, log, pagesFolder: options.pagesFolder ?? product.pagesFolder })
    const live = attachLive(app.server, { hall, access, release, publicUrl: () => url })
    app.addHook('preClose', async () => live.close())
    undo.unshift(() => closeHttp(app))
    hall.onCommit(({ calls }) => log.info({ stream: hall.stream(), seq: hall.state.seq, calls: calls.length }, 'committed'))

    await app.listen({ host, port })
    const own = urlOf(host, (app.server.address() as AddressInfo).port)
    url = options.publicUrl ?? own
    const sample = writeSampleAccess(dataFolder, document.id, own, passes)
    return { url: own, hall, access, sample, close: () => inOrder(undo) }
  } catch (error) {
    await inOrder(undo)
    throw error
  }
}

function centreDocument(read: unknown) {
  const centre = readCentre(read)
  if ('document' in centre) {
    if (centre.document.isSample) return centre.document
    throw new CentreRefused('isSample: bản này chỉ chạy hội trường mẫu. / this release serves a sample hall only.')
  }
  throw new CentreRefused(centre.faults.map(({ path, vi, en }) => `${path || '/'}: ${vi} / ${en}`).join('\n'))
}

/** Takes no more connections and answers what is in flight. Node closes what is idle once, at the start: a connection whose answer goes out
 *  after that would be kept for as long as keep-alive lasts. */
async function closeHttp(app: App): Promise<void> {
  const sweeping = setInterval(() => app.server.closeIdleConnections(), SWEEP_EVERY_MS)
  try {
    await app.close()
  } finally {
    clearInterval(sweeping)
  }
}

const SWEEP_EVERY_MS = 50

/** Lets the hall do what falls due. Returns how to stop. */
function tickEachSecond(hall: OpenHall, log: Log): () => void {
  const timer = setInterval(() => {
    hall.tick().catch((error: unknown) => log.error(told(error), 'the clock follower failed'))
  }, 1_000)
  return () => clearInterval(timer)
}

/** What of an error may stand in a log: it names no person. */
const told = (error: unknown): object => (error instanceof Error ? { name: error.name, stack: error.stack } : { error: String(error) })

async function inOrder(steps: (() => unknown)[]): Promise<void> {
  for (const step of steps.splice(0)) await step()
}
