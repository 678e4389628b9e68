// Every named example of the kiosk on every panel: targets and gaps in millimetres, text inside its boxes, contrast.
import { readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newPage, openChromium, touchScreen } from '#tests/browser.ts'
import { buildScreen } from '#tests/built-screen.ts'
import { measure } from '#tests/kiosk/measure.ts'

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}
/** `capMm`: nothing is smaller. */
const panels = [
  {
    name: '21.5″ portrait',
    width: 1080,
    height: 1920,
    inches: 21.5,
    keyMm: 20,
    capMm: 4.9,
    wishes: ['', '&large', '&low', '&language=en'],
  },
  { name: '15.6″ portrait', width: 1080, height: 1920, inches: 15.6, keyMm: 20, capMm: 4.9, wishes: ['', '&language=en'] },
  {
    name: '21.5″ on its side',
    width: 1920,
    height: 1080,
    inches: 21.5,
    keyMm: 20,
    capMm: 4.9,
    wishes: ['', '&low', '&large', '&language=en'],
  },
  { name: '10.1″ tablet', width: 1280, height: 800, inches: 10.1, keyMm: 16, capMm: 3.2, wishes: ['', '&large', '&language=en'] },
]

let folder: string
let server: Server
let browser: Browser
let url: string
let names: string[]
beforeAll(async () => {
  folder = await buildScreen('kiosk', 'examples.html')
  server = createServer((request, response) => {
    const file = join(folder, normalize(new URL(request.url ?? '/', 'http://x').pathname))
    try {
      const body = readFileSync(file)
      response.writeHead(200, {
        'content-type': types[extname(file)] ?? 'application/octet-stream',
        'content-security-policy': "default-src 'self'",
      })
      response.end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://hall.test:${(server.address() as AddressInfo).port}/examples.html`
  browser = await openChromium()
  const { page } = await newPage(browser, { width: 1080, height: 1920 }, touchScreen)
  await page.goto(url)
  await page.getByRole('link').first().waitFor()
  names = await page.getByRole('link').allTextContents()
  await page.context().close()
}, 60_000)
afterAll(async () => {
  await browser?.close()
  server?.close()
  if (folder) rmSync(folder, { recursive: true, force: true })
})

/** Shows an example without loading the page anew, and waits until it stands: fonts, measured lists, drawn. */
async function show(page: Page, search: string): Promise<void> {
  await page.evaluate(async (to) => {
    history.replaceState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
    const drawn = () => new Promise(requestAnimationFrame)
    await drawn()
    await document.fonts.ready
    for (let frames = 0; frames < 4; frames++) await drawn()
  }, search)
}

describe('every example', () => {
  for (const { name, width, height, inches, keyMm, capMm, wishes } of panels) {
    test(`on a ${name}`, async () => {
      expect(names.length).toBeGreaterThan(30)
      const pxPerMm = Math.hypot(width, height) / (inches * 25.4)
      const { page, complaints } = await newPage(browser, { width, height }, touchScreen)
      await page.goto(url)
      const faults: string[] = []
      for (const wish of wishes) {
        for (const example of names) {
          await show(page, `?show=${example}&inches=${inches}${wish}`)
          const found = await page.evaluate(measure, { pxPerMm, keyMm })
          for (const fault of found.faults) faults.push(`${example}${wish}: ${fault}`)
          if (found.capMm < capMm) faults.push(`${example}${wish}: letters of ${found.capMm.toFixed(1)} mm`)
        }
      }
      await page.context().close()
      expect(faults).toEqual([])
      expect(complaints).toEqual([])
    }, 90_000)
  }
})
