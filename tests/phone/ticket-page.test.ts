// The ticket page in a browser, alone against the wire: it follows the hall, says what to do, reads only.
import { rmSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { TicketView } from '#contract/views/ticket.ts'
import { calledView, exampleAt, exampleTicketId, exampleView, passedView } from '../../phone-ui/example-view.ts'
import { openChromium } from '../browser.ts'
import { buildScreen } from '../built-screen.ts'
import { type StubHall, stubHall } from '../staff/stub-hall.ts'

let folder = ''
let hall: StubHall
let browser: Browser
let page: Page
let seq = 0

const show = (view: TicketView) =>
  hall.show({
    stream: 'phuong-mau/2026-11-24/0',
    seq: ++seq,
    at: exampleAt,
    release: 'test',
    view: 'ticket',
    key: exampleTicketId,
    data: view,
  })
async function open(view: TicketView, query = '') {
  show(view)
  await page.goto(`${hall.url}/t/${exampleTicketId}${query}`)
  await page.getByText(view.ticket.number).first().waitFor()
}

const shaken = () => page.evaluate(() => (window as unknown as { shaken: unknown[] }).shaken)

beforeAll(async () => {
  folder = await buildScreen('phone')
  // As the server does: the centre's id is written into the page.
  hall = await stubHall(folder, '/ui/phone/', (html) => html.replace('name="centre" content=""', 'name="centre" content="phuong-mau"'))
  browser = await openChromium()
  page = await (await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true })).newPage()
  await page.addInitScript(() => {
    const shaken: unknown[] = []
    Object.assign(window, { shaken })
    Object.defineProperty(navigator, 'vibrate', { value: (pattern: unknown) => shaken.push(pattern) })
  })
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await hall?.stop()
  if (folder) rmSync(folder, { recursive: true, force: true })
})
beforeEach(async () => {
  hall.commands.length = 0
  hall.refuse(undefined)
  hall.plug()
  // What the former test looked at is gone, and its socket.
  await page.goto('about:blank')
})

describe('the call', () => {
  test('turns the page amber, changes the title, shakes once per invitation', async () => {
    await open(exampleView())
    await page.getByRole('button', { name: /Rung và kêu/ }).tap()
    expect(await shaken()).toHaveLength(1)
    show(calledView(1))
    await page.getByRole('alert').waitFor()
    expect(await page.title()).toBe('Mời 2018 đến quầy 3')
    show(calledView(1))
    show(calledView(2))
    await page.getByText('lần 2').waitFor()
    expect(await shaken()).toEqual([
      [400, 200, 400],
      [400, 200, 400],
      [400, 200, 400],
    ])
    const ground = await page.locator('main').evaluate((box) => getComputedStyle(box).backgroundColor)
    expect(ground).toBe('rgb(255, 197, 61)')
  })

  test('ends any reading: whoever asks why sees the call', async () => {
    await open(passedView())
    await page.getByRole('button', { name: /Vì sao/ }).tap()
    await page.getByText('Một người ưu tiên').waitFor()
    show(calledView())
    await page.getByRole('alert').waitFor()
  })
})

test('why others were first: a sentence each, the computed promise, back by the phone’s own button', async () => {
  await open({ ...passedView(), promiseMinutes: 35 })
  await page.getByRole('button', { name: /Vì sao/ }).tap()
  expect(await page.getByRole('listitem').count()).toBe(2)
  await page.getByText('không quá 35 phút').waitFor()
  await page.goBack()
  await page.getByText('Chuẩn bị sẵn').waitFor()
})

test('yesterday’s slip is told what to do', async () => {
  hall.refuse({ type: 'x', title: 'x', status: 404, code: 'ticket-unknown', retry: 'never' })
  await page.goto(`${hall.url}/t/${exampleTicketId}`)
  await page.getByText('Phiếu này không có hôm nay').waitFor()
  await page.getByText('mời lấy số mới ở máy').waitFor()
})

test('a torn link is told what to do', async () => {
  await page.goto(`${hall.url}/t/abc`)
  await page.getByText('Mời quét lại mã trên phiếu').waitFor()
})

test('the connection is lost: the number stays, and comes back by itself', async () => {
  await open(exampleView())
  hall.unplug()
  await page.getByText('Mất kết nối từ 9:42. Số 2018 vẫn được giữ.').waitFor({ timeout: 4_000 })
  expect(await page.getByRole('heading', { name: /2018/ }).count()).toBe(1)
  hall.plug()
  await page.getByText('Mất kết nối').waitFor({ state: 'detached', timeout: 12_000 })
})

test('English by ?l=en and by the switch; nothing is ever sent', async () => {
  await open(exampleView())
  await page.getByRole('link', { name: 'English' }).tap()
  await page.getByText('before you').waitFor()
  expect(new URL(page.url()).search).toBe('?l=en')
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  expect(hall.commands).toEqual([])
})
