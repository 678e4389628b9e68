// One touch gives one ticket, however often the glass is touched and whatever the network does.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { HALL_HOST, touch } from '#tests/browser.ts'
import { type HallInBrowser, openHallInBrowser } from '#tests/hall/hall.ts'

let hall: HallInBrowser
beforeAll(async () => {
  hall = await openHallInBrowser()
})
afterAll(() => hall.end())

const issued = () => hall.server.hall.state.counts.issued

async function atTheButton() {
  const kiosk = await hall.kiosk()
  const button = (name: string | RegExp) => kiosk.page.getByRole('button', { name, exact: true }).first()
  await touch(button(/Khai sinh,/), button(/Làm giấy khai sinh/))
  await touch(button(/Làm giấy khai sinh/), button('Lấy số'))
  return { ...kiosk, take: button('Lấy số') }
}

test('touched ten times while the server is slow', async () => {
  const { page, take } = await atTheButton()
  await page.route('**/tickets', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 900))
    await route.continue()
  })
  const before = issued()
  const box = await take.boundingBox()
  for (let press = 0; press < 10; press += 1) await page.mouse.click((box?.x ?? 0) + 200, (box?.y ?? 0) + 60, { delay: 160 })
  await page.getByText('Số thứ tự').waitFor()
  expect(issued()).toBe(before + 1)
})

test('answers lost on the way are asked for again, with the same key', async () => {
  const { page, take } = await atTheButton()
  const keys: (string | undefined)[] = []
  await page.route('**/tickets', async (route) => {
    keys.push(route.request().headers()['idempotency-key'])
    if (keys.length > 2) return route.continue()
    // The first answers never arrive, though the tickets were issued.
    await route.fetch({ url: route.request().url().replace(HALL_HOST, '127.0.0.1') })
    return route.abort('connectionreset')
  })
  const before = issued()
  await touch(take, page.getByText(/Đang lấy số|Mạng chậm|Số thứ tự/).first())
  await page.getByText('Số thứ tự').waitFor()
  expect(new Set(keys).size).toBe(1)
  expect(keys.length).toBe(3)
  expect(issued()).toBe(before + 1)
})

test('taken by mistake is given back within 15 seconds', async () => {
  const { page, take } = await atTheButton()
  await touch(take, page.getByRole('button', { name: 'Lấy nhầm' }))
  await touch(page.getByRole('button', { name: 'Lấy nhầm' }), page.getByText(/Đã hủy|đã hủy/).first())
  expect([...hall.server.hall.state.tickets.values()].at(-1)?.state).toBe('cancelled')
})
