// The ledger's page on a real server, as built from the source as it is now.
import { mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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

export async function openLedger(): Promise<OpenedLedger> {
  const pagesFolder = mkdtempSync(join(tmpdir(), 'moi-so-ledger-'))
  const built = await buildScreen('staff')
  renameSync(built, join(pagesFolder, 'staff'))
  const server = await startRunning({ pagesFolder })
  const browser = await openChromium()
  return {
    server,
    browser,
    pagesFolder,
    open: (query = '', pass = server.passOf('lead'), size = desk) =>
      openPage(browser, `${server.url}/debug/ledger${query}#centre=phuong-mau&pass=${pass}`, size),
    async end() {
      await browser.close()
      await server.end()
      rmSync(pagesFolder, { recursive: true, force: true })
    },
  }
}
