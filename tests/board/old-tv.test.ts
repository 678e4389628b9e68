// A TV that hangs since 2018 runs Chromium 63. None can be had here: so the built files are searched for what 63 cannot read, and the
// page runs with the later APIs taken away.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aBoard, aCall, morningAt } from '#tests/board/board-views.ts'
import { openStubHall } from '#tests/board/stub-hall.ts'
import { newPage, openChromium } from '#tests/browser.ts'
import { buildScreen } from '#tests/built-screen.ts'

let folder: string
beforeAll(async () => {
  folder = await buildScreen('board')
}, 60_000)
afterAll(() => {
  if (folder) rmSync(folder, { recursive: true, force: true })
})
const built = (ending: string) =>
  readdirSync(join(folder, 'assets'))
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, 'assets', name))

/** What Chromium 63 does not know in a style sheet, and what knows it. */
const tooNew: Record<string, RegExp> = {
  'gap beside flex (84); use margins or grid-gap': /(?<![-\w])(row-|column-)?gap\s*:/,
  'inset (87)': /(?<![-\w])inset(-inline|-block)?\s*:/,
  'clamp(), min(), max() (79)': /(?<![-\w])(clamp|min|max)\(/,
  'aspect-ratio (88)': /aspect-ratio\s*:/,
  ':focus-visible (86)': /:focus-visible/,
  ':is(), :where() (88)': /:(is|where)\(/,
  ':has() (105)': /:has\(/,
  'dvh, svh, lvh (108)': /\d(d|s|l)v[hw]\b/,
  'text-wrap (114)': /text-wrap\s*:/,
  '@layer, @container (99, 105)': /@(layer|container)\b/,
  'color-mix() (111)': /color-mix\(/,
  'nesting (112)': /&[\s.:[>]/,
  'colours with a slash or eight digits beside 62': /rgb\([^,)]*\//,
}

test.each(Object.entries(tooNew))('no style needs %s', (_, pattern) => {
  for (const file of built('.css')) expect(readFileSync(file, 'utf8').match(pattern)?.[0]).toBeUndefined()
})

test('scripts are ES2018, without import.meta (64), which Vite brings in with any import()', () => {
  const [script = ''] = built('.js')
  const esCheck = fileURLToPath(new URL('../../node_modules/es-check/lib/cli/index.js', import.meta.url))
  execFileSync(process.execPath, [esCheck, 'es2018', script, '--module'], { stdio: 'pipe', cwd: folder })
  expect(readFileSync(script, 'utf8')).not.toMatch(/import\.meta|\bglobalThis\b/)
})

/** APIs that came after Chromium 63 (`globalThis` is read-only, the search above looks for it). */
const laterApis = `
  for (const name of ['queueMicrotask', 'AbortController', 'AbortSignal', 'ResizeObserver', 'structuredClone', 'WeakRef', 'FinalizationRegistry',
    'BigInt', 'BigInt64Array', 'AggregateError', 'reportError', 'scheduler', 'WebTransport', 'CompressionStream', 'TransformStream',
    'OffscreenCanvas', 'EventCounts']) delete window[name]
  for (const [owner, names] of [
    [Array.prototype, ['flat', 'flatMap', 'at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with']],
    [String.prototype, ['replaceAll', 'matchAll', 'at', 'trimStart', 'trimEnd', 'isWellFormed']],
    [Object, ['fromEntries', 'hasOwn', 'groupBy']], [Promise, ['allSettled', 'any', 'withResolvers', 'try']],
    [Symbol.prototype, ['description']], [Intl, ['ListFormat', 'RelativeTimeFormat', 'DisplayNames', 'Locale', 'Segmenter']],
    [Intl.DateTimeFormat.prototype, ['formatRange', 'formatRangeToParts']],
    [Element.prototype, ['replaceChildren', 'toggleAttribute', 'getAnimations', 'checkVisibility']], [Document.prototype, ['replaceChildren']],
    [Crypto.prototype, ['randomUUID']], [Performance.prototype, ['measureUserAgentSpecificMemory']],
    [HTMLElement.prototype, ['showPopover', 'hidePopover', 'togglePopover']],
  ]) for (const name of names) delete owner[name]
  window.addEventListener('error', (event) => console.log('SCRIPT ERROR ' + event.message))
  window.addEventListener('unhandledrejection', (event) => console.log('SCRIPT ERROR ' + event.reason))
  setInterval(() => {
    const call = document.querySelector('[data-call]')
    if (document.querySelector('.set-up-fits')) console.log('SET-UP ' + document.querySelector('.set-up-fits').textContent)
    console.log('SEEN ' + Array.prototype.map.call(document.querySelectorAll('.row .number'), (number) => number.textContent).join(' ')
      + ' | ' + (call ? call.getAttribute('data-call') : '-'))
  }, 200)
`

test('with some sixty later APIs taken away, the board shows its rows and a new call', async () => {
  const hall = await openStubHall(folder)
  const browser = await openChromium()
  try {
    hall.show(aBoard(), morningAt)
    const { page, complaints } = await newPage(browser, { width: 1920, height: 1080 })
    const said: string[] = []
    page.on('console', (message) => said.push(message.text()))
    const until = async (line: string) => {
      for (let tries = 0; tries < 100 && !said.includes(line); tries++) await new Promise((resolve) => setTimeout(resolve, 100))
      expect(said).toContain(line)
    }
    // From here on nothing is evaluated: Playwright needs what is taken away.
    await page.addInitScript(laterApis)
    await page.goto(`${hall.url}/board?inches=55&metres=4#centre=phuong-mau&pass=x`)
    await until('SEEN 1047 3008 2012 7005 0023 | -')
    const { id, number, counter, attempt, at } = aCall('1048', '2', 0)
    hall.hint({ centre: 'phuong-mau', id, number, counter, attempt, at })
    await until('SEEN 1047 3008 2012 7005 0023 | 1048')
    // The set-up page, too: a fresh browser knows no size.
    const fresh = await newPage(browser, { width: 1920, height: 1080 })
    fresh.page.on('console', (message) => said.push(message.text()))
    await fresh.page.addInitScript(laterApis)
    await fresh.page.goto(`${hall.url}/board#centre=phuong-mau&pass=x`)
    await until('SET-UP Vừa 4 số đang mời, 5 số khi bỏ dòng thông báo. Chữ số cao 72 mm, ghế xa nhất đọc được.')
    expect(said.filter((line) => line.startsWith('SCRIPT ERROR'))).toEqual([])
    expect(complaints).toEqual([])
  } finally {
    await browser.close()
    await hall.close()
  }
})
