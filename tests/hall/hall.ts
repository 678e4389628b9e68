// The real hall, as people meet it: the sample hall's server in this process, and its screens in a real browser.
import type { Browser } from 'playwright-core'
import { type OpenedPage, openChromium, openPage } from '#tests/browser.ts'
import { type Running, startRunning } from '#tests/server/running.ts'

export const sizes = {
  kiosk: { width: 1080, height: 1920 },
  tv: { width: 1920, height: 1080 },
  counter: { width: 1366, height: 768 },
  phone: { width: 390, height: 844 },
}

export interface HallInBrowser {
  server: Running & { end(): Promise<void> }
  browser: Browser
  kiosk(): Promise<OpenedPage>
  /** A 55″ TV, last seat at 6 m. */
  tv(): Promise<OpenedPage>
  counter(counter: string): Promise<OpenedPage>
  phone(ticket: string): Promise<OpenedPage>
  end(): Promise<void>
}

export async function openHallInBrowser(): Promise<HallInBrowser> {
  const server = await startRunning({ clock: undefined })
  const browser = await openChromium()
  const { links } = server.sample
  return {
    server,
    browser,
    kiosk: () => openPage(browser, links.kiosk, sizes.kiosk),
    tv: () => openPage(browser, links.board.replace('/board#', '/board?inches=55&metres=6#'), sizes.tv),
    counter: (counter) => openPage(browser, links.counters[counter] ?? '', sizes.counter),
    phone: (ticket) => openPage(browser, `${server.url}/t/${ticket}`, sizes.phone),
    async end() {
      await browser.close()
      await server.end()
    },
  }
}
