// The named examples of a screen: built, served, and shown one after the other in an open page.
import { rmSync } from 'node:fs'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { type OpenedPage, openPage } from '#tests/browser.ts'
import { buildScreen } from '#tests/built-screen.ts'
import { serveFolder } from './served.ts'

export interface ExamplesPage {
  /** `screen/example`, as the page lists them. */
  names: string[]
  open(size: { width: number; height: number }, more?: BrowserContextOptions): Promise<OpenedPage>
  end(): void
}

/** Builds and serves the examples of dist/`out`. Takes a second or two. */
export async function openExamples(browser: Browser, out: string): Promise<ExamplesPage> {
  const folder = await buildScreen(out, 'examples.html')
  const served = await serveFolder(folder)
  const open: ExamplesPage['open'] = (size, more) => openPage(browser, `${served.url}/examples.html`, size, more)
  const end = () => {
    served.end()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    const { page } = await open({ width: 800, height: 600 })
    await page.getByRole('link').first().waitFor()
    const names = await page.getByRole('link').allTextContents()
    await page.context().close()
    return { names, open, end }
  } catch (error) {
    end()
    throw error
  }
}

/** Shows an example without loading the page anew, and waits until it stands: fonts, measured lists, drawn, nothing moving. */
export async function showExample(page: Page, query: string): Promise<void> {
  await page.evaluate(async (to) => {
    history.replaceState(null, '', to)
    dispatchEvent(new Event('resize'))
    dispatchEvent(new PopStateEvent('popstate'))
    const drawn = () => new Promise(requestAnimationFrame)
    await drawn()
    await document.fonts.ready
    // Lists that measure themselves settle within three frames, counted after the fonts.
    for (let frames = 0; frames < 3; frames++) await drawn()
    scrollTo(0, 0)
    // A second in: what comes has come, what goes after ten seconds has not gone.
    for (const animation of document.getAnimations()) {
      animation.pause()
      animation.currentTime = 1000
    }
    await drawn()
  }, query)
}
