// The built server as a process of its own, so that it can be killed like one.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../../dist/server/main.js', import.meta.url))
const START_MS_MAX = 20_000

export interface Running {
  url: string
  process: ChildProcess
  passes: { kiosk: string; lead: string; counters: Record<string, string> }
  /** As a power cut would: no goodbye. */
  kill(): Promise<void>
  /** Ctrl-C. Answers the exit code. */
  stop(): Promise<number | null>
}

/** Starts it on a free port of the loopback and waits until it answers. */
export async function startProcess(folder: string): Promise<Running> {
  const child = spawn(process.execPath, [MAIN], {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', DATA_DIR: folder, PUBLIC_URL: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const exited = once(child, 'exit')
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (said += data))
  const until = Date.now() + START_MS_MAX
  while (!said.includes('/api/health')) {
    if (child.exitCode !== null || Date.now() > until) {
      child.kill('SIGKILL')
      throw new Error(`the server did not start: ${said.slice(0, 2000)}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  const access = JSON.parse(readFileSync(join(folder, 'sample-access.json'), 'utf8'))
  return {
    url: access.url,
    passes: access.passes,
    process: child,
    async kill() {
      child.kill('SIGKILL')
      await exited
    },
    async stop() {
      child.kill('SIGINT')
      const [code] = await exited
      return code
    },
  }
}

/** One POST; null when the connection died before an answer. */
export async function post(
  server: Running,
  path: string,
  body: unknown,
  options: { pass: string; key?: string },
): Promise<{ status: number; body: { ticket: { id: string; number: string }; call: { ticket: string } } } | null> {
  try {
    const response = await fetch(`${server.url}/api/centres/phuong-mau${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(20_000),
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${options.pass}`,
        'idempotency-key': options.key ?? crypto.randomUUID(),
      },
    })
    return { status: response.status, body: await response.json() }
  } catch {
    return null
  }
}
