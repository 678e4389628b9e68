// A number by HTTP, one fsync before every answer: at 1 connection against raw commit and bare POST added up, at 100 against whichever
// of the two is the narrower; and an unrelated GET beside the 100.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { built } from '../build.mjs'
import { ms } from '../figures.mjs'
import { startHelper } from '../process/children.mjs'
import { emptyFolder, startProduct } from '../process/product.mjs'
import { interleaved, ratios, spread } from '../rounds.mjs'

const BODY = '{"line":"CT","files":1,"language":"vi"}'
const WARM_MS = 800
const ROUND_MS = 1_000
const MANY_MS = 1_500
const MANY = 100
const GETS_PER_SECOND = 100

/** @param {import('../bench.mjs').Options} options @param {{ env?: Record<string, string>, disk?: string }} [disk] `disk`: how it is called in the table */
export async function issue({ rounds, profile }, { env = {}, disk = '' } = {}) {
  const product = await startProduct({ env, profile })
  const [load, other] = [startHelper(new URL('../load.mjs', import.meta.url)), startHelper(new URL('../load.mjs', import.meta.url))]
  const raw = startHelper(new URL('../bare/raw-commits.mjs', import.meta.url), { env })
  const bare = startHelper(built.bare)
  const barePort = /** @type {number} */ (await bare.ask('port'))
  const path = `/api/centres/${product.centre}/tickets`
  let answered = 0
  const post = async (/** @type {number} */ port, /** @type {number} */ connections, /** @type {number} */ ms) => {
    const told = await load.ask('closedLoop', { port, path, pass: product.passes.kiosk, body: BODY, connections, ms })
    if (port === product.port) answered += told.count
    return told
  }
  const postBeside = async (/** @type {number} */ port) => {
    const [many, beside] = await Promise.all([
      post(port, MANY, MANY_MS),
      other.ask('openLoop', { port, path: '/api/health', perSecond: GETS_PER_SECOND, ms: MANY_MS }),
    ])
    return { ...many, beside }
  }

  for (const port of [product.port, barePort]) {
    await post(port, 1, WARM_MS / 2)
    await post(port, MANY, WARM_MS)
  }
  await raw.ask('prepare', { ledger: join(product.folder, product.centre, 'ledger.db'), folder: emptyFolder() })
  await raw.ask('commits', { ms: WARM_MS / 2 })
  const told = await interleaved(rounds, {
    raw: () => raw.ask('commits', { ms: ROUND_MS }),
    bare1: () => post(barePort, 1, ROUND_MS),
    ours1: () => post(product.port, 1, ROUND_MS),
    bare100: () => postBeside(barePort),
    ours100: () => postBeside(product.port),
  })
  await Promise.all([load.end(), other.end(), raw.end(), bare.end(), product.end()])
  const stored = issuedIn(join(product.folder, product.centre, 'ledger.db'))
  if (stored !== answered) throw new Error(`${answered} numbers were answered, ${stored} are stored`)

  const rate = (/** @type {{ perSecond: number }[]} */ rows) => rows.map(({ perSecond }) => perSecond)
  const sum = told.raw.map(({ perSecond }, round) => 1 / (1 / perSecond + 1 / told.bare1[round].perSecond))
  const roof = told.raw.map(({ p50 }, round) => Math.min(told.bare100[round].perSecond, (MANY * 1000) / (2 * p50)))
  const middle = (/** @type {number[]} */ values) => spread(values).median
  const p99 = (/** @type {any[]} */ rows) => rows.map(({ beside }) => beside.p99)
  const p50 = (/** @type {any[]} */ rows) => rows.map(({ beside }) => beside.p50)
  const suffix = disk && `, ${disk}`
  return {
    rows: [
      {
        what: `issue, 1 connection${suffix}`,
        ours: `${count(middle(rate(told.ours1)))}/s`,
        theirs: `S ${count(middle(sum))}/s (raw ${count(middle(rate(told.raw)))}, bare ${count(middle(rate(told.bare1)))})`,
        ratio: ratios(rate(told.ours1), sum),
        reach: { atLeast: 0.7 },
        ifMissed: 'The way to the writer’s thread and back wakes two threads: on this kind of machine that takes as long as a fast fsync.',
      },
      {
        what: `issue, 100 connections${suffix}`,
        ours: `${count(middle(rate(told.ours100)))}/s`,
        theirs: `${count(middle(roof))}/s (bare ${count(middle(rate(told.bare100)))}, 100/(2t) ${count(middle(told.raw.map((row) => (MANY * 1000) / (2 * row.p50))))})`,
        ratio: ratios(rate(told.ours100), roof),
        reach: { atLeast: 0.8 },
        ifMissed: 'One thread decides, evolves the pending and the durable state, hashes and writes JSON: twice the CPU of the bare POST.',
      },
      {
        what: `unrelated GET beside 100 connections, p99${suffix}`,
        ours: `${ms(middle(p99(told.ours100)))} (p50 ${ms(middle(p50(told.ours100)))})`,
        theirs: `${ms(middle(p99(told.bare100)))} (p50 ${ms(middle(p50(told.bare100)))}) beside the bare server`,
        ratio: ratios(p99(told.ours100), p99(told.bare100)),
        reach: { atMost: 2 },
      },
    ],
    latencies: [
      {
        what: `issue, 1 connection${suffix}`,
        p50: middle(told.ours1.map((row) => row.p50)),
        p99: middle(told.ours1.map((row) => row.p99)),
        isOurs: true,
      },
      {
        what: `bare POST${suffix}`,
        p50: middle(told.bare1.map((row) => row.p50)),
        p99: middle(told.bare1.map((row) => row.p99)),
        isOurs: false,
      },
      { what: `GET beside 100${suffix}`, p50: middle(p50(told.ours100)), p99: middle(p99(told.ours100)), isOurs: true },
      { what: `GET beside the bare server${suffix}`, p50: middle(p50(told.bare100)), p99: middle(p99(told.bare100)), isOurs: false },
    ],
  }
}

const count = (/** @type {number} */ value) => Math.round(value).toLocaleString('en')

/** Numbers the ledger holds. @param {string} file */
function issuedIn(file) {
  if (!existsSync(file)) throw new Error(`${file} is missing`)
  const db = new Database(file, { readonly: true })
  const issued = db.prepare(`SELECT count(*) FROM event WHERE key IS NOT NULL AND data LIKE '%"type":"ticket-issued"%'`).pluck().get()
  db.close()
  return /** @type {number} */ (issued)
}
