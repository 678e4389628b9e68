// Builds what the bench compares with, and what replays a day, exactly as the product's server is built: into dist/bench.
import { build } from 'vite'
import { serverConfig } from '../tools/build/plan.mjs'
import { at } from '../tools/root.mjs'

/** Paths of the built programs. */
export const built = { bare: at('dist', 'bench', 'bare.js'), replay: at('dist', 'bench', 'replay.js') }

export async function buildPrograms() {
  process.env.NODE_ENV = 'production'
  const settings = serverConfig()
  await build({
    ...settings,
    // The bare server writes by schema: what ours leaves out (tools/build/left-out.mjs) is in it.
    plugins: [],
    build: {
      ...settings.build,
      outDir: at('dist', 'bench'),
      emptyOutDir: true,
      rolldownOptions: {
        input: { bare: at('bench', 'bare', 'server.ts'), replay: at('bench', 'replay-entry.ts') },
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  })
}
