// One screen as the product builds it, into a folder of the test's own: what is tested is what the source says now.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { screenConfig, screens } from '../tools/build/plan.mjs'

/** Builds the screen of dist/`out` and answers the folder with its page. `examples`: its page of named examples instead, at `/`.
 *  `below`: a folder inside the answered one, as the server's pages folder has. Takes a second or two. */
export async function buildScreen(out: string, page: 'index.html' | 'examples.html' = 'index.html', below = ''): Promise<string> {
  const screen = screens.find((one) => one.out === out)
  if (!screen) throw new Error(`No screen is built into dist/${out}.`)
  const folder = mkdtempSync(join(tmpdir(), `moi-so-${out}-`))
  const config = screenConfig(screen)
  // Vite takes NODE_ENV from the test runner, and would build React's development form.
  const { NODE_ENV } = process.env
  process.env.NODE_ENV = 'production'
  try {
    await build({
      ...config,
      logLevel: 'error',
      base: page === 'index.html' ? config.base : '/',
      build: { ...config.build, outDir: join(folder, below), emptyOutDir: true, rolldownOptions: { input: join(config.root ?? '', page) } },
    })
  } finally {
    process.env.NODE_ENV = NODE_ENV
  }
  return folder
}
