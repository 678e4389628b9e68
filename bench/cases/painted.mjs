// The key at the counter, the number on the TV: from the `keydown` event to the end of the frame that shows it, in a real browser; beside
// the least two pages can do (key → fetch → socket → text node → frame). Both pairs of pages lie in one browser, one clock for all.
import { chromium } from 'playwright-core'
import { findChromium } from '../../tools/chromium.mjs'
import { built } from '../build.mjs'
import { ms } from '../figures.mjs'
import { startHelper } from '../process/children.mjs'
import { openHall } from '../process/hall.mjs'
import { startProduct } from '../process/product.mjs'
import { interleaved, latencies, ratios, spread } from '../rounds.mjs'

const PRESSES = 12
/** Longer than the console takes two presses for one (600 ms), with its view come back. */
const PRESS_EVERY_MS = { ours: 750, theirs: 200 }
/** A call fills the TV for 10.3 s; its clock is moved on by this between presses, so that the next is shown at once and no minute is waited. */
const TV_LEAP_MS = 11_000
const DESK = { counter: '3', line: 'HT' }

/** @param {import('../bench.mjs').Options} options */
export async function painted({ rounds, profile }) {
  const executablePath = await findChromium()
  if (executablePath === undefined) return { rows: [], latencies: [], skipped: 'No Chromium was found: key → painted was not measured.' }
  const times = Math.max(2, Math.min(3, rounds))
  const product = await startProduct({ profile })
  const hall = await openHall(product)
  const bare = startHelper(built.bare)
  const bareUrl = `http://127.0.0.1:${await bare.ask('port')}`
  const browser = await chromium.launch({
    executablePath,
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  try {
    const page = async (/** @type {string} */ address, /** @type {{ width: number, height: number }} */ viewport) => {
      const opened = await (await browser.newContext({ viewport, locale: 'vi-VN' })).newPage()
      await opened.addInitScript(instrument)
      await opened.goto(address)
      return opened
    }
    const sizes = { tv: { width: 1920, height: 1080 }, counter: { width: 1366, height: 768 } }
    await hall.order(`counters/${DESK.counter}/open`)
    await hall.issue(DESK.line, (times + 1) * PRESSES + 5)
    const board = /** @type {string} */ (product.links.board).replace('/board#', '/board?inches=55&metres=6#')
    const ours = { key: await page(product.counters[DESK.counter] ?? '', sizes.counter), tv: await page(board, sizes.tv) }
    const theirs = { key: await page(`${bareUrl}/key`, sizes.counter), tv: await page(`${bareUrl}/tv`, sizes.tv) }
    await ours.key
      .getByRole('button', { name: /Gọi tiếp/ })
      .first()
      .waitFor()
    await ours.tv.locator('h1, section, main').first().waitFor()
    await theirs.tv.getByText('ready').waitFor()

    let called = 0
    /** Ends the ticket that was called, so that the next press calls again. */
    const clear = async () => {
      const { data } = await view(product, `counters/${DESK.counter}`)
      await hall.order(`tickets/${data.ticket.id}/finish`, { outcome: 'accepted' })
      return data.ticket.number
    }
    const pressOurs = () =>
      press(
        ours,
        async () => {
          const number = await clear()
          called += 1
          return number
        },
        'section.call',
        PRESS_EVERY_MS.ours,
      )
    const pressTheirs = () => press(theirs, async () => undefined, '#number', PRESS_EVERY_MS.theirs)
    await pressOurs()
    await pressTheirs()
    const told = await interleaved(times, { theirs: pressTheirs, ours: pressOurs })
    if (called !== (times + 1) * PRESSES) throw new Error(`${called} calls`)
    const middle = (/** @type {'ours' | 'theirs'} */ who, /** @type {'p50' | 'p99'} */ share) =>
      spread(told[who].map((round) => round[share])).median
    const row = (/** @type {'p50' | 'p99'} */ share, /** @type {number} */ atMost) => ({
      what: `key at the counter → painted on the TV, ${share}`,
      ours: ms(middle('ours', share)),
      theirs: `${ms(middle('theirs', share))} on a trivial page`,
      ratio: ratios(
        told.ours.map((round) => round[share]),
        told.theirs.map((round) => round[share]),
      ),
      reach: { atMost },
      ifMissed:
        'Traced: a third to a half is the way to the TV, through threads that slept; then one frame, its style, layout and paint without a GPU on cores that console and compositor use too. The trivial page paints one word.',
    })
    return {
      rows: [row('p50', 2), row('p99', 3)],
      latencies: [
        { what: 'key → painted on the TV', p50: middle('ours', 'p50'), p99: middle('ours', 'p99'), isOurs: true },
        { what: 'key → painted, trivial page', p50: middle('theirs', 'p50'), p99: middle('theirs', 'p99'), isOurs: false },
      ],
    }
  } finally {
    await browser.close()
    hall.end()
    await Promise.all([product.end(), bare.end()])
  }
}

/**
 * Presses Enter so many times. After each: `settle`, which says which number must have been seen.
 * @param {{ key: import('playwright-core').Page, tv: import('playwright-core').Page }} pages @param {() => Promise<string | undefined>} settle
 * @param {string} place selector of what shows the number on the TV
 * @param {number} everyMs
 */
async function press({ key, tv }, settle, place, everyMs) {
  /** @type {number[]} */
  const tookMs = []
  for (let n = 0; n < PRESSES; n += 1) {
    const startMs = Date.now()
    // The console takes no press while the last one is still being answered, nor within 600 ms of it: then its page is marked.
    await key.waitForFunction("document.querySelector('html[data-pressed]') === null")
    const seen = tv.evaluate(`paintedNext(${JSON.stringify(place)})`)
    await key.bringToFront()
    await key.keyboard.press('Enter')
    const { atMs, text } = /** @type {{ atMs: number, text: string }} */ (await seen)
    const pressedMs = /** @type {number} */ (await key.evaluate('pressedAtMs'))
    tookMs.push(atMs - pressedMs)
    const number = await settle()
    if (number !== undefined && !text.includes(number)) throw new Error(`the TV shows "${text}", called was ${number}`)
    await tv.evaluate(`leap(${TV_LEAP_MS})`)
    await new Promise((resolve) => setTimeout(resolve, Math.max(100, startMs + everyMs - Date.now())))
  }
  return latencies(tookMs)
}

/** @param {import('../process/product.mjs').Product} product @param {string} path @returns {Promise<any>} */
const view = async ({ port, centre, passes }, path) =>
  (await fetch(`http://127.0.0.1:${port}/api/centres/${centre}/${path}`, { headers: { authorization: `Bearer ${passes.lead}` } })).json()

/** What each page is given before its own scripts: when a key went down, and when the frame after a change was done. Runs in the browser. */
function instrument() {
  const now = performance.now.bind(performance)
  const wall = () => performance.timeOrigin + now()
  let leapt = 0
  const page = /** @type {any} */ (globalThis)
  performance.now = () => now() + leapt
  page.leap = (/** @type {number} */ elapsedMs) => {
    leapt += elapsedMs
  }
  addEventListener(
    'keydown',
    (event) => {
      page.pressedAtMs = performance.timeOrigin + event.timeStamp
    },
    true,
  )
  page.paintedNext = (/** @type {string} */ place) =>
    new Promise((resolve) => {
      const former = document.querySelector(place)?.textContent
      const look = new MutationObserver(() => {
        const text = document.querySelector(place)?.textContent
        if (!text || text === former) return
        look.disconnect()
        requestAnimationFrame(() => {
          const after = new MessageChannel()
          after.port1.onmessage = () => resolve({ atMs: wall(), text })
          after.port2.postMessage(undefined)
        })
      })
      look.observe(document.documentElement, { childList: true, characterData: true, attributes: true, subtree: true })
    })
}
