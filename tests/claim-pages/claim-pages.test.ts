// From an empty folder to a claimed hall with a kiosk, by hand: the console's code, six steps, a real kiosk's page; and the same from a backup.

import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { exampleLogo } from '#ui-kit/examples/example-logo.ts'
import { touch } from '../browser.ts'
import { ADMIN, claimed, type OpenedHouse, openHouse, openPages, PASSWORD, type Pages } from './opened-house.ts'

let pages: Pages
const open: OpenedHouse[] = []
beforeAll(async () => {
  pages = await openPages('kiosk')
}, 60_000)
afterEach(async () => {
  for (const house of open.splice(0)) await house.end()
})
afterAll(() => pages?.end())

async function house(): Promise<OpenedHouse> {
  const opened = await openHouse(pages)
  open.push(opened)
  return opened
}
const button = (page: Page, name: RegExp | string) => page.getByRole('button', { name })
const heading = (page: Page, name: RegExp | string) => page.getByRole('heading', { level: 1, name })

async function typeCode(page: Page, code: string): Promise<void> {
  await page.getByLabel('Mã nhận').fill(code)
  await button(page, 'Nhận trung tâm').click()
}
async function signIn(page: Page, password: string): Promise<void> {
  await page.getByLabel('Tên').fill(ADMIN)
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password)
  await button(page, 'Đăng nhập').click()
}

test('the console’s code, six steps with the ward’s answers, a kiosk let in: the hall is open and its admin signed in', async () => {
  const { house: served, open: openPage } = await house()
  const { page, complaints, hosts } = await openPage('/claim')
  await heading(page, 'Nhận trung tâm này').waitFor()

  await typeCode(page, 'AAAA AAAA AAAA')
  await page.getByText('Mã nhận trung tâm không đúng.').waitFor()
  await typeCode(page, (served.code ?? '').toLowerCase())

  // One question a step; what is missing stands on the button; the way back loses nothing.
  await heading(page, 'Trung tâm này tên gì?').waitFor()
  await button(page, /Xong bước 1.*nhập tên trung tâm/).waitFor()
  await page.getByLabel('Tên', { exact: true }).fill('Phường Phú Liên')
  await page.getByLabel('Chọn ảnh').setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from(exampleLogo, 'base64') })
  await page.getByText('Hiện cạnh tên').waitFor()
  await button(page, /Xong bước 1/).click()
  await page.getByLabel('Cấp số từ').first().fill('6:45')
  await page.getByLabel('Mở quầy').first().click()
  await button(page, /Xong bước 2/).click()
  await button(page, 'Bỏ Hướng dẫn').click()
  await page.getByText('Chưa quầy nào nhận: Hướng dẫn.').waitFor()
  await button(page, 'Thôi cấp số Hướng dẫn').click()
  await button(page, /Xong bước 3/).click()
  await page.getByLabel('Họ tên, dùng để đăng nhập').fill(ADMIN)
  await page.getByLabel('Mật khẩu', { exact: true }).fill('12345678')
  await button(page, 'Quay lại').click()
  await heading(page, 'Quầy nào nhận lĩnh vực nào?').waitFor()
  await page.reload()
  await heading(page, 'Quầy nào nhận lĩnh vực nào?').waitFor()
  await page.getByText('Đủ 11 lĩnh vực').waitFor()
  await button(page, /Xong bước 3/).click()
  expect(await page.getByLabel('Họ tên, dùng để đăng nhập').inputValue()).toBe(ADMIN)
  await page.getByLabel('Mật khẩu', { exact: true }).fill('12345678')
  await button(page, /Xong bước 4/).click()
  await page.getByLabel('Khổ 58 mm').click()
  await button(page, 'Xong bước 5, mở trung tâm').click()
  // A weak password leads back to where it is mended.
  await heading(page, 'Ai quản trị trung tâm?').waitFor()
  await page.getByText('không phải mật khẩu hay gặp').waitFor()
  await page.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD)
  await button(page, /Xong bước 4/).click()
  await button(page, 'Xong bước 5, mở trung tâm').click()

  await heading(page, 'Cho màn hình đầu tiên vào').waitFor()
  const kiosk = await openPage('/kiosk', { width: 1080, height: 1920 })
  const cells = kiosk.page.getByRole('img', { name: /^[2-9ACHKMTX]{3} [2-9ACHKMTX]{3}$/ })
  await cells.waitFor()
  await page.getByLabel('Mã trên màn hình mới').fill((await cells.getAttribute('aria-label')) ?? '')
  await page.getByLabel('Máy lấy số').click()
  expect(await page.getByLabel('Tên để gọi khi báo lỗi').inputValue()).toBe('Máy lấy số 1')
  expect(await page.getByLabel('Tên máy in phiếu').inputValue()).toBe('kho-58')
  // The kiosk itself says the name before anybody presses.
  await kiosk.page.getByText('Máy lấy số 1').waitFor()
  await heading(page, 'Cho màn hình đầu tiên vào').waitFor()
  await page.getByText('Máy có mã này giờ hiện như hình dưới.').waitFor()
  await button(page, 'Cho máy này vào').click()
  await page.getByText('Đã vào: Máy lấy số 1.').waitFor()
  await kiosk.page.locator('img[src*="/logo?v="]').waitFor()
  await kiosk.page.getByText('Phường Phú Liên').first().waitFor()

  await button(page, 'Vào trang quản trị').click()
  await heading(page, 'Màn hình, máy').waitFor()
  await page.getByRole('row', { name: /Máy lấy số 1.*kho-58/ }).waitFor()
  await page.getByText(ADMIN).first().waitFor()
  expect(page.url()).toContain('/admin')
  expect([...hosts]).toEqual(['hall.test'])
  expect(complaints).toEqual([])

  // For ever.
  const again = await openPage('/claim')
  await heading(again.page, 'Máy chủ này đã có trung tâm nhận').waitFor()
}, 90_000)

test('a backup saved from the admin’s page is restored on an empty server by its own code, and the same admin signs in', async () => {
  const first = await house()
  await claimed(first)
  const { page } = await first.open('/admin#files')
  await signIn(page, PASSWORD)
  const saving = page.waitForEvent('download')
  await touch(button(page, 'Tải bản sao lưu'), page.getByText('Trình duyệt đang tải'))
  const download = await saving
  expect(download.suggestedFilename()).toMatch(/^phuong-phu-lien-.*\.moi-so$/)
  const file = await download.path()

  const second = await house()
  const restoring = await second.open('/claim')
  await button(restoring.page, 'Khôi phục từ bản sao lưu').click()
  await restoring.page.getByLabel('Mã nhận').fill(second.house.code ?? '')
  await button(restoring.page, 'Nhận, rồi chọn bản sao lưu').click()
  const choose = restoring.page.getByLabel('Chọn tệp sao lưu')
  await choose.setInputFiles({ name: 'x.moi-so', mimeType: 'application/octet-stream', buffer: Buffer.from('not a backup') })
  await restoring.page.getByText('không phải bản sao lưu đọc được').waitFor()
  await choose.setInputFiles(file)
  await heading(restoring.page, 'Mời đăng nhập').waitFor()
  await signIn(restoring.page, PASSWORD)
  await heading(restoring.page, 'Màn hình, máy').waitFor()
}, 90_000)
