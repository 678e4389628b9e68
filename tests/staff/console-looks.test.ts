// Every named example of the console: nothing cut off at any desk's size, and axe finds nothing on the smallest. On the usual one: tests/tour.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ExamplesPage, openExamples, showExample } from '#tools/tour/examples.ts'
import { axeFaults } from '../axe.ts'
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

test('nothing is cut off or scrolls sideways, from 1000 to 1920', async () => {
  const smallest = { width: 1000, height: 700 }
  const { page, complaints } = await examples.open(smallest)
  const faults: string[] = []
  for (const example of examples.names) {
    await page.setViewportSize(smallest)
    await showExample(page, `?show=${example}`)
    for (const fault of await axeFaults(page)) faults.push(`${example}: ${fault}`)
    for (const size of [smallest, { width: 1366, height: 768 }, { width: 1920, height: 1080 }]) {
      await page.setViewportSize(size)
      const wide = await page.evaluate(() =>
        [...document.querySelectorAll('html, main, aside, dialog')]
          .filter((box) => box.scrollWidth > box.clientWidth || box.getBoundingClientRect().right > innerWidth)
          .map((box) => box.localName),
      )
      if (wide.length > 0) faults.push(`${example}: ${wide} too wide on ${size.width}`)
    }
  }
  expect(faults).toEqual([])
  expect(complaints).toEqual([])
}, 90_000)
