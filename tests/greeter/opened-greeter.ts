// The greeter's page on a real server, as built from the source as it is now.
import { mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { HALL_HOST, newPage, type OpenedPage, openChromium, touchScreen } from '#tests/browser.ts'
import { buildScreen } from '#tests/built-screen.ts'
import { type Running, startRunning } from '#tests/server/running.ts'

export const phone = { width: 390, height: 844 }
export const tablet = { width: 1024, height: 1366 }

export interface OpenedGreeter {
  server: Running & { end(): Promise<void> }
  browser: Browser
  pagesFolder: string
  /** With the sample hall's greeter pass. */
  open(size?: { width: number; height: number }): Promise<OpenedPage>
  /** An address of this server, in a browser context of its own: another phone. */
  openAt(path: string, size?: { width: number; height: number }): Promise<OpenedPage>
  end(): Promise<void>
}

export async function openGreeter(): Promise<OpenedGreeter> {
  const pagesFolder = mkdtempSync(join(tmpdir(), 'moi-so-greeter-'))
  renameSync(await buildScreen('staff'), join(pagesFolder, 'staff'))
  const server = await startRunning({ pagesFolder })
  const browser = await openChromium()
  const openAt: OpenedGreeter['openAt'] = async (path, size = phone) => {
    const opened = await newPage(browser, size, touchScreen)
    await opened.page.goto(`${server.url.replace('127.0.0.1', HALL_HOST)}${path}`)
    return opened
  }
  return {
    server,
    browser,
    pagesFolder,
    openAt,
    open: (size) => openAt(`/greeter#centre=phuong-mau&pass=${server.passOf('greeter')}`, size),
    async end() {
      await browser.close()
      await server.end()
      rmSync(pagesFolder, { recursive: true, force: true })
    },
  }
}

export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
export const field = (page: Page) => page.getByLabel('Gõ vài chữ đầu, không cần dấu')

/** Types letter by letter, as a person does, and waits for the open result. */
export async function say(page: Page, letters: string, found: string): Promise<void> {
  await field(page).pressSequentially(letters)
  await page.getByRole('region', { name: found }).waitFor()
}
