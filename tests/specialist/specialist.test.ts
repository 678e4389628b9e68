// The specialist comes to the citizen: rung at, accepted once, there, solved; all on the real server, in phones of their own.
import type { Route } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStaffedHall, press, type StaffedHall, sizes } from './staffed-hall.ts'

let hall: StaffedHall
beforeAll(async () => {
  hall = await openStaffedHall()
  await hall.yes('open-counter', { counter: '4' })
}, 60_000)
afterAll(() => hall?.end())

const phone = (name: string, helps: string[]) => hall.openAs({ name, role: 'specialist', helps }, '/specialist', sizes.phone)

async function raise(help = 'land'): Promise<{ number: string; ticket: string }> {
  const { id, number } = await hall.serve('4', 'DD')
  await hall.yes('raise-snag', { ticket: id }, { help, reason: 'data-mismatch' })
  return { number, ticket: id }
}

test('the specialist called to the counter: two accept at once and one does, goes there and says what solved it', async () => {
  const [van, binh, tu] = await Promise.all([phone('Hoàng Thị Vân', ['land']), phone('Lê Bình', ['land']), phone('Đỗ Tú', ['justice'])])
  const calm = { name: 'Chưa quầy nào cần' }
  await Promise.all([van, binh, tu].map(({ page }) => page.getByRole('heading', calm).waitFor()))

  const { number, ticket } = await raise()
  const both = [van.page, binh.page]
  await Promise.all(both.map((page) => page.getByRole('heading', { name: 'Cần địa chính đến quầy' }).waitFor()))
  await van.page.getByText(`Số ${number},`).waitFor()
  await van.page.getByText('Dữ liệu chưa khớp giấy tờ').waitFor()
  await van.page.getByText('Sau 3 phút nữa báo lãnh đạo.').waitFor()
  // At once: neither reaches the hall before both were pressed.
  const pressed: Route[] = []
  for (const page of both) {
    await page.route('**/accept', (route) => {
      pressed.push(route)
      if (pressed.length === 2) for (const one of pressed) void one.continue()
    })
  }
  await Promise.all(both.map((page) => page.getByRole('button', { name: 'Tôi đến ngay' }).click()))

  await expect.poll(async () => (await hall.eventsOf('snag-accepted')).length).toBe(1)
  const accepted = (await hall.eventsOf('snag-accepted'))[0]
  const [goes, stays] = accepted?.by === van.account ? both : [binh.page, van.page]
  await goes?.getByRole('heading', { name: 'Đến quầy 4' }).waitFor()
  await stays?.getByText('Người khác đã nhận đến quầy 4.').waitFor()
  await stays?.getByRole('heading', calm).waitFor()
  // Who gives another kind of help was never rung at.
  expect(await tu.page.getByRole('heading', calm).isVisible()).toBe(true)

  await press(goes!.getByRole('button', { name: 'Tôi đã đến quầy 4' }), goes!.getByRole('heading', { name: 'Đang ở quầy 4' }))
  await press(goes!.getByRole('button', { name: 'Gỡ bằng cách nào?' }), goes!.getByRole('dialog'))
  await goes!.getByText('Sửa tại chỗ').click()
  await press(goes!.getByRole('button', { name: 'Ghi, rời quầy 4' }), goes!.getByText(`Đã ghi vướng mắc của số ${number}.`))
  await Promise.all(both.map((page) => page.getByRole('heading', calm).waitFor()))
  expect(await hall.eventsOf('snag-solved')).toMatchObject([{ how: 'fixed' }])
  expect((await hall.get('snags')).data.count).toBe(0)
  await hall.yes('finish', { ticket }, { outcome: 'accepted' })
  hall.expectQuiet()
}, 60_000)

test('who cannot come after all says so and it rings for the others again; a phone that rests does not ring; what nobody solved stays', async () => {
  const [mai, nam] = await Promise.all([phone('Phạm Mai', ['land']), phone('Vũ Nam', ['land'])])
  const ringing = { name: 'Cần địa chính đến quầy' }
  await press(nam.page.getByRole('button', { name: 'Tạm nghỉ' }), nam.page.getByText('Máy này đang nghỉ báo'))
  const { ticket, number } = await raise()
  await mai.page.getByRole('heading', ringing).waitFor()
  await nam.page.getByText('chưa ai nhận').waitFor()
  expect(await nam.page.getByRole('heading', ringing).count()).toBe(0)
  await press(mai.page.getByRole('button', { name: 'Tôi đến ngay' }), mai.page.getByRole('heading', { name: 'Đến quầy 4' }))
  await press(
    mai.page.getByRole('button', { name: 'Không đến được, gọi người khác' }),
    mai.page.getByText('Đã báo quầy 4. Máy của người khác lại reo.'),
  )
  await press(nam.page.getByRole('button', { name: 'Nhận báo lại' }), nam.page.getByRole('heading', ringing))

  // The matter ended without it: nothing rings, and it stands in the list until somebody closes it.
  await hall.yes('finish', { ticket }, { outcome: 'more-papers' })
  await nam.page.getByRole('heading', { name: 'Chưa gỡ xong' }).waitFor()
  await press(nam.page.getByRole('button', { name: `Ghi cách gỡ số ${number}, quầy 4` }), nam.page.getByRole('dialog'))
  await nam.page.getByText('Chưa gỡ được, hẹn trả lời').click()
  await press(
    nam.page.getByRole('dialog').getByRole('button', { name: 'Ghi cách gỡ' }),
    nam.page.getByText(`Đã ghi vướng mắc của số ${number}.`),
  )
  expect((await hall.eventsOf('snag-solved')).at(-1)).toMatchObject({ how: 'not-solved', by: nam.account })
  hall.expectQuiet()
}, 60_000)
