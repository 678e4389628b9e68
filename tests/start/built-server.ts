// The built server as `npm start` runs it: a process on a folder of its own, ended by its id whatever happens.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../../dist/server/main.js', import.meta.url))

/** How long anything of a start may take on a busy machine. @unit ms */
const WAIT_MS = 15_000

export interface BuiltServer {
  /** `http://127.0.0.1:PORT`, once it answers. Throws with its words when it leaves instead. */
  ready(): Promise<string>
  /** Everything it said so far. */
  words(): string
  /** Sends a signal (none: waits for it to leave by itself); its exit code, null when the signal ended it. */
  left(signal?: NodeJS.Signals): Promise<number | null>
}

const folders: string[] = []
const children: ChildProcess[] = []

/** A new empty folder, removed by `endAll`. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'moi-so-start-'))
  folders.push(folder)
  return folder
}

/** Starts it on a free port of this machine alone; `settings` go first. */
export function startBuilt(dataDir: string, settings: Record<string, string> = {}, ...args: string[]): BuiltServer {
  const child = spawn(process.execPath, [main, ...args], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, PORT: '0', HOST: '127.0.0.1', DATA_DIR: dataDir, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  children.push(child)
  let words = ''
  // A bug quotes the bundle's line, which is as long as the bundle.
  const keep = (chunk: Buffer) => {
    words = (words + chunk).replace(/^(.{300}).+$/gm, '$1…')
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  const exit = new Promise<number | null>((resolve) => child.once('close', resolve))
  return {
    words: () => words,
    async ready() {
      for (const until = Date.now() + WAIT_MS; Date.now() < until && child.exitCode === null; await pause()) {
        const url = /http:\/\/127\.0\.0\.1:[1-9]\d*/.exec(words)?.[0]
        if (url && (await fetch(`${url}/api/health`).catch(() => undefined))?.ok) return url
      }
      throw new Error(`The server did not answer. It said:\n${words}`)
    },
    async left(signal) {
      if (signal) child.kill(signal)
      const late = Symbol('late')
      let timer: NodeJS.Timeout | undefined
      const code = await Promise.race([
        exit,
        new Promise<typeof late>((resolve) => {
          timer = setTimeout(() => resolve(late), WAIT_MS)
        }),
      ])
      clearTimeout(timer)
      if (typeof code === 'symbol') throw new Error(`The server did not leave. It said:\n${words}`)
      return code
    },
  }
}

/** Ends what still runs and removes the folders. */
export function endAll(): void {
  for (const child of children.splice(0)) if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL')
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 20))
