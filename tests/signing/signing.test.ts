// The certification: served, signed in a batch, one batch taken back, collected; one number all the way, on the real server.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStaffedHall, press, type StaffedHall, sizes } from '#tests/specialist/staffed-hall.ts'

let hall: StaffedHall
beforeAll(async () => {
  hall = await openStaffedHall()
  await hall.yes('open-counter', { counter: '1' })
  await hall.yes('open-counter', { counter: '8' })
}, 60_000)
afterAll(() => hall?.end())

async function sent(): Promise<{ id: string; number: string }> {
  const ticket = await hall.serve('1', 'CT')
  await hall.yes('sign', { ticket: ticket.id })
  return ticket
}

test('the certification signed and collected on one number: a batch is given out, another taken back', async () => {
  const [first, second, third] = [await sent(), await sent(), await sent()]
  await hall.passTime(16)
  const { page } = await hall.openAs({ name: 'Bàn ký', role: 'officer' }, '/signing', sizes.tablet)
  const tile = (number: string) => page.getByRole('button', { name: new RegExp(`${number}`) })
  await page.getByText('Trả ở quầy 8').waitFor()
  await tile(first.number).getByText('16 phút, quá mức').waitFor()
  expect(await page.locator('[aria-pressed="false"]').count()).toBe(3)

  await tile(first.number).click()
  await tile(second.number).click()
  await page.getByRole('button', { name: /Trả 2 phiếu/ }).click()
  await page.getByText('Đã trả 2 phiếu.').waitFor()
  await page.getByRole('button', { name: /Rút lại 2 phiếu 9:16/ }).waitFor()
  expect((await hall.get('board')).data.collect).toMatchObject({ counter: '8', numbers: [first.number, second.number] })

  // The third was touched by mistake: out, and back again with one touch.
  await hall.passTime(1)
  await press(page.getByRole('button', { name: 'Chọn cả 1 phiếu' }), page.getByRole('button', { name: /Trả 1 phiếu/ }))
  await press(page.getByRole('button', { name: /Trả 1 phiếu/ }), page.getByRole('heading', { name: 'Không có phiếu chờ ký' }))
  await press(page.getByRole('button', { name: /Rút lại 1 phiếu 9:17/ }), page.getByText('Đã rút lại 1 phiếu về bàn ký.'))
  await tile(third.number).waitFor()
  await page.getByRole('button', { name: /Rút lại 2 phiếu 9:16/ }).waitFor()

  // The first is called to collect: it keeps its number, and its batch can be taken back but for it.
  const { call } = await hall.yes('call-next', { counter: '8' })
  expect(call).toMatchObject({ ticket: first.id, number: first.number, why: { because: 'collect' } })
  await page.getByRole('button', { name: /Rút lại 1 trong 2 phiếu 9:16/ }).waitFor()
  await hall.yes('finish', { ticket: first.id }, { outcome: 'returned' })
  expect((await hall.eventsOf('ticket-issued')).map(({ number }) => number)).toEqual([first, second, third].map(({ number }) => number))
  hall.expectQuiet()
}, 60_000)
