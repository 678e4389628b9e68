// The roof of one commit at a time: the rows the product wrote, each with a durable commit of its own, and nothing else. No HTTP, no rules.
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { answering, nowMs } from '../process/answering.mjs'
import { latencies } from '../rounds.mjs'

/** @type {(() => void) | undefined} */
let commit

answering({ prepare, commits })

/**
 * Takes layout and rows of the last issue from the product's ledger, and makes an empty file of the same layout.
 * @param {{ ledger: string, folder: string }} from
 */
function prepare({ ledger, folder }) {
  const product = new Database(ledger, { readonly: true })
  const layout = /** @type {string[]} */ (
    product.prepare("SELECT sql FROM sqlite_master WHERE name IN ('event', 'visit') ORDER BY name").pluck().all()
  )
  const [event, visit] = /** @type {Record<string, unknown>[]} */ (
    ['event WHERE key IS NOT NULL ORDER BY seq DESC', 'visit ORDER BY n DESC'].map((rows) =>
      product.prepare(`SELECT * FROM ${rows} LIMIT 1`).get(),
    )
  )
  if (!event || !visit) throw new Error('the product has issued nothing yet')
  product.close()

  const db = new Database(join(folder, 'raw.db'))
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.pragma('secure_delete = ON')
  for (const sql of layout) db.exec(sql)
  const insert = (/** @type {string} */ table, /** @type {Record<string, unknown>} */ row) =>
    db.prepare(
      `INSERT INTO ${table} VALUES (${Object.keys(row)
        .map(() => '?')
        .join(', ')})`,
    )
  const [addEvent, addVisit] = [insert('event', event), insert('visit', visit)]
  let seq = 0
  commit = db.transaction(() => {
    seq += 1
    addEvent.run(...Object.values({ ...event, seq }))
    addVisit.run(...Object.values({ ...visit, n: seq }))
  }).immediate
  commit()
  if (db.pragma('synchronous', { simple: true }) !== 2) throw new Error('commits are not FULL')
}

/** Commits for so long, one after another. @param {{ ms: number }} load */
function commits({ ms }) {
  if (!commit) throw new Error('prepare first')
  /** @type {number[]} */
  const tookMs = []
  const startMs = nowMs()
  let beganMs = startMs
  while (beganMs < startMs + ms) {
    commit()
    const endedMs = nowMs()
    tookMs.push(endedMs - beganMs)
    beganMs = endedMs
  }
  return { perSecond: (tookMs.length * 1000) / (beganMs - startMs), ...latencies(tookMs) }
}
