// The server while developing: one at a time, started anew on demand. It prints its addresses the first time only.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { at, root } from '../root.mjs'

// A hall closes its ledger on SIGTERM; one that does not within this time is ended.
const CLOSE_MS = 3_000
const READY_MS = 15_000

/** Starts nothing by itself: `restart` does, and waits until the former server has let go of its ledger. */
export function runServer() {
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let child
  let isFirst = true
  let turn = Promise.resolve()

  async function stop() {
    const old = child
    child = undefined
    if (!old || old.exitCode !== null || old.signalCode !== null) return
    const closed = new Promise((resolve) => old.once('exit', resolve))
    old.kill('SIGTERM')
    const timer = setTimeout(() => old.kill('SIGKILL'), CLOSE_MS)
    await closed
    clearTimeout(timer)
  }

  async function start() {
    const main = at('dist', 'server', 'main.js')
    if (!existsSync(main)) return
    const started = spawn(process.execPath, ['--enable-source-maps', main], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
    child = started
    if (isFirst) started.stdout.pipe(process.stdout)
    else await holdBack(started)
    isFirst = false
  }

  return {
    /** Ends the server that runs and starts the built one. */
    restart() {
      turn = turn.then(stop).then(start)
      return turn
    },
    stop: () => turn.then(stop),
  }
}

/** Keeps the words of a start to itself until the server answers; a server that leaves instead says them all. @param {import('node:child_process').ChildProcess} child */
async function holdBack(child) {
  let words = ''
  const hold = (/** @type {Buffer} */ chunk) => {
    words += chunk
  }
  child.stdout?.on('data', hold)
  const until = Date.now() + READY_MS
  const address = () => /https?:\/\/[^\s/]+/.exec(words)?.[0]
  while (Date.now() < until && child.exitCode === null) {
    const url = address()
    if (url && (await fetch(`${url}/api/health`).catch(() => undefined))) break
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  child.stdout?.off('data', hold)
  if (child.exitCode !== null) process.stdout.write(words)
  else child.stdout?.pipe(process.stdout)
}
