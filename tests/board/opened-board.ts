// Opens the board for a test: built, served by the stub hall, each page in a browser context of its own.
import { rmSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { openStubHall, type StubHall } from '#tests/board/stub-hall.ts'
import { newPage, type OpenedPage, openChromium } from '#tests/browser.ts'
import { buildScreen } from '#tests/built-screen.ts'

export interface OpenedBoard {
  hall: StubHall
  /** An empty page, closed after the test. */
  page(size: { width: number; height: number }): Promise<OpenedPage>
  /** The board's address. `panel`: how the TV hangs, else it asks. */
  address(panel?: { inches: number; metres: number }, pass?: string): string
}

/** Sets up for all tests of a file; what is returned is filled before the first. */
export function openedBoard(): OpenedBoard {
  let folder = ''
  let browser: Browser
  const tv = {
    page: (size) => newPage(browser, size),
    address: (panel, pass = 'x') =>
      `${tv.hall.url}/board${panel ? `?inches=${panel.inches}&metres=${panel.metres}` : ''}#centre=phuong-mau&pass=${pass}`,
  } as OpenedBoard

  beforeAll(async () => {
    folder = await buildScreen('board')
    tv.hall = await openStubHall(folder)
    browser = await openChromium()
  }, 60_000)
  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())))
  afterAll(async () => {
    await browser?.close()
    await tv.hall?.close()
    if (folder) rmSync(folder, { recursive: true, force: true })
  })
  return tv
}
