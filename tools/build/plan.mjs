// What is built from what: one Vite configuration per screen and one for the server. `build.mjs` runs it once, `dev.mjs` watches it.
import { existsSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { at } from '../root.mjs'
import { leftOut } from './left-out.mjs'
import { withoutWebTransport } from './without-webtransport.mjs'

/**
 * The screens. `out` is the folder of dist/ and the path it is served under (`/ui/<out>/`); `target` the oldest browser it must run in:
 * a TV is never updated, a kiosk is the last Windows 7 browser or newer, a phone is whatever people carry. `vi` and `en` are what a build says.
 */
export const screens = [
  { room: 'kiosk-ui', out: 'kiosk', target: 'chrome109', isSmall: false, vi: 'màn hình lấy số ở cửa', en: 'the kiosk' },
  { room: 'display-ui', out: 'board', target: 'chrome63', isSmall: true, vi: 'màn hình phòng chờ', en: 'the waiting-room TV' },
  { room: 'staff-ui', out: 'staff', target: 'chrome109', isSmall: false, vi: 'trang của cán bộ tại quầy', en: 'the counter’s page' },
  { room: 'phone-ui', out: 'phone', target: 'chrome80', isSmall: true, vi: 'trang phiếu trên điện thoại', en: 'the ticket’s page' },
]

/** The same components on Preact: 60 KB less than React. For the TV, whose budget React and Socket.IO alone fill, and for old phones. */
const smallReact = {
  'react/jsx-runtime': 'preact/jsx-runtime',
  'react-dom/client': 'preact/compat/client',
  'react-dom': 'preact/compat',
  react: 'preact/compat',
}

/** Programs of the server's bundle: name in dist/server → source. */
const programs = {
  main: 'server/start/main.ts',
  writer: 'ledger/sqlite/writer.ts',
  openapi: 'server/start/openapi.ts',
  'verify-ledger': 'tools/verify-ledger.ts',
  replay: 'tools/replay.ts',
  seed: 'tools/seed.ts',
  simulate: 'tools/simulate.ts',
  promise: 'tools/promise.ts',
}

/** Rooms that are open: their page exists. */
export const openScreens = () => screens.filter((screen) => existsSync(at(screen.room, 'index.html')))

/** Programs that exist. */
export const openPrograms = () =>
  Object.fromEntries(
    Object.entries(programs)
      .filter(([, source]) => existsSync(at(source)))
      .map(([name, source]) => [name, at(source)]),
  )

/**
 * One screen. Each has its own call of Vite: their targets differ, and shared chunks would hide what each screen weighs.
 * @param {(typeof screens)[number]} screen
 * @returns {import('vite').InlineConfig}
 */
export const screenConfig = ({ room, out, target, isSmall }) => ({
  configFile: false,
  root: at(room),
  base: `/ui/${out}/`,
  publicDir: existsSync(at(room, 'public')) ? 'public' : false,
  logLevel: 'warn',
  resolve: { alias: isSmall ? smallReact : {} },
  plugins: [react(), withoutWebTransport()],
  build: {
    outDir: at('dist', out),
    emptyOutDir: true,
    target,
    cssTarget: target,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0, // a data: address is refused by our content security policy
    reportCompressedSize: false,
  },
})

/**
 * The server, bundled: it starts in half the time of loose modules. What stays outside is native or finds its files beside itself.
 * @returns {import('vite').InlineConfig}
 */
export const serverConfig = () => ({
  configFile: false,
  root: at('.'),
  publicDir: false,
  logLevel: 'warn',
  plugins: [leftOut()],
  ssr: { noExternal: true, external: ['better-sqlite3', '@node-rs/argon2', 'pdfkit', 'fontkit', 'bufferutil', 'utf-8-validate'] },
  build: {
    ssr: true,
    outDir: at('dist', 'server'),
    emptyOutDir: false, // fonts and centre documents lie there too
    target: 'node20',
    minify: true,
    reportCompressedSize: false,
    rolldownOptions: {
      input: openPrograms(),
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
})
