// Builds everything into dist/: one folder per screen, the server, and what lies beside them. The stamp comes last: half a build has none.
//   node tools/build.mjs               everything
//   node tools/build.mjs board server  these parts only (no stamp: the next `npm start` builds the rest)
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { build } from 'vite'
import { copyData, writeOpenApi } from './build/beside.mjs'
import { openPrograms, openScreens, screenConfig, serverConfig } from './build/plan.mjs'
import { at } from './root.mjs'
import { say, spoken, stop } from './say.mjs'
import { quickHash } from './sources.mjs'

// Vite takes it from outside where it is set, and would build React's slow form for `test`.
process.env.NODE_ENV = 'production'

const parts = process.argv.slice(2)
const isWanted = (/** @type {string} */ part) => parts.length === 0 || parts.includes(part)

const startedAt = Date.now()
const hash = quickHash() // taken first: what changes meanwhile is built again next time
rmSync(at('dist', '.stamp'), { force: true })

for (const screen of openScreens()) {
  if (isWanted(screen.out)) await part(screen.vi, screen.en, () => build(screenConfig(screen)))
}
if (isWanted('server') && Object.keys(openPrograms()).length > 0) {
  await part('máy chủ', 'the server', async () => {
    rmSync(at('dist', 'server'), { recursive: true, force: true })
    mkdirSync(at('dist', 'server'), { recursive: true })
    await build(serverConfig())
    copyData()
  })
  await part('trang mô tả API', 'the page about the API', writeOpenApi)
}
if (parts.length === 0) writeFileSync(at('dist', '.stamp'), hash)
const took = spoken(Date.now() - startedAt)
say(`Dựng xong sau ${took.vi}.`, `Built in ${took.en}.`)

/** Does one part and says so; a part that fails ends the build with its own words. @param {string} vi @param {string} en @param {() => Promise<unknown>} make */
async function part(vi, en, make) {
  try {
    await make()
    say(`  ✓ ${vi}`, en)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
    stop(`Không dựng được ${vi}.`, `Could not build: ${en}.`)
  }
}
