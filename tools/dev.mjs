// `npm run dev`: screens and server are built again whenever a source changes, and the server starts anew. Open pages reload by
// themselves: the server's `release` follows the built pages, and a screen of another release fetches its page.
import { rmSync, watch } from 'node:fs'
import { build } from 'vite'
import { copyData, writeOpenApi } from './build/beside.mjs'
import { openScreens, screenConfig, serverConfig } from './build/plan.mjs'
import { runServer } from './dev/server.mjs'
import { at } from './root.mjs'
import { say } from './say.mjs'

// Vite takes it from outside where it is set, and would build React's slow form for `test`.
process.env.NODE_ENV = 'production'

// Several bundles end together after one change to a shared file; the server starts once for all of them.
const SETTLE_MS = 150

rmSync(at('dist', '.stamp'), { force: true }) // the next `npm start` builds for itself
const server = runServer()
/** @type {NodeJS.Timeout | undefined} */
let settling

/** After a build: a server that has all of it. The API's description is not worth a wait: it follows. */
function refresh() {
  clearTimeout(settling)
  settling = setTimeout(async () => {
    copyData()
    await server.restart()
    await writeOpenApi().catch((/** @type {Error} */ error) => process.stderr.write(`openapi: ${error.message}\n`))
  }, SETTLE_MS)
}

/** @param {string} name @param {import('vite').InlineConfig} config @returns {Promise<void>} when it was built for the first time */
async function keepBuilt(name, config) {
  const watcher = await build({ ...config, build: { ...config.build, watch: {} } })
  if (!('on' in watcher)) throw new Error(`Vite gave no watcher for ${name}.`)
  let isFirst = true
  await new Promise((resolve) => {
    watcher.on('event', (event) => {
      if (event.code === 'ERROR') process.stderr.write(`✗ ${name}: ${event.error.message}\n`)
      if (event.code === 'BUNDLE_END') {
        event.result.close()
        if (!isFirst) {
          process.stdout.write(`↻ ${name}\n`)
          refresh()
        }
      }
      if (event.code === 'END' || event.code === 'ERROR') {
        isFirst = false
        resolve(undefined)
      }
    })
  })
}

say('Đang dựng và theo dõi mã nguồn…', 'Building, then watching the sources…')
for (const screen of openScreens()) await keepBuilt(screen.room, screenConfig(screen))
await keepBuilt('server', serverConfig())
refresh()
watch(at('centres'), refresh)

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, async () => {
    await server.stop()
    process.exit(0)
  })
}
