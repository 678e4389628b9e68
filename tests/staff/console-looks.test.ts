// Every named example of the staff's pages: nothing cut off at any desk's size. That axe finds nothing: tests/tour.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { type ExamplesPage, openExamples, showExample } from '#tools/tour/examples.ts'
import { openChromium } from '../browser.ts'

let browser: Browser
let examples: ExamplesPage
beforeAll(async () => {
  browser = await openChromium()
  examples = await openExamples(browser, 'staff')
}, 90_000)
afterAll(async () => {
  await browser?.close()
  examples?.end()
})

// All at once: a page waits for its next frame most of the time.
describe.concurrent('nothing is cut off or scrolls sideways', () => {
  test.for([
    { width: 1000, height: 700 },
    { width: 1366, height: 768 },
    { width: 1920, height: 1080 },
  ])('on $width × $height', { timeout: 180_000 }, async (size, { expect }) => {
    const { page, complaints } = await examples.open(size)
    const faults: string[] = []
    for (const example of examples.names) {
      await showExample(page, `?show=${example}`)
      const wide = await page.evaluate(() =>
        [...document.querySelectorAll('html, main, aside, dialog')]
          .filter((box) => box.scrollWidth > box.clientWidth || box.getBoundingClientRect().right > innerWidth)
          .map((box) => box.localName),
      )
      if (wide.length > 0) faults.push(`${example}: ${wide} too wide`)
    }
    await page.context().close()
    expect([...faults, ...complaints]).toEqual([])
  })
})
