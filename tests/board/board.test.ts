// The board in a browser, on a real Socket.IO wire: what people in the hall see, and what happens when the network fails.
import { describe, expect, test } from 'vitest'
import { aBoard, aCall, drawnCalls, morningAt } from '#tests/board/board-views.ts'
import { openedBoard } from '#tests/board/opened-board.ts'

const tv = openedBoard()
const hd = { width: 1920, height: 1080 }
const near = { inches: 55, metres: 4 }
const far = { inches: 55, metres: 8 }
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
    tv.hall.show(aBoard(), morningAt)
    const { page, complaints } = await tv.page(hd)
    await page.goto(tv.address(near))
    await page.waitForSelector('.row')
    expect(await page.locator('.row .number').allTextContents()).toEqual(['1047', '3008', '2012', '7005', '0023'])
    expect(await page.locator('.row .counter').allTextContents()).toEqual(['2', '4', '3', '7', '8'])
    expect(await page.locator('.recent-number').allTextContents()).toEqual(['1046', '6004', '1045', '2011'])
    expect(await page.locator('.waiting-row').allTextContents()).toContainEqual(expect.stringMatching(/Lĩnh vực khác\s*12/))
    expect(await page.locator('.clock').textContent()).toBe('9:42')
    expect(page.url()).not.toContain('pass')
    expect(complaints).toEqual([])
  })

  test('a new call fills the screen for ten seconds; one that comes meanwhile waits its turn', async () => {
    tv.hall.show(aBoard(), morningAt)
    const { page, complaints } = await tv.page(hd)
    await page.clock.install()
    await page.goto(tv.address(far))
    await page.waitForSelector('.row')
    const first = aCall('1048', '2', 0)
    const second = aCall('3009', '4', -1, { attempt: 2 })
    tv.hall.hint(hintOf(first))
    tv.hall.hint(hintOf(second))
    tv.hall.show(aBoard({ calls: [second, first, ...drawnCalls] }))
    await page.waitForSelector('[data-call="1048"]')
    expect(await page.locator('.call').textContent()).toMatch(/Mời số\s*1048\s*đến quầy\s*2\s*Chứng thực/)
    await page.clock.runFor(8_000)
    expect(await page.locator('[data-call="1048"]').count()).toBe(1)
    await page.clock.runFor(2_500)
    await page.waitForSelector('[data-call="3009"]')
    expect(await page.locator('.call').textContent()).toContain('Mời lại số')
    expect(await page.locator('.row.amber .number').allTextContents()).toEqual(['3009', '1048'])
    expect(complaints).toEqual([])
  })

  test('is right again after an outage without a reload: says since when, shows what it missed if it is young', async () => {
    tv.hall.show(aBoard(), morningAt)
    const { page, complaints } = await tv.page(hd)
    await page.goto(tv.address(near))
    await page.waitForSelector('.row')
    await page.evaluate(() => document.body.setAttribute('data-same-page', ''))
    await tv.hall.goAway()
    await page.waitForSelector('.footer-lost')
    expect(await page.locator('.footer-lost').textContent()).toContain('Đang kết nối lại từ 9:42. Xin nghe cán bộ mời trực tiếp.')
    expect(await page.locator('.row').count()).toBe(5)
    const laterAt = morningAt + 120_000
    const old = aCall('1051', '1', 60, {}, laterAt)
    const young = aCall('3010', '4', 5, {}, laterAt)
    await tv.hall.comeBack()
    tv.hall.show(aBoard({ calls: [young, old, ...drawnCalls.map((call) => ({ ...call, isCurrent: false }))] }), laterAt)
    await page.waitForSelector('[data-call="3010"]', { timeout: 10_000 })
    expect(await page.locator('.row .number').allTextContents()).toEqual(['3010', '1051'])
    expect(await page.locator('[data-same-page]').count()).toBe(1)
    expect(await page.locator('.footer-lost').count()).toBe(0)
    expect(complaints).toEqual([])
  }, 30_000)

  test('nobody called, no pass: each says so', async () => {
    tv.hall.show(aBoard({ calls: [] }), morningAt)
    const { page } = await tv.page(hd)
    await page.goto(tv.address(far))
    expect(await page.locator('.empty').textContent()).toContain('Chưa mời số nào')
    const fresh = await tv.page(hd)
    await fresh.page.goto(`${tv.hall.url}/board`)
    await fresh.page.getByRole('heading', { name: 'Đang kết nối với máy chủ' }).waitFor()
  })

  test('never says why somebody was called: no reason, class or name stands in the page', async () => {
    tv.hall.show(aBoard({ collect: { counter: '8', numbers: ['1041', '1044'], count: 2 } }), morningAt)
    const { page } = await tv.page(hd)
    await page.goto(tv.address(near))
    await page.waitForSelector('.collect-panel')
    expect(await page.locator('.collect-panel').textContent()).toMatch(/Nhận kết quả[\s\S]*1041[\s\S]*1044[\s\S]*Quầy[\s\S]*8/)
    expect(await page.content()).not.toMatch(/ưu tiên|khẩn|priority|urgent/i)
  })
})

describe('the set-up page', () => {
  test('asks once, says what fits, keeps the answer, comes back by a key', async () => {
    tv.hall.show(aBoard(), morningAt)
    const { page, complaints } = await tv.page(hd)
    await page.goto(tv.address())
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
  })
})
