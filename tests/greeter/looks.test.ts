// The greeter's named examples at their real sizes: readable for everybody, nothing runs off the glass, everything can be hit, and on a
// phone the number is taken above the system's keyboard.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ExamplesPage, openExamples, showExample } from '#tools/tour/examples.ts'
import { axeFaults } from '../axe.ts'
import { openChromium } from '../browser.ts'
import { phone, tablet } from './opened-greeter.ts'

let browser: Browser
let examples: ExamplesPage
beforeAll(async () => {
  browser = await openChromium()
  examples = await openExamples(browser, 'staff')
}, 60_000)
afterAll(async () => {
  examples?.end()
  await browser?.close()
})

const names = () => examples.names.filter((name) => name.startsWith('greeter/'))

/** Least side of what is touched. @unit px */
const sizes = [
  { name: 'phone', size: phone, sideMin: 48 },
  { name: 'small tablet', size: { width: 768, height: 1024 }, sideMin: 48 },
  { name: 'tablet', size: tablet, sideMin: 48 },
]

// All at once: a page waits for its next frame most of the time.
test.concurrent.for(sizes)(
  'on a $name nothing runs off the glass, and every target can be hit',
  { timeout: 120_000 },
  async ({ size, sideMin }, { expect }) => {
    const { page, complaints } = await examples.open(size)
    const faults: string[] = []
    for (const name of names()) {
      for (const language of ['vi', 'en']) {
        await showExample(page, `?show=${name}&language=${language}`)
        const { wider, small } = await page.evaluate((sideMin) => {
          const touched = [...document.querySelectorAll('button, a[href], summary, input:not([type="radio"])')]
          return {
            wider: document.documentElement.scrollWidth - innerWidth,
            small: touched
              .filter((one) => !(one instanceof HTMLInputElement && one.closest('form, label')))
              .map((one) => ({ text: one.textContent, box: one.getBoundingClientRect() }))
              .filter(({ box }) => box.width > 0 && (box.height < sideMin || box.width < sideMin))
              .map(({ text, box }) => `${text} ${Math.round(box.width)} × ${Math.round(box.height)}`),
          }
        }, sideMin)
        if (wider > 0) faults.push(`${name} ${language}: ${wider} px too wide`)
        if (small.length > 0) faults.push(`${name} ${language}: ${small.join(', ')}`)
      }
    }
    expect([...faults, ...complaints]).toEqual([])
    await page.context().close()
  },
)

test.each(['greeter/found', 'greeter/found-death', 'greeter/found-long', 'greeter/no-printer'])(
  'on a phone the keyboard covers no number to take: %s',
  async (name) => {
    // The keyboard of Android takes about 300 of 844 px.
    const { page } = await examples.open(phone)
    await showExample(page, `?show=${name}&language=vi`)
    const box = await page.getByRole('button', { name: /^Lấy số/ }).boundingBox()
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(phone.height - 300)
    await page.context().close()
  },
)

test.concurrent('axe finds nothing on a phone', async ({ expect }) => {
  const { page } = await examples.open(phone)
  const faults: string[] = []
  for (const name of names()) {
    await showExample(page, `?show=${name}&language=vi`)
    for (const fault of await axeFaults(page)) faults.push(`${name}: ${fault}`)
  }
  expect(faults).toEqual([])
  await page.context().close()
}, 180_000)
