// A kiosk PC that boots before its server: a page from its own disk waits, and opens the kiosk by itself.
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newPage, openChromium, touchScreen } from '#tests/browser.ts'
import { startRunning } from '#tests/server/running.ts'

const file = pathToFileURL(new URL('../../kiosk-ui/public/waiting.html', import.meta.url).pathname).href
let browser: Browser
beforeAll(async () => {
  browser = await openChromium()
}, 30_000)
afterAll(() => browser?.close())

test('says since when and whom it asks, and goes on once the server is there', async () => {
  const before = await startRunning()
  const { port } = new URL(before.url)
  await before.end()
  const { page, hosts } = await newPage(browser, { width: 1080, height: 1920 }, touchScreen)
  await page.goto(`${file}?server=http://hall.test:${port}`)
  await page.getByText(/^Bật từ \d+:\d\d\.$/).waitFor()
  await page.getByText(`Đang hỏi hall.test:${port}`, { exact: false }).waitFor()
  await page.getByText('Cần lấy số?').waitFor()
  const hall = await startRunning({ port: Number(port) })
  await page.waitForURL(`http://hall.test:${port}/kiosk`)
  expect([...hosts].filter((host) => host !== '')).toEqual(['hall.test'])
  await page.context().close()
  await hall.end()
}, 40_000)

test('that was told no server says what to write', async () => {
  const { page, complaints } = await newPage(browser, { width: 1080, height: 1920 }, touchScreen)
  await page.goto(file)
  await page.getByText('thêm địa chỉ máy chủ vào trang này', { exact: false }).waitFor()
  expect(complaints).toEqual([])
  await page.context().close()
})
