// The kiosk in a browser before the real server, under a host name over plain HTTP: one touch is one ticket, whatever the network does.
import { rmSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import centre from '#centres/phuong-mau.json' with { type: 'json' }
import { newPage, openChromium, rested, touchScreen } from '#tests/browser.ts'
import { buildScreen } from '#tests/built-screen.ts'
import { type Running, startRunning } from '#tests/server/running.ts'

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
})
afterEach(async () => {
  await page.context().close()
  await hall.end().catch(() => undefined)
  expect(complaints).toEqual([])
})

const hallTest = (url: string) => url.replace('127.0.0.1', 'hall.test')
const openKiosk = async () => {
  await page.goto(hallTest(hall.sample.links.kiosk))
  await page.getByText('Bác cần làm thủ tục gì?').waitFor()
}
const touch = async (name: string | RegExp) => {
  const button = page.getByRole('button', { name }).first()
  await button.waitFor()
  await rested(page)
  await button.tap()
}
const type = async (letters: string) => {
  for (const letter of letters) {
    const key =
      letter === ' '
        ? page.getByRole('button', { name: 'Dấu cách' })
        : page.locator('[data-keys] button', { hasText: new RegExp(`^${letter}$`) })
    await key.tap()
  }
}
const toBirth = async () => {
  await openKiosk()
  await touch(/Tìm thủ tục/)
  await type('khai sinh')
  await page.getByText('Làm giấy khai sinh').waitFor()
  await touch(/Làm giấy khai sinh/)
  await page.getByText('Giấy tờ cần có').waitFor()
}
const issued = () => hall.hall.state.seq

describe('one touch is one ticket', () => {
  test('found without marks, papers first, then a trembling finger: one number', async () => {
    await toBirth()
    await page.getByText('Giấy chứng sinh').waitFor()
    expect(page.url()).toBe(`${hallTest(hall.url)}/kiosk`)
    const before = issued()
    await rested(page)
    const box = await page.getByRole('button', { name: 'Lấy số', exact: true }).boundingBox()
    if (!box) throw new Error('no button')
    for (let i = 0; i < 9; i++) await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2)
    await page.getByText('2001', { exact: true }).waitFor()
    expect(issued()).toBe(before + 1)
    expect(await page.content()).not.toContain('Lấy phiếu ở khe')
    await page.getByText('Nhớ số 2001').waitFor()
  })

  test('an answer lost on the way: asked again with the same key, still one number', async () => {
    await toBirth()
    const before = issued()
    const keys: string[] = []
    await page.route('**/tickets', async (route) => {
      keys.push(route.request().headers()['idempotency-key'] ?? '')
      if (keys.length === 1) {
        // The hall answers, but the answer never reaches the kiosk.
        await fetch(route.request().url().replace('hall.test', '127.0.0.1'), {
          method: 'POST',
          headers: await route
            .request()
            .allHeaders()
            .then(({ host: _, 'content-length': __, ...headers }) => headers),
          body: route.request().postData(),
        })
        await route.abort('connectionreset')
      } else await route.continue()
    })
    await touch('Lấy số')
    await page.getByText('2001', { exact: true }).waitFor()
    expect(keys).toHaveLength(2)
    expect(new Set(keys).size).toBe(1)
    expect(issued()).toBe(before + 1)
  })

  test('taken by mistake: the number is cancelled and never called', async () => {
    await toBirth()
    await touch('Lấy số')
    await touch('Lấy nhầm')
    await page.getByText('Đã hủy số 2001').waitFor()
    const floor = await hall.get('/api/centres/phuong-mau/kiosk', { pass: hall.passOf('kiosk') })
    expect(floor.body.data.waiting).toBe(0)
  })

  test('the slip can be seen on the screen', async () => {
    await toBirth()
    await touch('Lấy số')
    await touch('Xem phiếu')
    const slip = page.getByAltText('Phiếu số 2001')
    await slip.waitFor()
    await expect.poll(() => slip.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0)
  })
})

test('a second press within the moment of a trembling finger is the same press; a later one counts', async () => {
  await openKiosk()
  const larger = (pressed: boolean) => page.getByRole('button', { name: 'Chữ to', pressed })
  await larger(false).dispatchEvent('click')
  await larger(true).dispatchEvent('click')
  await rested(page)
  await larger(true).dispatchEvent('click')
  await larger(false).waitFor()
})

describe('trouble', () => {
  test('the server goes and comes: the number stays, the start page says so, then all is as before', async () => {
    await openKiosk()
    const { port } = new URL(hall.url)
    await hall.close()
    await page.getByText('Máy đang tạm ngừng cấp số').waitFor()
    await page.getByText(/Mất kết nối từ 9:0/).waitFor()
    hall = await startRunning({ pagesFolder: pages, dataFolder: hall.folder, port: Number(port) })
    await page.getByText('Bác cần làm thủ tục gì?').waitFor({ timeout: 10_000 })
  })

  test('while the number is shown it stays, whatever happens', async () => {
    await toBirth()
    await touch('Lấy số')
    await page.getByText('2001', { exact: true }).waitFor()
    await hall.close()
    await page.getByText('Mất kết nối. Số 2001 vẫn được giữ.').waitFor()
    expect(await page.getByText('2001', { exact: true }).isVisible()).toBe(true)
  })

  test('a pass that is nobody’s is forgotten: the machine asks to be let in anew', async () => {
    await page.goto(`${hallTest(hall.url)}/kiosk#centre=phuong-mau&pass=not-a-pass`)
    await page.getByText('Mã ghép của máy này').waitFor()
    await page.getByText('Cần lấy số? Mời đến bàn hướng dẫn.').waitFor()
  })
})

test('no line gives numbers at this machine: the page says so, and where to go', async () => {
  await hall.end()
  hall = await startRunning({
    pagesFolder: pages,
    document: { ...centre, lines: centre.lines.map((line) => ({ ...line, issues: false })) },
  })
  await page.goto(hallTest(hall.sample.links.kiosk))
  await page.getByRole('heading', { name: 'Máy này hôm nay không cấp số' }).waitFor()
  await touch('Nhờ người hướng dẫn')
  await page.getByText('Mời đến bàn hướng dẫn').waitFor()
})

describe('the next person', () => {
  test('45 s without a touch: asked; 30 s more: the start page, in Vietnamese, nothing kept', async () => {
    await page.clock.install()
    await openKiosk()
    await page.getByRole('button', { name: 'English' }).tap()
    await page.getByText('What do you need today?').waitFor()
    await page.clock.runFor(44_000)
    expect(await page.getByText('Still there?').count()).toBe(0)
    await page.clock.runFor(2_000)
    await page.getByText('Still there?').waitFor()
    await page.clock.runFor(30_000)
    await page.getByText('Bác cần làm thủ tục gì?').waitFor()
  })

  test('going on keeps everything', async () => {
    await page.clock.install()
    await openKiosk()
    await page.getByRole('button', { name: 'Chữ to' }).tap()
    await page.clock.runFor(46_000)
    await page.getByRole('button', { name: 'Làm tiếp' }).tap()
    await page.getByRole('button', { name: 'Chữ to', pressed: true }).waitFor()
  })
})
