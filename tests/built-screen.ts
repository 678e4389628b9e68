// One screen as the product builds it, into a folder of the test's own: what is tested is what the source says as the run begins.
import { cpSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

type BuiltPage = 'index.html' | 'examples.html'

/** Builds the screen of dist/`out` and answers the folder with its page. `examples`: its page of named examples instead, at `/`.
 *  `below`: a folder inside the answered one, as the server's pages folder has. Takes a second or two the first time in a run. */
export async function buildScreen(out: string, page: BuiltPage = 'index.html', below = ''): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), `moi-so-${out}-`))
  const kept = process.env.MOI_SO_BUILT && join(process.env.MOI_SO_BUILT, `${out}-${page}`)
  if (!kept) {
    await build(out, page, join(folder, below))
    return folder
  }
  if (!existsSync(kept)) {
    const making = mkdtempSync(`${kept}-`)
    await build(out, page, making)
    try {
      renameSync(making, kept)
    } catch (error) {
      // Another worker was as quick.
      if (!existsSync(kept)) throw error
      rmSync(making, { recursive: true, force: true })
    }
  }
  cpSync(kept, join(folder, below), { recursive: true })
  return folder
}

async function build(out: string, page: BuiltPage, outDir: string): Promise<void> {
  const [vite, { screenConfig, screens }] = await Promise.all([import('vite'), import('../tools/build/plan.mjs')])
  const screen = screens.find((one) => one.out === out)
  if (!screen) throw new Error(`No screen is built into dist/${out}.`)
  const config = screenConfig(screen)
  // Vite takes NODE_ENV from the test runner, and would build React's development form.
  const { NODE_ENV } = process.env
  process.env.NODE_ENV = 'production'
  try {
    await vite.build({
      ...config,
      logLevel: 'error',
      base: page === 'index.html' ? config.base : '/',
      build: { ...config.build, outDir, emptyOutDir: true, rolldownOptions: { input: join(config.root ?? '', page) } },
    })
  } finally {
    process.env.NODE_ENV = NODE_ENV
  }
}
