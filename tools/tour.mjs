// `npm run tour`: one page of pictures, dist/tour/index.html: every screen's named examples at each real size, in Vietnamese and English.
//   npm run tour -- board slip   these only (kiosk, board, staff, phone, slip)
import { createServer } from 'vite'
import { ensureChromium } from './chromium.mjs'
import { at } from './root.mjs'
import { say, spoken, stop } from './say.mjs'

const startedAt = Date.now()
const chromium = await ensureChromium()
if (!chromium) stop('Không có Chromium; hãy cài rồi đặt CHROME_PATH.', 'No Chromium: install one and name it in CHROME_PATH.')
process.env.CHROME_PATH = chromium

// Only to run TypeScript: it listens nowhere and watches nothing.
const runner = await createServer({
  configFile: false,
  root: at('.'),
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
})
/** @type {import('./tour/tour.ts').TourTold} */
let told
try {
  const { takeTour } = /** @type {typeof import('./tour/tour.ts')} */ (await runner.ssrLoadModule('/tools/tour/tour.ts'))
  told = await takeTour(at('dist', 'tour'), process.argv.slice(2), (screen, pictures) =>
    say(`  ${screen}: ${pictures} hình`, `${pictures} pictures`),
  )
} finally {
  await runner.close()
}
for (const complaint of told.complaints) process.stderr.write(`${complaint}\n`)
const took = spoken(Date.now() - startedAt)
say(`${told.pictures} hình sau ${took.vi}: ${told.page}`, `${told.pictures} pictures in ${took.en}.`)
if (told.complaints.length > 0) process.exitCode = 1
