// Trouble at the machine before the real server: an outside system is down, somebody is back from a hold or with the papers that were missing.
import { rmSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newPage, openChromium, rested, touchScreen } from '#tests/browser.ts'
import { buildScreen } from '#tests/built-screen.ts'
import { counter, of, type Running, startRunning, tickets } from '#tests/server/running.ts'

let pages: string
let browser: Browser
let hall: Running & { end(): Promise<void> }
let page: Page
let complaints: string[]

beforeAll(async () => {
  pages = await buildScreen('kiosk', 'index.html', 'kiosk')
  browser = await openChromium()
}, 60_000)
afterAll(async () => {
  await browser?.close()
  if (pages) rmSync(pages, { recursive: true, force: true })
})
beforeEach(async () => {
  hall = await startRunning({ pagesFolder: pages })
  ;({ page, complaints } = await newPage(browser, { width: 1080, height: 1920 }, touchScreen))
  await page.goto(hall.sample.links.kiosk.replace('127.0.0.1', 'hall.test'))
  await page.getByText('Bác cần làm thủ tục gì?').waitFor()
})
afterEach(async () => {
  await page.context().close()
  await hall.end()
  expect(complaints).toEqual([])
})

const button = (name: string | RegExp) => page.getByRole('button', { name }).first()
/** Touches, once a touch counts again. */
const touch = async (name: string | RegExp) => {
  await button(name).waitFor()
  await rested(page)
  await button(name).tap()
}
const type = async (keys: string) => {
  for (const key of keys) await page.locator('[data-keys] button', { hasText: new RegExp(`^${key}$`) }).tap()
}
/** As a scanner that types does. */
const scan = async (text: string) => {
  await page.keyboard.type(text, { delay: 1 })
  await page.keyboard.press('Enter')
}
const desk = () => hall.passOf('counter', '3')
/** A birth registration at counter 3, begun there. */
const atTheCounter = async () => {
  const { ticket, links } = await hall.yes(tickets, { procedure: 'ht-khai-sinh' }, hall.passOf('kiosk'))
  await hall.yes(counter('3', 'open'), {}, desk())
  await hall.yes(counter('3', 'call-next'), {}, desk())
  await hall.yes(of(ticket.id, 'start'), {}, desk())
  return { id: ticket.id as string, number: ticket.number as string, page: links.page as string }
}
const stateOf = async (id: string) => (await hall.get(`${tickets}/${id}`)).body.data.ticket.state

describe('an outside system is down', () => {
  test('said three times before a number is taken: on the line, on what must wait, on the procedure; a number keeps the place', async () => {
    await hall.yes('/api/centres/phuong-mau/systems/civil-status/down')
    await touch(/Khai sinh, kết/)
    await page.getByText(/gián đoạn từ 9:00\./).waitFor()
    const marked = page.getByRole('button').filter({ hasText: 'Đang chờ hệ thống' })
    const count = await marked.count()
    expect(count).toBeGreaterThan(0)
    await rested(page)
    await marked.first().tap()
    await page.getByText('Bác chọn cách nào?').waitFor()
    await page.getByText(/gián đoạn từ 9:00\./).waitFor()
    await page.getByText('Giữ lượt từ 9:00, có hệ thống là mời.').waitFor()
    await touch(/Lấy số.*Giữ lượt/)
    await page.getByText('2001', { exact: true }).waitFor()
  })

  test('the list of papers goes along on a phone, and going home takes no number', async () => {
    await hall.yes('/api/centres/phuong-mau/systems/civil-status/down')
    const before = hall.seq()
    await touch(/Khai sinh, kết/)
    await rested(page)
    await page.getByRole('button').filter({ hasText: 'Đang chờ hệ thống' }).first().tap()
    await touch(/Lưu giấy tờ cần có/)
    await page.getByRole('img', { name: 'Mã QR có danh sách giấy tờ cần có' }).waitFor()
    await touch('Về trang đầu')
    await page.getByText('Bác cần làm thủ tục gì?').waitFor()
    expect(hall.seq()).toBe(before)
  })

  test('once it works again nothing is marked', async () => {
    await hall.yes('/api/centres/phuong-mau/systems/civil-status/down')
    await touch(/Khai sinh, kết/)
    await page.getByText(/gián đoạn từ/).waitFor()
    await hall.yes('/api/centres/phuong-mau/systems/civil-status/up')
    await page.getByText(/gián đoạn từ/).waitFor({ state: 'detached' })
    expect(await page.getByText('Đang chờ hệ thống').count()).toBe(0)
  })
})

describe('somebody is back', () => {
  test('from a hold, by the number: the counter that held it calls next', async () => {
    const ticket = await atTheCounter()
    await hall.yes(of(ticket.id, 'hold'), { reason: 'form' }, desk())
    await touch('Đã có số')
    await type(ticket.number)
    await touch('Trở lại')
    await page.getByText('Đã trở lại').waitFor()
    await page.getByText(/Quầy 3 sẽ mời/).waitFor()
    await page.getByText('Lượt vẫn tính từ 9:00').waitFor()
    expect(await stateOf(ticket.id)).toBe('waiting')
    await touch('Xong')
    await page.getByText('Bác cần làm thủ tục gì?').waitFor()
  })

  test('from a hold, by the code of the slip held to a scanner, on whatever page', async () => {
    const ticket = await atTheCounter()
    await hall.yes(of(ticket.id, 'hold'), { reason: 'form' }, desk())
    await touch(/Trợ cấp/)
    await scan(ticket.page)
    await page.getByText('Đã trở lại').waitFor()
    expect(await stateOf(ticket.id)).toBe('waiting')
  })

  test('after the calls were missed: in line again; too late is told', async () => {
    const { ticket } = await hall.yes(tickets, { procedure: 'ht-khai-sinh' }, hall.passOf('kiosk'))
    await hall.yes(counter('3', 'open'), {}, desk())
    await hall.yes(counter('3', 'call-next'), {}, desk())
    for (const _ of [1, 2]) {
      hall.pass(31)
      await hall.yes(of(ticket.id, 'recall'), {}, desk())
    }
    hall.pass(31)
    await hall.yes(of(ticket.id, 'no-show'), {}, desk())
    await scan(ticket.number)
    await page.getByText('Số đã vào lại hàng, theo giờ trở lại.').waitFor()
    expect(await stateOf(ticket.id)).toBe('waiting')
    await touch('Xong')

    await hall.yes(counter('3', 'call-next'), {}, desk())
    for (const _ of [1, 2]) {
      hall.pass(31)
      await hall.yes(of(ticket.id, 'recall'), {}, desk())
    }
    hall.pass(31)
    await hall.yes(of(ticket.id, 'no-show'), {}, desk())
    hall.pass(31 * 60)
    await scan(ticket.number)
    await page.getByText(`Quá giờ trở lại của số ${ticket.number}. Mời lấy số mới.`).waitFor()
  })

  test('a number that is not away, or is none: told, nothing changed', async () => {
    const { number } = await hall.issue('HT')
    const before = hall.seq()
    await touch('Đã có số')
    await type(number)
    await touch('Trở lại')
    await page.getByText(`Số ${number} không đang giữ chỗ, cũng chưa lỡ lượt.`, { exact: false }).waitFor()
    await touch('Xóa')
    await type('9999')
    await touch('Trở lại')
    await page.getByText('Số 9999 không đang giữ chỗ', { exact: false }).waitFor()
    await scan('hello world')
    await page.getByText('Chưa đọc được.', { exact: false }).waitFor()
    expect(hall.seq()).toBe(before)
  })

  test('with the papers that were missing: the code of the return slip is a new number, once', async () => {
    const ticket = await atTheCounter()
    const { reentry } = await hall.yes(of(ticket.id, 'finish'), { outcome: 'more-papers', missing: [0] }, desk())
    await scan(reentry.code)
    await page.getByText('2002', { exact: true }).waitFor()
    await touch('Xong')
    await touch('Đã có số')
    await type(reentry.code)
    await touch('Trở lại')
    await page.getByText('Mã trở lại này đã dùng rồi.').waitFor()
  })
})
