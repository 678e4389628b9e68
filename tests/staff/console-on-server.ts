// The console on a real server with a real ledger, as built from the source as it is now; the hall's clock is the test's.
import { mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { type OpenedPage, openChromium, openPage, rested } from '#tests/browser.ts'
import { buildScreen } from '#tests/built-screen.ts'
import { type OpenedHall, openedHall } from '#tests/people/opened-hall.ts'
import { type Running, startRunning } from '#tests/server/running.ts'

export const desk = { width: 1366, height: 768 }

export interface OnServer {
  /** The sample hall at nine in the morning: a new one each time. */
  begin(): Promise<Running & { end(): Promise<void> }>
  counter(server: Running, id: string): Promise<Page>
  end(): Promise<void>
}

/** Pages built and a browser opened once, for halls that begin anew with each test. */
export async function sampleConsole(): Promise<OnServer> {
  const pagesFolder = mkdtempSync(join(tmpdir(), 'moi-so-console-'))
  renameSync(await buildScreen('staff'), join(pagesFolder, 'staff'))
  const browser = await openChromium()
  return {
    begin: () => startRunning({ pagesFolder }),
    counter: async (server, id) => (await openPage(browser, server.sample.links.counters[id] ?? '', desk)).page,
    async end() {
      await browser.close()
      rmSync(pagesFolder, { recursive: true, force: true })
    },
  }
}

export interface Claimed {
  hall: OpenedHall
  browser: Browser
  /** The screen of a counter, let in by its pass. */
  counter(id: string, pass: string): Promise<OpenedPage>
  end(): Promise<void>
}

/** A claimed centre at seven: nobody sits anywhere. It is opened anew once its pages are there. */
export async function claimedConsole(): Promise<Claimed> {
  const hall = await openedHall()
  const built = await buildScreen('staff', 'index.html', 'staff')
  renameSync(built, join(hall.folder, 'no-pages'))
  await hall.restart()
  const browser = await openChromium()
  return {
    hall,
    browser,
    counter: (id, pass) => openPage(browser, `${hall.url}/counter/${id}#centre=phuong-mau&pass=${pass}`, desk),
    async end() {
      await browser.close()
      await hall.end()
    },
  }
}

/** Presses a key, once presses count again, until something is there: the view that gives the key its meaning may still be on its way. */
export async function pressUntil(page: Page, key: string, there: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    await rested(page)
    await page.keyboard.press(key)
    try {
      await there()
      return
    } catch (error) {
      if (tries >= 5) throw error
    }
  }
}

/** Waits a moment for a text; for `pressUntil`. */
export const shows = (page: Page, text: string | RegExp) => () => page.getByText(text).first().waitFor({ timeout: 900 })
