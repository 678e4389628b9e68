// Greeters for a day: a card opens on one phone, greets, and ends.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { touch } from '#tests/browser.ts'
import { button, field, type OpenedGreeter, openGreeter, say } from '#tests/greeter/opened-greeter.ts'

let desk: OpenedGreeter
beforeAll(async () => {
  desk = await openGreeter()
}, 60_000)
afterAll(() => desk.end())

const greeters = '/api/centres/phuong-mau/greeters'
const pathOf = (link: string) => {
  const { pathname, hash } = new URL(link)
  return pathname + hash
}

test('a card opens on the first phone only; it says until when, gives numbers, and is over when the lead ends it', async () => {
  const { server } = desk
  const { cards } = await server.yes(greeters, { count: 2, employer: 'volunteers', until: '17:30' })
  const [card, other] = cards
  const first = await desk.openAt(pathOf(card.link))
  await first.page.getByText('Lễ tân 01, thẻ dùng đến 17:30 hôm nay.').waitFor()
  expect(first.page.url()).not.toContain('card')
  expect(first.page.url()).not.toContain('pass')
  await say(first.page, 'sao y', 'Sao y')
  await touch(button(first.page, 'Lấy số, mã trên máy'), first.page.getByText('1001', { exact: true }))

  // The same phone, the same card once more: scanned again it just goes on.
  await first.page.goto(`about:blank`)
  await first.page.goto(server.url.replace('127.0.0.1', 'hall.test') + pathOf(card.link))
  await field(first.page).waitFor()

  const second = await desk.openAt(pathOf(card.link))
  await second.page.getByText('Thẻ lễ tân này đã gắn với một điện thoại khác.').waitFor()
  await second.page.getByText('hãy xin lãnh đạo một thẻ khác').waitFor()

  await server.yes(`${greeters}/end`)
  const late = await desk.openAt(pathOf(other.link))
  await late.page.getByText('Thẻ lễ tân này đã hết hạn.').waitFor()
  await first.page.getByRole('heading', { name: 'Thẻ lễ tân này đã hết hạn' }).waitFor()
  await button(first.page, 'Dùng tên và mật khẩu').click()
  await first.page.getByRole('heading', { name: 'Mời đăng nhập' }).waitFor()
}, 60_000)
