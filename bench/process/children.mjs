// Processes of the bench: each is started here, and ended by its id when the bench ends, however it ends.
import { fork, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()

/** @param {import('node:child_process').ChildProcess} child */
function kept(child) {
  running.add(child)
  child.once('exit', () => running.delete(child))
  return child
}

/** Ends whatever still runs, at once. */
export function endAll() {
  for (const child of running) child.kill('SIGKILL')
}
process.once('exit', endAll)
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.once(signal, () => process.exit(130))

/**
 * Starts a program that is talked to by nothing but its ports and signals.
 * @param {string[]} words program and arguments of Node
 * @param {{ env?: Record<string, string>, out: number | 'ignore' }} options
 */
export const startProgram = (words, { env = {}, out }) =>
  kept(spawn(process.execPath, words, { env: { ...process.env, NODE_ENV: 'production', ...env }, stdio: ['ignore', out, out] }))

/** Ends a child in its own way; resolves when it is gone. @param {import('node:child_process').ChildProcess} child */
export async function endChild(child) {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  const late = setTimeout(() => child.kill('SIGKILL'), 12_000)
  await gone
  clearTimeout(late)
}

/**
 * A helper of the bench that answers questions (see answering.mjs).
 * @typedef {{ ask(question: string, particulars?: object): Promise<any>, end(): Promise<void>, pid: number }} Asked
 */

/**
 * Starts a helper.
 * @param {URL | string} script @param {{ env?: Record<string, string> }} [options]
 * @returns {Asked}
 */
export function startHelper(script, { env = {} } = {}) {
  const path = typeof script === 'string' ? script : fileURLToPath(script)
  const child = kept(fork(path, { env: { ...process.env, NODE_ENV: 'production', ...env } }))
  /** @type {Map<number, { resolve(value: any): void, reject(error: Error): void }>} */
  const waiting = new Map()
  let asked = 0
  child.on('message', (/** @type {any} */ { id, answer, fault }) => {
    const waits = waiting.get(id)
    waiting.delete(id)
    if (fault === undefined) waits?.resolve(answer)
    else waits?.reject(new Error(`${path}: ${fault}`))
  })
  child.once('exit', (code) => {
    for (const { reject } of waiting.values()) reject(new Error(`${path} left with ${code}`))
  })
  return {
    pid: child.pid ?? 0,
    ask: (question, particulars = {}) =>
      new Promise((resolve, reject) => {
        asked += 1
        waiting.set(asked, { resolve, reject })
        child.send({ id: asked, question, particulars })
      }),
    end: () => endChild(child),
  }
}
