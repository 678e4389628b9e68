// Makes room without taking anything away.
import { existsSync, renameSync } from 'node:fs'

/** Renames a folder; answers its new name, undefined where there is none. */
export function setAside(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined
  for (let count = 1; ; count += 1) {
    const former = `${folder}.former-${count}`
    if (existsSync(former)) continue
    renameSync(folder, former)
    return former
  }
}
