// The browser tests drive: Chromium without background traffic, on pages of a name that is not localhost, over plain HTTP, as in a hall.
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core'

/** A name that Chromium does not count as a secure context. */
export const HALL_HOST = 'hall.test'

export function openChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROME_PATH || '/usr/bin/chromium',
    // Chromium refuses its sandbox to root.
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--host-resolver-rules=MAP ${HALL_HOST} 127.0.0.1`,
    ],
  })
}

export interface OpenedPage {
  page: Page
  /** Script errors and console errors, what a lost connection says aside. */
  complaints: string[]
  /** Hosts it asked anything of. */
  hosts: Set<string>
  /** How often the page itself was loaded. */
  loads(): number
}

/** What a kiosk's panel is to a page; without motion, so that what is measured stands still. */
export const touchScreen = { hasTouch: true, reducedMotion: 'reduce' } as const

/** An empty page of a context of its own. */
export async function newPage(
  browser: Browser,
  size: { width: number; height: number },
  more: BrowserContextOptions = {},
): Promise<OpenedPage> {
  const context = await browser.newContext({ viewport: size, locale: 'vi-VN', ...more })
  const page = await context.newPage()
  // A test that waits in vain fails on its own line, not by the test's time limit.
  page.setDefaultTimeout(15_000)
  const complaints: string[] = []
  const hosts = new Set<string>()
  let loads = 0
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && !/ERR_CONNECTION|ERR_INTERNET|WebSocket|Failed to load resource/.test(message.text()))
      complaints.push(message.text())
  })
  page.on('request', (request) => hosts.add(new URL(request.url()).hostname))
  page.on('load', () => {
    loads += 1
  })
  return { page, complaints, hosts, loads: () => loads }
}

/** A page that shows an address, which may name 127.0.0.1: it is opened by the hall's name. */
export async function openPage(
  browser: Browser,
  address: string,
  size: { width: number; height: number },
  more: BrowserContextOptions = {},
): Promise<OpenedPage> {
  const opened = await newPage(browser, size, more)
  await opened.page.goto(address.replace('127.0.0.1', HALL_HOST))
  return opened
}

/** Waits until a press on the kiosk's page counts again: one within 600 ms of the former is ignored by design. */
export const rested = (page: Page): Promise<void> => page.locator('html:not([data-pressed])').waitFor({ state: 'attached' })

/** Touches once a touch counts, and waits for what comes of it. */
export async function touch(what: Locator, then: Locator): Promise<void> {
  await what.waitFor()
  await rested(what.page())
  await what.click()
  await then.waitFor()
}
