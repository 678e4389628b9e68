// The ledger's page on a real server, as built from the source as it is now.
import { rmSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { type OpenedPage, openChromium, openPage } from '#tests/browser.ts'
import { buildScreen } from '#tests/built-screen.ts'
import { type Running, startRunning } from '#tests/server/running.ts'

export const desk = { width: 1366, height: 768 }

export interface OpenedLedger {
  server: Running & { end(): Promise<void> }
  browser: Browser
  pagesFolder: string
  /** @param query `?ticket=…`, `?l=en`; @param pass the lead's unless told otherwise */
  open(query?: string, pass?: string, size?: { width: number; height: number }): Promise<OpenedPage>
  end(): Promise<void>
}

/** @param beside one that is open already: the same page and browser, before a server of its own. */
export async function openLedger(beside?: OpenedLedger): Promise<OpenedLedger> {
  const pagesFolder = beside?.pagesFolder ?? (await buildScreen('staff', 'index.html', 'staff'))
  const server = await startRunning({ pagesFolder })
  const browser = beside?.browser ?? (await openChromium())
  return {
    server,
    browser,
    pagesFolder,
    open: (query = '', pass = server.passOf('lead'), size = desk) =>
      openPage(browser, `${server.url}/debug/ledger${query}#centre=phuong-mau&pass=${pass}`, size),
    async end() {
      await server.end()
      if (beside) return
      await browser.close()
      rmSync(pagesFolder, { recursive: true, force: true })
    },
  }
}
