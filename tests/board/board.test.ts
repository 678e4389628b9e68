// The board in a browser, on a real Socket.IO wire: what people in the hall see, and what happens when the network fails.
import { rmSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aBoard, aCall, drawnCalls, morningAt } from '#tests/board/board-views.ts'
import { openStubHall, type StubHall } from '#tests/board/stub-hall.ts'
import { newPage, openChromium } from '#tests/browser.ts'
import { buildScreen } from '#tests/built-screen.ts'

let folder: string
let browser: Browser
let hall: StubHall
beforeAll(async () => {
  folder = await buildScreen('board')
  hall = await openStubHall(folder)
  browser = await openChromium()
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await hall?.close()
  if (folder) rmSync(folder, { recursive: true, force: true })
})

const hd = { width: 1920, height: 1080 }
const link = (pass = 'x') => `#centre=phuong-mau&pass=${pass}`
const boardAt = (inches: number, metres: number) => `${hall.url}/board?inches=${inches}&metres=${metres}${link()}`
const hintOf = ({ id, number, counter, attempt, at }: ReturnType<typeof aCall>) => ({
  centre: 'phuong-mau',
  id,
  number,
  counter,
  attempt,
  at,
})

describe('the board', () => {
  test('shows who is called where, who was, who waits, and the hall’s clock', async () => {
    hall.show(aBoard(), morningAt)
    const { page, complaints } = await newPage(browser, hd)
    await page.goto(boardAt(55, 4))
    await page.waitForSelector('.row')
    expect(await page.locator('.row .number').allTextContents()).toEqual(['1047', '3008', '2012', '7005', '0023'])
    expect(await page.locator('.row .counter').allTextContents()).toEqual(['2', '4', '3', '7', '8'])
    expect(await page.locator('.recent-number').allTextContents()).toEqual(['1046', '6004', '1045', '2011'])
    expect(await page.locator('.waiting-row').allTextContents()).toContainEqual(expect.stringMatching(/Lĩnh vực khác\s*12/))
    expect(await page.locator('.clock').textContent()).toBe('9:42')
    expect(page.url()).not.toContain('pass')
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('a new call fills the screen for ten seconds; one that comes meanwhile waits its turn', async () => {
    hall.show(aBoard(), morningAt)
    const { page, complaints } = await newPage(browser, hd)
    await page.goto(boardAt(55, 8))
    await page.waitForSelector('.row')
    const first = aCall('1048', '2', 0)
    const second = aCall('3009', '4', -1, { attempt: 2 })
    hall.hint(hintOf(first))
    hall.hint(hintOf(second))
    hall.show(aBoard({ calls: [second, first, ...drawnCalls] }))
    await page.waitForSelector('[data-call="1048"]')
    const startedAt = performance.now()
    expect(await page.locator('.call').textContent()).toMatch(/Mời số\s*1048\s*đến quầy\s*2\s*Chứng thực/)
    await page.waitForSelector('[data-call="3009"]')
    expect(performance.now() - startedAt).toBeGreaterThan(9_900)
    expect(performance.now() - startedAt).toBeLessThan(12_000)
    expect(await page.locator('.call').textContent()).toContain('Mời lại số')
    expect(await page.locator('.row.amber .number').allTextContents()).toEqual(['3009', '1048'])
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('is right again after an outage without a reload: says since when, shows what it missed if it is young', async () => {
    hall.show(aBoard(), morningAt)
    const { page, complaints } = await newPage(browser, hd)
    await page.goto(boardAt(55, 4))
    await page.waitForSelector('.row')
    await page.evaluate(() => document.body.setAttribute('data-same-page', ''))
    await hall.goAway()
    await page.waitForSelector('.footer-lost')
    expect(await page.locator('.footer-lost').textContent()).toContain('Đang kết nối lại từ 9:42. Xin nghe cán bộ mời trực tiếp.')
    expect(await page.locator('.row').count()).toBe(5)
    const laterAt = morningAt + 120_000
    const old = aCall('1051', '1', 60, {}, laterAt)
    const young = aCall('3010', '4', 5, {}, laterAt)
    await hall.comeBack()
    hall.show(aBoard({ calls: [young, old, ...drawnCalls.map((call) => ({ ...call, isCurrent: false }))] }), laterAt)
    await page.waitForSelector('[data-call="3010"]', { timeout: 10_000 })
    expect(await page.locator('.row .number').allTextContents()).toEqual(['3010', '1051'])
    expect(await page.locator('[data-same-page]').count()).toBe(1)
    expect(await page.locator('.footer-lost').count()).toBe(0)
    expect(complaints).toEqual([])
    await page.context().close()
  }, 30_000)

  test('nobody called, no pass, sent away: each says so', async () => {
    hall.show(aBoard({ calls: [] }), morningAt)
    const { page } = await newPage(browser, hd)
    await page.goto(boardAt(55, 8))
    expect(await page.locator('.empty').textContent()).toContain('Chưa mời số nào')
    await page.context().close()
    const fresh = await newPage(browser, hd)
    await fresh.page.goto(`${hall.url}/board`)
    expect(await fresh.page.locator('h1').textContent()).toBe('Màn hình mới, chưa dùng')
    await fresh.page.goto(`${hall.url}/board?inches=55&metres=6${link('bad')}`)
    await fresh.page.reload()
    await fresh.page.waitForSelector('text=Màn hình này chưa được phép hiển thị')
    await fresh.page.context().close()
  })

  test('never says why somebody was called: no reason, class or name stands in the page', async () => {
    hall.show(aBoard({ collect: { counter: '8', numbers: ['1041', '1044'], count: 2 } }), morningAt)
    const { page } = await newPage(browser, hd)
    await page.goto(boardAt(55, 4))
    await page.waitForSelector('.collect-panel')
    expect(await page.locator('.collect-panel').textContent()).toMatch(/Nhận kết quả[\s\S]*1041[\s\S]*1044[\s\S]*Quầy[\s\S]*8/)
    expect(await page.content()).not.toMatch(/ưu tiên|khẩn|priority|urgent/i)
    await page.context().close()
  })
})

describe('the set-up page', () => {
  test('asks once, says what fits, keeps the answer, comes back by a key', async () => {
    hall.show(aBoard(), morningAt)
    const { page, complaints } = await newPage(browser, hd)
    await page.goto(`${hall.url}/board${link()}`)
    await page.waitForSelector('.set-up')
    await page.getByLabel('Cỡ màn hình').fill('43')
    await page.getByLabel('ghế xa nhất').fill('8')
    expect(await page.locator('.set-up-fits').textContent()).toMatch(/Chỉ vừa 2 số.*từ 55″.*6,5 m/)
    await page.getByRole('button', { name: '55', exact: true }).click()
    expect(await page.locator('.set-up-fits').textContent()).toContain('Vừa 3 số đang mời, 4 số khi bỏ dòng thông báo. Chữ số cao 96 mm')
    await page.waitForSelector('text=Tiếng chuông đã mở.')
    await page.getByRole('button', { name: 'Dùng cỡ này' }).click()
    await page.waitForSelector('.row')
    await page.reload()
    await page.waitForSelector('.row')
    expect(await page.locator('.row-name').count()).toBe(0)
    await page.keyboard.press('s')
    await page.waitForSelector('.set-up')
    expect(await page.locator('.set-up').textContent()).toContain('Tiếng chuông')
    await page.keyboard.press('Escape')
    await page.waitForSelector('.row')
    expect(complaints).toEqual([])
    await page.context().close()
  })
})
