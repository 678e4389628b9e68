// Every named example once, at its screen's main size: axe finds nothing, the page complains of nothing, nothing asks another host.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { openExamples, showExample } from '#tools/tour/examples.ts'
import { shotsOf } from '#tools/tour/shots.ts'
import { tourScreens } from '#tools/tour/sizes.ts'
import { axeFaults } from '../axe.ts'
import { HALL_HOST, openChromium } from '../browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openChromium()
}, 30_000)
afterAll(() => browser?.close())

/** What each screen must show, by any of these in an example's name. */
const mustShow: Record<string, string[]> = {
  kiosk: ['loading|connecting', 'empty|no-lines', 'full', 'failed|refused', 'offline', 'long', 'nobody-waits', '500-wait'],
  board: ['connecting', 'empty', 'busy', 'refused', 'reconnecting', 'longest-names', 'nobody-waits', '500-wait'],
  staff: ['connecting', 'nobody', 'crowded', 'refused', 'offline', 'long'],
  phone: ['connecting', 'next', 'passed-often', 'refused', 'lost', 'longest-names', '500-ahead'],
}

// All at once: a page waits for its next frame most of the time.
describe.concurrent.each(tourScreens.map((screen) => [screen.out, screen] as const))('%s', (out, screen) => {
  test('its examples are readable for everybody and quiet', async ({ expect }) => {
    const examples = await openExamples(browser, out)
    const faults: string[] = []
    try {
      const missing = (mustShow[out] ?? []).filter((pattern) => !examples.names.some((name) => new RegExp(pattern).test(name)))
      expect(missing, 'kinds of examples that nobody drew').toEqual([])
      const main = shotsOf(screen, examples.names).filter(({ size, language }) => size === screen.sizes[0] && language === 'vi')
      const { page, complaints, hosts } = await examples.open(main[0]?.size ?? { width: 800, height: 600 })
      for (const { example, size } of main) {
        await showExample(page, `?show=${example}&language=vi${size.query}`)
        // A kiosk's glass is not zoomed by two fingers: the page's own "larger letters" are.
        for (const fault of await axeFaults(page, { isZoomable: out !== 'kiosk' })) faults.push(`${example}: ${fault}`)
        for (const complaint of complaints.splice(0)) faults.push(`${example}: ${complaint}`)
      }
      expect([...hosts]).toEqual([HALL_HOST])
      await page.context().close()
    } finally {
      examples.end()
    }
    expect(faults).toEqual([])
  }, 300_000)
})
