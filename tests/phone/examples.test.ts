// Every named example on a usual and on a small phone: nothing sideways, targets at least 52 px. What axe says of the usual one: tests/tour.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ExamplesPage, openExamples, showExample } from '#tools/tour/examples.ts'
import { axeFaults } from '../axe.ts'
import { openChromium } from '../browser.ts'

let browser: Browser
let examples: ExamplesPage
beforeAll(async () => {
  browser = await openChromium()
  examples = await openExamples(browser, 'phone')
}, 90_000)
afterAll(async () => {
  await browser?.close()
  examples?.end()
})

test('every state on a phone of 390 × 844 and of 320 × 568', async () => {
  const small = { width: 320, height: 568 }
  const { page, complaints } = await examples.open(small)
  const faults: string[] = []
  for (const example of examples.names) {
    await page.setViewportSize(small)
    await showExample(page, `?show=${example}`)
    for (const fault of await axeFaults(page)) faults.push(`${example}: ${fault}`)
    for (const size of [small, { width: 390, height: 844 }]) {
      await page.setViewportSize(size)
      const found = await page.evaluate(() => ({
        widthPx: document.documentElement.scrollWidth,
        heights: [...document.querySelectorAll('button, a')].map((one) => Math.round(one.getBoundingClientRect().height)),
      }))
      if (found.widthPx !== size.width) faults.push(`${example}: ${found.widthPx} px wide on ${size.width}`)
      const least = Math.min(...found.heights)
      if (least < 52) faults.push(`${example}: a target of ${least} px on ${size.width}`)
    }
  }
  expect(faults).toEqual([])
  expect(complaints).toEqual([])
}, 90_000)
