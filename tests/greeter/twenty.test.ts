// A whole morning's greeters, each on their own phone.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { touch } from '#tests/browser.ts'
import { button, type OpenedGreeter, openGreeter, say } from '#tests/greeter/opened-greeter.ts'

let desk: OpenedGreeter
beforeAll(async () => {
  desk = await openGreeter()
}, 60_000)
afterAll(() => desk.end())

test('twenty volunteers signed on in the morning and gone at night', async () => {
  const { server } = desk
  const { cards } = await server.yes('/api/centres/phuong-mau/greeters', { count: 20, employer: 'volunteers' })
  const phones = []
  for (const { link, n } of cards) {
    const { pathname, hash } = new URL(link)
    const { page } = await desk.openAt(pathname + hash)
    await page.getByText(`Lễ tân ${String(n).padStart(2, '0')}`).waitFor()
    phones.push(page)
  }
  const [first, last] = [phones[0], phones.at(-1)]
  if (!first || !last) throw new Error('twenty cards make twenty phones')
  await say(first, 'sao y', 'Sao y')
  await touch(button(first, 'Lấy số, mã trên máy'), first.getByText('1001', { exact: true }))
  await say(last, 'khai tu', 'Khai tử')
  await touch(button(last, 'Lấy số, mã trên máy'), last.getByText('2001', { exact: true }))
  const by = new Set((await server.hall.past())?.events.flatMap(({ event }) => (event.type === 'ticket-issued' ? [event.by] : [])))
  expect(by.size, 'each number is told by who gave it').toBe(2)

  server.pass(18 * 3600)
  await server.hall.tick()
  await Promise.all(phones.map((page) => page.getByRole('heading', { name: 'Thẻ lễ tân này đã hết hạn' }).waitFor()))
  await first.reload()
  await first.getByRole('heading', { name: 'Mời đăng nhập' }).waitFor()
}, 120_000)
