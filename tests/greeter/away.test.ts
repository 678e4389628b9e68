// The server goes away: the greeter gives no number, invents none, says what to do, and goes on by itself when it is back.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { touch } from '#tests/browser.ts'
import { button, type OpenedGreeter, openGreeter, say } from '#tests/greeter/opened-greeter.ts'
import { startRunning } from '#tests/server/running.ts'

let desk: OpenedGreeter
beforeAll(async () => {
  desk = await openGreeter()
}, 60_000)
afterAll(() => desk.end())

test('without a connection nothing is issued, the page says what to do, and goes on when the server is back', async () => {
  const { page, loads } = await desk.open()
  await say(page, 'doc tha', 'Giấy độc thân')
  const { server } = desk
  const port = Number(new URL(server.url).port)
  await server.close()
  await page.getByText(/Mất kết nối từ 9:00/).waitFor()
  await page.getByText(/phát số giấy ở bàn hướng dẫn và ghi giờ đến/).waitFor()
  const take = button(page, /Lấy số, mã trên máy/)
  expect(await take.getAttribute('aria-disabled')).toBe('true')
  await take.click({ force: true })
  expect(await page.getByText('Số thứ tự').count()).toBe(0)
  // What was found stays to be read out.
  await page.getByText('Nơi nào cũng nhận').waitFor()

  const again = await startRunning({ dataFolder: server.folder, pagesFolder: desk.pagesFolder, port })
  try {
    await page.getByText(/Mất kết nối từ/).waitFor({ state: 'detached' })
    expect(again.hall.state.tickets.size).toBe(0)
    await touch(button(page, 'Lấy số, mã trên máy'), page.getByText('2001', { exact: true }))
    expect(loads()).toBe(1)
  } finally {
    await again.close()
  }
}, 60_000)
