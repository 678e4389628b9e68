// A real child process that runs TypeScript of this folder: to be refused, killed, and looked at afterwards.
import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export interface Child {
  pid: number
  /** All it printed so far. */
  output(): string
  /** Resolves when what it printed matches; rejects when it ends before, or 15 s have passed. */
  printed(pattern: RegExp): Promise<void>
  /** kill -9, at once. Resolves when the kernel has buried it. */
  kill(): Promise<void>
}

const RUNNER = fileURLToPath(new URL('./run.mjs', import.meta.url))
const WAIT_MS = 15_000

/** Starts `script` (a file of this folder) with arguments. */
export async function startChild(script: string, ...args: string[]): Promise<Child> {
  const child: ChildProcess = spawn(process.execPath, [RUNNER, fileURLToPath(new URL(script, import.meta.url)), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  let errors = ''
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of listeners) listener()
  }
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    output += text
    tell()
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    errors += text
  })
  let hasEnded = false
  const ended = new Promise<void>((resolve) =>
    child.once('close', () => {
      hasEnded = true
      tell()
      resolve()
    }),
  )
  return {
    pid: child.pid ?? 0,
    output: () => output,
    printed(pattern) {
      return new Promise((resolve, reject) => {
        const fail = (why: string) => reject(new Error(`the child ${why} before it printed ${pattern}: ${output.slice(-500)} ${errors}`))
        const done = (finish: () => void) => {
          clearTimeout(timer)
          listeners.delete(look)
          finish()
        }
        const look = () => {
          if (pattern.test(output)) done(resolve)
          else if (hasEnded) done(() => fail('ended'))
        }
        const timer = setTimeout(() => done(() => fail('took too long')), WAIT_MS)
        listeners.add(look)
        look()
      })
    },
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
  }
}
