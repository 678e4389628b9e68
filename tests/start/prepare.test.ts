// What a fresh clone is told while it installs: progress, and a sentence for each thing that can be missing. npm is played by a script.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A clone with nothing installed, and a PATH of its own: this npm, and these other programs (which answer `--version`). */
function clone(npm: string, programs: readonly string[] = ['make', 'g++', 'python3']) {
  const folder = mkdtempSync(join(tmpdir(), 'moi-so-clone-'))
  folders.push(folder)
  for (const name of ['tools', 'package.json', 'package-lock.json']) cpSync(join(root, name), join(folder, name), { recursive: true })
  const bin = join(folder, 'bin')
  mkdirSync(bin)
  for (const name of ['sh', 'env', 'mkdir', 'grep', 'cat']) {
    const real = ['/bin', '/usr/bin'].find((place) => readdirSync(place).includes(name))
    symlinkSync(join(real ?? '/bin', name), join(bin, name))
  }
  const script = (name: string, text: string) => writeFileSync(join(bin, name), `#!/bin/sh\n${text}\n`, { mode: 0o755 })
  script('npm', npm)
  for (const name of programs) script(name, 'exit 0')
  return (program = 'prepare.mjs') => {
    const run = spawnSync(process.execPath, [join(folder, 'tools', program), 'install'], {
      env: { PATH: bin, HOME: folder },
      encoding: 'utf8',
    })
    return { status: run.status, words: run.stdout + run.stderr }
  }
}

describe.skipIf(process.platform === 'win32')('a fresh clone', () => {
  test('installs once, saying so, and is silent the next time', () => {
    const run = clone('mkdir -p node_modules; echo "$@" > node_modules/asked; exit 0')
    const first = run()
    expect(first).toMatchObject({ status: 0, words: expect.stringContaining('Installing packages (first time only)') })
    expect(run()).toEqual({ status: 0, words: '' })
  })

  test.runIf(process.versions.node.startsWith('20.'))('without a compiler is told which to install, before anything is fetched', () => {
    const { status, words } = clone('echo fetched', ['python3'])()
    expect(status).toBe(1)
    expect(words).toContain('apt-get install -y g++ make python3')
    expect(words).not.toContain('fetched')
  })

  test('without a network is told so', () => {
    const { status, words } = clone('echo "npm error code EAI_AGAIN" >&2; exit 1')()
    expect(status).toBe(1)
    expect(words).toContain('check the network')
  })

  test('whose SQLite does not compile is told what that takes', () => {
    const { status, words } = clone('echo "gyp ERR! stack Error" >&2; exit 1')()
    expect(status).toBe(1)
    expect(words).toContain('SQLite (better-sqlite3) could not be compiled')
  })

  test('installs what builds the screens, and asks nobody for a binary or for headers that lie here', () => {
    const { words } = clone('env | grep npm_config; echo "$@"; exit 1')()
    expect(words).toContain('ci --include=dev')
    expect(words).toContain('npm_config_build_from_source=better-sqlite3')
  })
})
