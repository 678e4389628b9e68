// What the ledger asks of the disk, and what it does when the disk says no: seen and brought about by strace.
import { execFile, execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { LEDGER_FILE } from '#ledger/sqlite/connection.ts'
import { verifyLedger } from '#ledger/sqlite/verify.ts'
import type { Outcome } from './append-groups.ts'
import { temporaryFolder } from './samples.ts'

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url))

const canTrace = (() => {
  try {
    execFileSync('strace', ['-o', '/dev/null', process.execPath, '--version'], { stdio: 'pipe' })
    return true
  } catch {
    return false
  }
})()

interface Traced extends Outcome {
  /** How often a file was synced, and how often that failed. */
  syncs: number
  injected: number
}

/** Appends `groups` × `perGroup` events in a child under strace, with `inject` done to its system calls. */
async function traced(folder: string, groups: number, perGroup: number, inject?: string): Promise<Traced> {
  const log = join(folder, 'strace.log')
  const trace = ['-f', '-o', log, '-e', 'trace=fsync,fdatasync,pwrite64', ...(inject ? ['-e', `inject=${inject}`] : [])]
  const program = [process.execPath, here('run.mjs'), here('append-groups.ts'), join(folder, 'data'), `${groups}`, `${perGroup}`]
  const { stdout } = await promisify(execFile)('strace', [...trace, ...program], { timeout: 30_000, maxBuffer: 32_000_000 })
  const calls = readFileSync(log, 'utf8')
  return {
    ...(JSON.parse(stdout) as Outcome),
    syncs: calls.match(/f(data)?sync\(/g)?.length ?? 0,
    injected: calls.match(/\(INJECTED\)/g)?.length ?? 0,
  }
}

describe.skipIf(!canTrace)(`system calls${canTrace ? '' : ' (skipped: needs strace and the right to use it)'}`, () => {
  test('each acknowledged group was synced to the disk, with one call for all its events', async () => {
    const few = temporaryFolder()
    const many = temporaryFolder()
    const groups = 100
    const base = await traced(few.folder, 1, 20)
    const { syncs, acknowledged } = await traced(many.folder, 1 + groups, 20)
    expect(acknowledged).toHaveLength(1 + groups)
    // A group's own sync; a checkpoint in between may add a few.
    expect(syncs - base.syncs).toBeGreaterThanOrEqual(groups)
    expect(syncs - base.syncs).toBeLessThanOrEqual(groups + 10)
    few.remove()
    many.remove()
  })

  test.each([
    ['a sync that fails', 'fsync,fdatasync:error=EIO:when=12+9', /SQLITE_IOERR_FSYNC/],
    ['a write that fails', 'pwrite64:error=EIO:when=60+31', /SQLITE_IOERR_WRITE/],
    ['a disk that is full now and then', 'pwrite64:error=ENOSPC:when=60+31', /SQLITE_FULL/],
  ])('%s: nobody hears yes, nothing acknowledged is lost, the next append works', async (_, inject, names) => {
    const { folder, remove } = temporaryFolder()
    const { acknowledged, found, faults, isHealthTrue, injected } = await traced(folder, 100, 3, inject)
    expect(injected).toBeGreaterThan(3)
    expect(faults.length).toBeGreaterThan(3)
    for (const fault of faults) expect(fault).toMatch(names)
    expect(isHealthTrue).toBe(true)
    const stored = new Map(found)
    for (const [seq, hash] of acknowledged) expect(stored.get(seq)).toBe(hash)
    expect(found).toHaveLength(300)
    expect(verifyLedger(join(folder, 'data', LEDGER_FILE))).toMatchObject({ isWhole: true, events: 300 })
    remove()
  })
})
