// A disk small enough to be filled: a tmpfs of its own. Only root may mount one.
import { execFileSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmdirSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface SmallDisk {
  folder: string
  /** Takes all the room that is left. */
  fill(): void
  makeRoom(): void
  /** From now on nothing can be written; needs that no file is open for writing. */
  lock(): void
  unmount(): void
}

const mount = (...args: string[]) => execFileSync('mount', args, { stdio: 'pipe' })

export function mountSmallDisk(megabytes: number): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'moi-so-disk-'))
  try {
    mount('-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder)
  } catch (error) {
    rmdirSync(folder)
    throw error
  }
  const filler = join(folder, 'filler')
  return {
    folder,
    fill() {
      const file = openSync(filler, 'a')
      try {
        for (;;) writeSync(file, Buffer.alloc(4096))
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
      } finally {
        closeSync(file)
      }
    },
    makeRoom: () => rmSync(filler),
    lock: () => void mount('-o', 'remount,ro', folder),
    unmount() {
      execFileSync('umount', [folder], { stdio: 'pipe' })
      rmdirSync(folder)
    },
  }
}

/** Whether this process may mount one here; where not, the tests say so on their lines. */
export const canMount: boolean = (() => {
  try {
    mountSmallDisk(1).unmount()
    return true
  } catch {
    return false
  }
})()
