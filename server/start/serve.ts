// Puts a server together and takes it apart: ledger, hall, people, passes, HTTP, live views. `house.ts` runs the sample hall or a claimed
// centre with it; tests and tools run it on a free port with a clock of their own.
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import type { Instant } from '#contract/basics.ts'
import type { CentreDocument } from '#contract/centre/document.ts'
import { readCentre } from '#contract/centre/read.ts'
import type { Ledger } from '#ledger/ledger.ts'
import { type Access, noPasses, withPeople } from '#server/access/access.ts'
import { type SampleAccess, sampleAccess, samplePasses, writeSampleAccess } from '#server/access/sample-access.ts'
import type { Claim, ClaimedBy } from '#server/claim/claim.ts'
import { type OpenHall, openHall } from '#server/hall/open.ts'
import { buildApp } from '#server/http/app.ts'
import type { App } from '#server/http/served.ts'
import { attachLive } from '#server/live/live.ts'
import { openPeople, type People } from '#server/people/people.ts'
import { backupsOf } from '#server/start/backup.ts'
import { centreFolder, openCentreLedger } from '#server/start/centre-ledger.ts'
import { takeInFormerDocuments } from '#server/start/former-documents.ts'
import { type Log, silentLog } from '#server/start/log.ts'
import { findProduct } from '#server/start/product.ts'
import { urlOf } from '#server/start/settings.ts'
import { ticketLinks } from '#server/start/ticket-links.ts'

interface ServerOptions {
  dataFolder: string
  host?: string
  /** 0 (the default here): any free one. */
  port?: number
  publicUrl?: string
  /** The ledger of the centre, where its opening was begun before (`main.ts`); who began it closes it when the start fails. */
  ledger?: Promise<Ledger>
  /** The hall's clock, for tests and tools; only a sample hall takes one. Who gives it also calls `hall.tick()`. */
  clock?: { wall(): number; elapsed(): number }
  /** How this server becomes a centre's, or whose it is; missing: it stays what it is. */
  claim?(parts: { hall: OpenHall; people: People; url(): string }): Claim | ClaimedBy
  pagesFolder?: string
  log?: Log
}

export interface CentreOptions extends ServerOptions {
  document: CentreDocument
  /** The moment of its last restore. */
  generation?: Instant
  /** Passes that are nobody's in particular: the sample hall's. */
  fixed?: Access
}

export interface ServedCentre {
  url: string
  hall: OpenHall
  access: Access
  people: People
  /** Answers what is in flight, then lets go of everything. */
  close(): Promise<void>
}

export interface ServeOptions extends ServerOptions {
  /** A sample hall's document, as read from a file; missing: the product's. */
  document?: unknown
}

export interface Served extends ServedCentre {
  /** What was written to `sample-access.json`. */
  sample: SampleAccess
}

/** A document that cannot be served, told place by place. */
export class CentreRefused extends Error {
  override name = 'CentreRefused'
}

/** Serves a sample hall, with passes for everybody. @throws CentreRefused, LedgerFault (folder in use, not writable), or Node's own for the
 *  port (`EADDRINUSE`). */
export async function startServer(options: ServeOptions): Promise<Served> {
  const document = sampleDocument(options.document ?? JSON.parse(readFileSync(findProduct().sampleFile, 'utf8')))
  const counters = document.counters.map(({ id }) => id)
  const passes = samplePasses(options.dataFolder, document.id, counters)
  const served = await serveCentre({ ...options, document, fixed: sampleAccess(passes) })
  return { ...served, sample: writeSampleAccess(options.dataFolder, document.id, served.url, passes) }
}

/** Serves a centre from its folder. @throws as startServer */
export async function serveCentre(options: CentreOptions): Promise<ServedCentre> {
  const { dataFolder, document, host = '127.0.0.1', port = 0, log = silentLog } = options
  const product = findProduct()
  const folder = centreFolder(dataFolder, document.id)
  const ledger = await (options.ledger ?? openCentreLedger(dataFolder, document.id))

  let url = options.publicUrl ?? urlOf(host, port)
  // The port, and with it the address, is known only once the server listens.
  const links = (ticket: string, language: 'vi' | 'en' | undefined) => ticketLinks(url, document.id)(ticket, language)
  const undo: (() => unknown)[] = [() => ledger.close()]
  try {
    await takeInFormerDocuments(folder, ledger)
    const hall = await openHall({
      document,
      ledger,
      links,
      isSample: document.isSample,
      ...(options.generation !== undefined && { generation: options.generation }),
      ...(options.clock ? { clock: options.clock } : {}),
      onFault: (error) => log.error(told(error), 'the hall could not write'),
    })
    undo.unshift(() => hall.close())
    if (!options.clock) undo.unshift(tickEachSecond(hall, log))
    const people = await openPeople({
      book: ledger,
      folder,
      document: () => hall.state.centre.document,
      now: () => hall.now(),
      publicUrl: () => url,
    })
    undo.unshift(() => people.close())
    const access = withPeople(options.fixed ?? noPasses, people)
    const { version, release } = product
    const claim = options.claim?.({ hall, people, url: () => url })
    const app = await buildApp({
      hall,
      access,
      people,
      version,
      release,
      links,
      log,
      pagesFolder: options.pagesFolder ?? product.pagesFolder,
      keeping: { changeDocument: hall.changeDocument, makeBackup: backupsOf(ledger, folder) },
      ...(claim && { claim }),
    })
    const live = attachLive(app.server, { hall, access, release, publicUrl: () => url })
    app.addHook('preClose', async () => live.close())
    undo.unshift(() => closeHttp(app))
    hall.onCommit(({ calls }) => log.info({ stream: hall.stream(), seq: hall.state.seq, calls: calls.length }, 'committed'))

    await app.listen({ host, port })
    const own = urlOf(host, (app.server.address() as AddressInfo).port)
    url = options.publicUrl ?? own
    return { url: own, hall, access, people, close: () => inOrder(undo) }
  } catch (error) {
    await inOrder(undo)
    throw error
  }
}

function sampleDocument(read: unknown): CentreDocument {
  const centre = readCentre(read)
  if ('faults' in centre) throw new CentreRefused(centre.faults.map(({ path, vi, en }) => `${path || '/'}: ${vi} / ${en}`).join('\n'))
  // Its passes lie in a file for everybody: never for a real hall.
  if (!centre.document.isSample) throw new CentreRefused('isSample: trung tâm thật phải được nhận trước. / a real centre is claimed first.')
  return centre.document
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
