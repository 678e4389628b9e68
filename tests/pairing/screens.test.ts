// New screens before the real server: from a code on the glass to the page of their role, and back when they are sent away.
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { HALL_HOST, type OpenedPage, openChromium, openPage } from '#tests/browser.ts'
import { type Running, startRunning } from '#tests/server/running.ts'

let hall: Running & { end(): Promise<void> }
let browser: Browser
const opened: OpenedPage[] = []
beforeAll(async () => {
  hall = await startRunning()
  browser = await openChromium()
}, 60_000)
afterEach(async () => {
  for (const { page, complaints } of opened.splice(0)) {
    await page.context().close()
    expect(complaints).toEqual([])
  }
})
afterAll(async () => {
  await browser?.close()
  await hall?.end()
})

const devices = '/api/centres/phuong-mau/devices'
const admin = (path: string, body: object) => hall.yes(path, body, hall.passOf('admin'))
const openNew = async (path: string, size = { width: 1080, height: 1920 }) => {
  const one = await openPage(browser, hall.url + path, size)
  opened.push(one)
  return one.page
}
const codeOn = async (page: OpenedPage['page']): Promise<string> => {
  const cells = page.locator('[role="img"][aria-label]').first()
  await cells.waitFor()
  const code = ((await cells.getAttribute('aria-label')) ?? '').replace(' ', '')
  expect(code).toMatch(/^[2-9ACHKMTX]{6}$/)
  return code
}

test('a kiosk: code, name, its own page; sent away it shows a code again', async () => {
  const page = await openNew('/kiosk')
  const code = await codeOn(page)
  await page.getByText('Cần lấy số? Mời đến bàn hướng dẫn.').waitFor()
  await page.getByText(/^Dùng một lần, đổi mã lúc 9:1\d$/).waitFor()
  const secret = await page.evaluate(() => localStorage.getItem('moi-so.pairing'))
  expect(secret).toMatch(/^[A-Za-z0-9_-]{22}$/)
  expect(await page.content()).not.toContain(secret)
  await admin(`${devices}/name`, { code, name: 'Máy cửa chính', role: 'kiosk' })
  await page.getByText('Máy cửa chính').waitFor()
  const { device } = await admin(devices, { code, name: 'Máy cửa chính', role: 'kiosk' })
  await page.getByText('Bác cần làm thủ tục gì?').waitFor()
  expect(page.url()).toBe(`http://${HALL_HOST}:${new URL(hall.url).port}/kiosk`)
  expect(await page.evaluate(() => localStorage.getItem('moi-so.pairing'))).toBeNull()
  await page.reload()
  await page.getByText('Bác cần làm thủ tục gì?').waitFor()

  await admin(`${devices}/${device.id}/revoke`, {})
  expect(await codeOn(page)).not.toBe(code)
  expect(await page.evaluate(() => localStorage.getItem('moi-so.kiosk'))).toBeNull()
}, 40_000)

test('a TV goes on as it hangs; a PC on /pair to its counter', async () => {
  const tv = await openNew('/board', { width: 1920, height: 1080 })
  await admin(devices, { code: await codeOn(tv), name: 'TV phòng chờ', role: 'board', inches: 55, metres: 6 })
  await tv.getByText('Chưa mời số nào').first().waitFor()
  expect(tv.url()).not.toContain('pass')

  const desk = await openNew('/pair', { width: 1366, height: 768 })
  await admin(devices, { code: await codeOn(desk), name: 'Máy quầy 3', role: 'counter', counter: '3' })
  await desk.waitForURL(/\/counter\/3$/)
}, 40_000)

test('a page reloaded while it waits keeps its code', async () => {
  const page = await openNew('/kiosk')
  const code = await codeOn(page)
  await page.reload()
  expect(await codeOn(page)).toBe(code)
})
