// The product as people run it: the built server, in a process and on a folder of its own.
import { mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { at } from '../../tools/root.mjs'
import { endChild, startProgram } from './children.mjs'

const program = at('dist', 'server', 'main.js')
const START_MS_MAX = 20_000

/** Folders lie beside the product, on its disk: a temporary folder may be memory, where an fsync costs nothing. */
const places = at('node_modules', '.cache', 'bench')
/** @type {string[]} */
const folders = []
process.once('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** An empty folder on the product's disk, removed at the end. */
export function emptyFolder() {
  mkdirSync(places, { recursive: true })
  const folder = mkdtempSync(join(places, 'run-'))
  folders.push(folder)
  return folder
}

/**
 * @typedef {object} Product
 * @property {number} port
 * @property {number} pid
 * @property {string} folder
 * @property {string} centre
 * @property {Record<string, string>} passes of single roles
 * @property {Record<string, string>} links of kiosk and board
 * @property {Record<string, string>} counters links of the counters
 * @property {() => Promise<void>} end ends it as Ctrl+C does
 */

/**
 * Starts the product and waits until it answers. `profile`: a folder for Node's CPU profiles, written when it ends.
 * @param {{ folder?: string, env?: Record<string, string>, port?: number, profile?: string }} [options]
 * @returns {Promise<Product>}
 */
export async function startProduct({ folder = emptyFolder(), env = {}, port = 0, profile } = {}) {
  const log = join(folder, `said-${Date.now()}.log`)
  const settings = { PORT: String(port), HOST: '127.0.0.1', DATA_DIR: folder, PUBLIC_URL: '', ...env }
  const node = profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`]
  const child = startProgram([...node, program], { env: settings, out: openSync(log, 'a') })
  const until = Date.now() + START_MS_MAX
  for (;;) {
    const url = /http:\/\/127\.0\.0\.1:(\d+)\/api\/health/.exec(readFileSync(log, 'utf8'))
    if (url && (await fetch(url[0]).catch(() => undefined))?.ok) {
      const { centre, passes, links } = JSON.parse(readFileSync(join(folder, 'sample-access.json'), 'utf8'))
      const { counters, ...pages } = links
      return { port: Number(url[1]), pid: child.pid ?? 0, folder, centre, passes, links: pages, counters, end: () => endChild(child) }
    }
    if (child.exitCode !== null || Date.now() > until)
      throw new Error(`the server did not start; it said:\n${readFileSync(log, 'utf8').slice(-2000)}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** Resident memory of a process. @param {number} pid @unit MB (2^20 bytes) */
export function residentMb(pid) {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(kilobytes) / 1024
}
