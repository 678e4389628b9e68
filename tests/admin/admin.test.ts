// The admin's day on a claimed centre: signing in, people, screens, greeters for a day, the document changed while the hall runs, the record.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pngSize } from '#contract/centre/logo.ts'
import type { DocumentInForce } from '#contract/commands/claim-answers.ts'
import type { GreeterCards } from '#contract/commands/people-answers.ts'
import { touch } from '../browser.ts'
import { ADMIN, claimed, type OpenedHouse, openHouse, openPages, PASSWORD, type Pages } from '../claim-pages/opened-house.ts'

let pages: Pages
let house: OpenedHouse
let page: Page
let complaints: string[]
beforeAll(async () => {
  pages = await openPages()
  house = await openHouse(pages)
  await claimed(house)
  ;({ page, complaints } = await house.open('/admin'))
}, 90_000)
afterAll(async () => {
  await house?.end()
  await pages?.end()
}, 30_000)

const button = (of: Page, name: RegExp | string) => of.getByRole('button', { name })
const heading = (of: Page, name: RegExp | string) => of.getByRole('heading', { level: 1, name })
const row = (name: RegExp) => page.getByRole('row', { name })
const cookie = async () => (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
const inForce = async () => (await house.get<DocumentInForce>('document', { cookie: await cookie() })).document

async function signIn(of: Page, name: string, password: string): Promise<void> {
  await of.getByLabel('Tên').fill(name)
  await of.getByLabel('Mật khẩu', { exact: true }).fill(password)
  await button(of, 'Đăng nhập').click()
}

test('a wrong password is told calmly, slowed in the end with the seconds and that nobody is locked out; then the right one opens', async () => {
  await heading(page, 'Mời đăng nhập').waitFor()
  const slowed = page.getByText('Không khóa ai cả.')
  for (let tries = 0; tries < 12 && !(await slowed.isVisible()); tries += 1) {
    await signIn(page, ADMIN, `sai ${tries}`)
    await page.getByText('chưa đúng').or(slowed).waitFor()
  }
  await page.getByText(/nhập lại được sau \d+ giây/).waitFor()
  await slowed.waitFor({ state: 'hidden', timeout: 20_000 })
  await signIn(page, ADMIN, PASSWORD)
  await heading(page, 'Màn hình, máy').waitFor()
  await page.getByText('Chưa có máy nào').waitFor()
}, 60_000)

test('a person is added with a PIN, changed, ended; a taken name is refused with what to do', async () => {
  await button(page, 'Người và quyền').click()
  await button(page, 'Thêm người').click()
  await page.getByLabel('Họ tên').fill('Vũ Thu Hà')
  await page.getByLabel('Chỉ những lĩnh vực này').click()
  await button(page, /Thêm người này.*chọn ít nhất một lĩnh vực/).waitFor()
  await page.getByLabel('Hộ tịch').click()
  await page.getByLabel('Mã PIN').fill('271948')
  await button(page, 'Thêm người này').click()
  await row(/Vũ Thu Hà.*Cán bộ.*Hộ tịch.*Chưa vào lần nào/).waitFor()

  await touch(button(page, 'Thêm người'), page.getByLabel('Họ tên'))
  await page.getByLabel('Họ tên').fill('vũ thu hà')
  await page.getByLabel('Mã PIN').fill('380151')
  await touch(button(page, 'Thêm người này'), page.getByText('đã có người dùng'))
  await button(page, 'Quay lại').click()

  await button(page, 'Sửa: Vũ Thu Hà').click()
  await page.getByLabel('Tất cả').click()
  await touch(button(page, 'Lưu, có hiệu lực ngay'), row(/Vũ Thu Hà.*Tất cả/))
  await button(page, 'Cho nghỉ: Vũ Thu Hà').click()
  await touch(page.getByRole('dialog').getByRole('button', { name: 'Cho nghỉ' }), page.getByText('Vũ Thu Hà đã nghỉ.'))
  await row(/Vũ Thu Hà/).waitFor({ state: 'hidden' })
  await button(page, 'Xem 1 người đã nghỉ').click()
  await row(/Vũ Thu Hà.*Đã nghỉ/).waitFor()
  await row(new RegExp(ADMIN)).waitFor()
})

test('a screen is let in from its QR, shows its name first, is there, and is gone once it is revoked', async () => {
  const { page: screen } = await house.open('/pair')
  const cells = screen.getByRole('img', { name: /^[2-9ACHKMTX]{3} [2-9ACHKMTX]{3}$/ })
  await cells.waitFor()
  const code = ((await cells.getAttribute('aria-label')) ?? '').replace(' ', '')
  // What the QR leads to, opened by the admin's own browser.
  await page.goto(`${house.url}/admin#pair=${code}`)
  await page.reload()
  await heading(page, 'Cho máy mới vào').waitFor()
  expect(await page.getByLabel('Mã trên màn hình mới').inputValue()).toBe(code)
  await page.getByLabel('Máy quầy', { exact: true }).click()
  await button(page, /Cho máy này vào.*chọn quầy/).waitFor()
  await page.getByLabel('Máy của quầy nào').selectOption('3')
  await screen.getByText('Máy quầy 3').waitFor()
  await page.getByText('Máy có mã này giờ hiện như hình dưới.').waitFor()
  await button(page, 'Cho máy này vào').click()
  await row(/Máy quầy 3.*Có mặt.*Trống, chưa ai vào quầy 3/).waitFor()
  await screen.getByText('Ai ngồi quầy 3?').waitFor()

  await button(page, 'Thu hồi: Máy quầy 3').click()
  await touch(page.getByRole('dialog').getByRole('button', { name: 'Thu hồi' }), page.getByText('Đã thu hồi Máy quầy 3.'))
  await page.getByText('Chưa có máy nào').waitFor()
}, 40_000)

test('twenty greeters for a day: cards of 56 × 48 mm on one A4 page, a phone opens one, all end together', async () => {
  await button(page, 'Người và quyền').click()
  await button(page, 'Lễ tân trong ngày').click()
  await page.getByLabel('Hết hạn').selectOption('24:00')
  const made = page.waitForResponse((answer) => answer.url().endsWith('/greeters')).then((answer) => answer.json())
  await touch(button(page, 'Tạo 20 thẻ'), page.getByText('Đã tạo 20 thẻ.').first().or(button(page, 'Đang gửi')))
  await button(page, 'In trang A4 này').waitFor()
  expect(await page.getByRole('img', { name: /^Lễ tân \d\d$/ }).count()).toBe(20)

  await page.emulateMedia({ media: 'print' })
  const mm = 96 / 25.4
  const box = await page.locator('[class*="card"]:has(svg)').first().boundingBox()
  expect((box?.width ?? 0) / mm).toBeCloseTo(56, 0)
  expect((box?.height ?? 0) / mm).toBeCloseTo(48, 0)
  const pdf = await page.pdf({ preferCSSPageSize: true })
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  await page.emulateMedia({ media: 'screen' })

  const { cards } = (await made) as GreeterCards
  const { pathname, hash } = new URL(cards[0]?.link ?? '')
  const { page: phone } = await house.open(pathname + hash, { width: 390, height: 844 })
  await phone.getByRole('searchbox').waitFor()

  await button(page, 'Quay lại').or(button(page, 'Người và quyền')).first().click()
  await row(/Lễ tân trong ngày, 20 thẻ.*1 máy/).waitFor()
  await button(page, 'Dừng cả nhóm').click()
  await touch(page.getByRole('dialog').getByRole('button', { name: 'Dừng cả nhóm' }), page.getByText('Đã dừng cả nhóm lễ tân.'))
  await row(/Lễ tân trong ngày/).waitFor({ state: 'hidden' })
}, 40_000)

test('the document is edited in its rooms, a fault stands at its place and keeps it from being sent, and what is kept is in force at once', async () => {
  await button(page, 'Thông báo').click()
  await button(page, 'Thêm thông báo').click()
  await page.getByRole('textbox', { name: 'Thông báo 4' }).fill('Mời '.repeat(24))
  await page.getByText('Thông báo dài quá 90 ký tự').first().waitFor()
  await button(page, /Lưu, dùng ngay.*sửa chỗ ghi ở trên trước/).click({ force: true })
  expect((await inForce()).notices).toHaveLength(3)
  await page.getByRole('textbox', { name: 'Thông báo 4' }).fill('Ngày mai trung tâm mở cửa từ 8:00.')

  await button(page, /^Giờ, ngày nghỉ/).click()
  await page.getByLabel('Ngày', { exact: true }).fill('2027-01-01')
  await page.getByLabel('Vì sao').fill('Nghỉ Tết Dương lịch')
  await button(page, 'Thêm ngày').click()
  await button(page, /^Lĩnh vực, quầy/).click()
  await button(page, 'Nhận giúp').click()
  await page.getByRole('dialog').getByRole('button', { name: 'Hộ tịch' }).click()
  await page.getByLabel('Giúp Hộ tịch').selectOption({ label: 'sau 10 phút' })
  await touch(button(page, 'Lưu, dùng ngay'), page.getByText('Đã lưu, cả trung tâm dùng ngay.'))

  const document = await inForce()
  expect(document.notices.at(-1)).toEqual({ vi: 'Ngày mai trung tâm mở cửa từ 8:00.' })
  expect(document.hours.days).toEqual([{ day: '2027-01-01', sessions: [], why: { vi: 'Nghỉ Tết Dương lịch' } }])
  expect(document.counters.find(({ id }) => id === '8')?.helps).toContainEqual({ line: 'HT', afterMinutes: 10 })
}, 40_000)

test('the name is changed, and any picture becomes the logo: a small PNG, on the admin’s own head at once; what is no picture is told', async () => {
  await button(page, 'Tên, biểu trưng').click()
  const choose = page.getByLabel('Chọn ảnh')
  await choose.setInputFiles({ name: 'thu.txt', mimeType: 'text/plain', buffer: Buffer.from('không phải ảnh') })
  await page.getByText('Không đọc được tệp này').waitFor()
  const drawing =
    '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600"><script>top.isRun=1</script><circle cx="450" cy="300" r="290"/></svg>'
  await choose.setInputFiles({ name: 'bieu-trung.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(drawing) })
  await page.getByText('Hiện cạnh tên').waitFor()
  await page.getByLabel('Tên', { exact: true }).fill('')
  await button(page, /Lưu, dùng ngay.*sửa chỗ ghi ở trên trước/).waitFor()
  await page.getByLabel('Tên', { exact: true }).fill('Phường Phú Liên Mới')
  await touch(button(page, 'Lưu, dùng ngay'), page.getByText('Đã lưu, cả trung tâm dùng ngay.'))

  const { name, logo, id } = await inForce()
  expect(name.vi).toBe('Phường Phú Liên Mới')
  expect(id, 'the address stays').toBe('phuong-phu-lien')
  expect(pngSize(logo ?? '')).toEqual({ width: 256, height: 256 })
  const picture = page.locator('header img')
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth)).toBe(256)
  await touch(button(page, 'Bỏ, dùng hoa sen'), button(page, 'Lưu, dùng ngay'))
  await touch(button(page, 'Lưu, dùng ngay'), page.getByText('Đã lưu, cả trung tâm dùng ngay.'))
  expect(await inForce()).not.toHaveProperty('logo')
  await picture.waitFor({ state: 'detached' })
}, 40_000)

test('the document goes out as a file and comes in again; a file with faults changes nothing and says where', async () => {
  await button(page, 'Sao lưu, tệp').click()
  const saving = page.waitForEvent('download')
  await button(page, 'Xuất ra tệp').click()
  const file = await (await saving).path()
  const choose = page.getByLabel('Nhập từ tệp')
  const keep = page.getByRole('dialog').getByRole('button', { name: 'Lưu, dùng ngay' })
  const closed = page.locator('body:not(:has(dialog))')
  const before = await inForce()
  await choose.setInputFiles({
    name: 'centre.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ ...before, counters: [] })),
  })
  await touch(keep, closed)
  await page.getByText(/Tài liệu trung tâm chưa dùng được: \/counters/).waitFor()
  expect(await inForce()).toEqual(before)
  await choose.setInputFiles(file)
  await touch(keep, closed)
  await page.getByText('Đã lưu, cả trung tâm dùng ngay.').waitFor()
  await choose.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('no json') })
  await page.getByText('Tệp này không phải tài liệu trung tâm.').waitFor()
})

test('the record tells who did what, and what was refused', async () => {
  await button(page, 'Ai đã sửa gì').click()
  await row(new RegExp(`${ADMIN}.*Thu hồi Máy quầy 3`)).waitFor()
  await row(new RegExp(`${ADMIN}.*Cho Vũ Thu Hà nghỉ`)).waitFor()
  await button(page, 'Bị từ chối').click()
  await row(/Người lạ.*Sai mật khẩu/)
    .first()
    .waitFor()
  await row(/Thu hồi/).waitFor({ state: 'hidden' })
})

test('an officer is told the page is not theirs; signing out leads back to the way in', async () => {
  const made = { name: 'Lê Văn Sáng', employer: 'centre', role: 'officer', password: PASSWORD }
  // As the admin's browser does: the cookie with the page's own origin.
  expect(
    await page.evaluate(async (body) => {
      const key = '00000000-0000-4000-8000-000000000001'
      const answer = await fetch('/api/centres/phuong-phu-lien/accounts', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': key },
        body: JSON.stringify(body),
      })
      return answer.status
    }, made),
  ).toBe(201)
  const { page: other } = await house.open('/admin')
  await signIn(other, 'Lê Văn Sáng', PASSWORD)
  await heading(other, 'Trang này dành cho người quản trị').waitFor()
  await button(other, 'Thoát').click()
  await heading(other, 'Mời đăng nhập').waitFor()
  await button(page, 'Thoát').click()
  await heading(page, 'Mời đăng nhập').waitFor()
  await page.reload()
  await heading(page, 'Mời đăng nhập').waitFor()
  expect(complaints).toEqual([])
})
