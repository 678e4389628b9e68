// Where the screens that the browser drives are kept while one run of the tests lasts: each is built once, by the first file that asks.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

/** Vitest's global set-up. While it watches, nothing is kept: sources change under it. */
export default function keepBuilt({ config }: TestProject) {
  if (config.watch) return
  const folder = mkdtempSync(join(tmpdir(), 'moi-so-built-'))
  process.env.MOI_SO_BUILT = folder
  return () => rmSync(folder, { recursive: true, force: true })
}
