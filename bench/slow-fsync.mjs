// Compiles slow-fsync.c where there is a compiler (Linux): the environment under which a process has a slower disk.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { emptyFolder } from './process/product.mjs'

/** @returns {Record<string, string> | undefined} undefined where it cannot be made */
export function slowFsync() {
  if (process.platform !== 'linux') return undefined
  const library = join(emptyFolder(), 'slow-fsync.so')
  const source = fileURLToPath(new URL('slow-fsync.c', import.meta.url))
  const { status } = spawnSync('cc', ['-shared', '-fPIC', '-O2', '-o', library, source, '-ldl'], { stdio: 'ignore' })
  return status === 0 ? { LD_PRELOAD: library } : undefined
}
