// Until the first 200: the built server beside bare `node:http`, and `npm start` a second time as a person types it.
import { spawn, spawnSync } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { at, root } from '../../tools/root.mjs'
import { ms } from '../figures.mjs'
import { nowMs } from '../process/answering.mjs'
import { endChild, startProgram } from '../process/children.mjs'
import { openConnection, requestText } from '../process/http.mjs'
import { startProduct } from '../process/product.mjs'
import { interleaved, ratios, spread } from '../rounds.mjs'

const LOOK_EVERY_MS = 3

/** @param {import('../bench.mjs').Options} options */
export async function start({ rounds }) {
  // A second start: the folder exists, the day is open.
  const first = await startProduct()
  await first.end()
  const { folder } = first
  const ours = () => firstAnswer([at('dist', 'server', 'main.js')], { DATA_DIR: folder, HOST: '127.0.0.1' }, '/api/health', folder)
  const theirs = () => firstAnswer([fileURLToPath(new URL('../bare/http.mjs', import.meta.url))], {}, '/', folder)
  await theirs()
  const told = await interleaved(rounds, { theirs, ours })
  const byNpm = await npmStart(folder)
  return {
    rows: [
      {
        what: 'second start, until the first 200',
        ours: ms(spread(told.ours).median),
        theirs: `${ms(spread(told.theirs).median)} by bare node:http`,
        ratio: ratios(told.ours, told.theirs),
        reach: { atMost: 4 },
        ifMissed: 'Most of it is compiling and evaluating the bundle; the ledger opens beside it.',
      },
      {
        what: '`npm start` a second time, until the first 200',
        ours: ms(byNpm),
        theirs: 'npm, the check of the build and the start',
        figure: byNpm,
      },
    ],
    latencies: [],
  }
}

/** @param {string[]} words @param {Record<string, string>} env @param {string} path @param {string} folder */
async function firstAnswer(words, env, path, folder) {
  const port = await freePort()
  const out = openSync(join(folder, 'start.log'), 'a')
  const startMs = nowMs()
  const child = startProgram(words, { env: { ...env, PORT: String(port) }, out })
  await answers(port, path)
  const tookMs = nowMs() - startMs
  closeSync(out)
  await endChild(child)
  return tookMs
}

/** `npm start`; the process group is ended by its id. @param {string} folder */
async function npmStart(folder) {
  // Where a source changed while the bench ran, the build belongs to the first start.
  spawnSync(process.execPath, [at('tools', 'prepare.mjs'), 'build'], { cwd: root, stdio: 'ignore' })
  const port = await freePort()
  const startMs = nowMs()
  const child = spawn('npm', ['start'], {
    cwd: root,
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: folder },
    stdio: 'ignore',
    detached: true,
  })
  const end = () => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGTERM')
  }
  process.once('exit', end)
  await answers(port, '/api/health')
  const tookMs = nowMs() - startMs
  const gone = new Promise((resolve) => child.once('exit', resolve))
  end()
  await gone
  process.off('exit', end)
  return tookMs
}

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
      server.close(() => resolve(port))
    })
  })

/** Asks until it answers 200. @param {number} port @param {string} path */
async function answers(port, path) {
  for (const untilMs = nowMs() + 60_000; nowMs() < untilMs; ) {
    const status = await openConnection(port).then(
      (connection) =>
        new Promise((resolve) => {
          connection.ask(requestText(path), (told) => {
            connection.end()
            resolve(told)
          })
        }),
      () => 0,
    )
    if (status === 200) return
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
  }
  throw new Error(`port ${port} did not answer 200`)
}
