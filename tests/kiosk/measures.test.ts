// Every named example of the kiosk on every panel: targets and gaps in millimetres, text inside its boxes, contrast.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openChromium, touchScreen } from '#tests/browser.ts'
import { measure } from '#tests/kiosk/measure.ts'
import { type ExamplesPage, openExamples, showExample } from '#tools/tour/examples.ts'

/** `capMm`: nothing is smaller. */
const panels = [
  {
    name: '21.5″ portrait',
    width: 1080,
    height: 1920,
    inches: 21.5,
    keyMm: 20,
    capMm: 4.9,
    wishes: ['', '&large', '&low', '&language=en'],
  },
  { name: '15.6″ portrait', width: 1080, height: 1920, inches: 15.6, keyMm: 20, capMm: 4.9, wishes: ['', '&language=en'] },
  {
    name: '21.5″ on its side',
    width: 1920,
    height: 1080,
    inches: 21.5,
    keyMm: 20,
    capMm: 4.9,
    wishes: ['', '&low', '&large', '&language=en'],
  },
  { name: '10.1″ tablet', width: 1280, height: 800, inches: 10.1, keyMm: 16, capMm: 3.2, wishes: ['', '&large', '&language=en'] },
]

let browser: Browser
let examples: ExamplesPage
beforeAll(async () => {
  browser = await openChromium()
  examples = await openExamples(browser, 'kiosk')
}, 60_000)
afterAll(async () => {
  await browser?.close()
  examples?.end()
})

// All at once: a page waits for its next frame most of the time.
describe.concurrent('every example', () => {
  for (const { name, width, height, inches, keyMm, capMm, wishes } of panels) {
    test(`on a ${name}`, async () => {
      expect(examples.names.length).toBeGreaterThan(30)
      const pxPerMm = Math.hypot(width, height) / (inches * 25.4)
      const { page, complaints } = await examples.open({ width, height }, touchScreen)
      const faults: string[] = []
      for (const wish of wishes) {
        for (const example of examples.names) {
          await showExample(page, `?show=${example}&inches=${inches}${wish}`)
          const found = await page.evaluate(measure, { pxPerMm, keyMm })
          for (const fault of found.faults) faults.push(`${example}${wish}: ${fault}`)
          if (found.capMm < capMm) faults.push(`${example}${wish}: letters of ${found.capMm.toFixed(1)} mm`)
        }
      }
      await page.context().close()
      expect(faults).toEqual([])
      expect(complaints).toEqual([])
    }, 180_000)
  }
})
