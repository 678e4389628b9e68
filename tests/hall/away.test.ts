// The server goes away and comes back: every screen keeps what it shows, says so, and is right again without a reload.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { touch } from '#tests/browser.ts'
import { type HallInBrowser, openHallInBrowser } from '#tests/hall/hall.ts'
import { startRunning } from '#tests/server/running.ts'

let hall: HallInBrowser
beforeAll(async () => {
  hall = await openHallInBrowser()
})
afterAll(() => hall.end())

test('kiosk, TV, counter and phone outlive the server', async () => {
  const { server } = hall
  await server.yes('/api/centres/phuong-mau/counters/3/open')
  const { id } = await server.issue('HT')
  await server.yes('/api/centres/phuong-mau/counters/3/call-next')
  const [kiosk, tv, counter, phone] = await Promise.all([hall.kiosk(), hall.tv(), hall.counter('3'), hall.phone(id)])
  for (const { page } of [tv, counter, phone]) await page.getByText('2001', { exact: true }).first().waitFor()
  await kiosk.page.getByText('Bác cần làm thủ tục gì?').waitFor()

  const port = Number(new URL(server.url).port)
  await server.close()
  await kiosk.page.getByText('Máy đang tạm ngừng cấp số').waitFor()
  await tv.page.getByText(/Đang kết nối lại từ/).waitFor()
  await counter.page
    .getByText(/Mất kết nối/)
    .first()
    .waitFor()
  // What was on the screens stays there.
  for (const { page } of [tv, counter, phone]) await page.getByText('2001', { exact: true }).first().waitFor()

  const again = await startRunning({ clock: undefined, dataFolder: server.folder, port })
  try {
    await again.issue('HT')
    await kiosk.page.getByText('Bác cần làm thủ tục gì?').waitFor()
    await tv.page.getByText(/Đang kết nối lại từ/).waitFor({ state: 'hidden' })
    await counter.page.getByText('2002').first().waitFor()
    await touch(kiosk.page.getByRole('button', { name: /Khai sinh,/ }), kiosk.page.getByRole('button', { name: /Làm giấy khai sinh/ }))
    for (const screen of [kiosk, tv, counter, phone]) {
      expect(screen.loads()).toBe(1)
      expect(screen.complaints).toEqual([])
    }
  } finally {
    await again.close()
  }
}, 60_000)
