// The lead's page on the real server: what nobody took stands red, what is down is told to the kiosk, who waits too long gets help.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStaffedHall, press, type StaffedHall, sizes } from '#tests/specialist/staffed-hall.ts'

let hall: StaffedHall
let lead: Awaited<ReturnType<StaffedHall['openAs']>>
beforeAll(async () => {
  hall = await openStaffedHall()
  for (const counter of ['1', '4', '5']) await hall.yes('open-counter', { counter })
  lead = await hall.openAs({ name: 'Trần Văn Bình', role: 'lead' }, '/lead', sizes.phone)
}, 60_000)
afterAll(() => hall?.end())

test('a snag nobody took for three minutes stands red with the lead, who goes there and says what solved it', async () => {
  const { page, account } = lead
  await hall.openAs({ name: 'Hoàng Thị Vân', role: 'specialist', helps: ['land'] }, '/specialist', sizes.phone)
  await page.getByRole('heading', { name: 'Không có việc cần xem' }).waitFor()
  const ticket = await hall.serve('4', 'DD')
  await hall.yes('raise-snag', { ticket: ticket.id }, { help: 'land', reason: 'papers-unclear' })
  await page.getByRole('heading', { name: 'Vướng mắc chưa gỡ xong' }).waitFor()
  await hall.passTime(2, 59)
  expect((await hall.get('floor')).data.alarms).toEqual([])
  expect(await page.getByRole('heading', { name: 'Không có việc cần xem' }).isVisible()).toBe(true)
  await hall.passTime(0, 2)
  await page.getByRole('heading', { name: '1 việc cần xem' }).waitFor()
  await page.getByRole('heading', { name: 'Vướng mắc quầy 4: 3 phút' }).waitFor()
  await page.getByText('Cần địa chính, chưa ai nhận.').waitFor()

  await press(page.getByRole('button', { name: 'Giao người' }), page.getByRole('dialog'))
  await page.getByRole('listitem').filter({ hasText: 'Hoàng Thị Vân' }).getByText('đang mở máy').waitFor()
  await press(page.getByRole('button', { name: 'Tôi đến quầy 4' }), page.getByText('Cần địa chính, tôi đang đến.'))
  await press(page.getByRole('button', { name: 'Ghi cách gỡ', exact: true }), page.getByRole('dialog'))
  await page.getByText('Giải thích, hồ sơ đủ').click()
  await press(
    page.getByRole('dialog').getByRole('button', { name: 'Ghi cách gỡ' }),
    page.getByRole('heading', { name: 'Không có việc cần xem' }),
  )
  expect(await hall.eventsOf('snag-accepted')).toMatchObject([{ by: account }])
  expect(await hall.eventsOf('snag-solved')).toMatchObject([{ by: account, how: 'explained' }])
  await hall.yes('finish', { ticket: ticket.id }, { outcome: 'accepted' })
}, 60_000)

test('the portal down: begun and ended by the lead with one touch each, the kiosk knows both times', async () => {
  const { page } = lead
  const incidents = async () => (await hall.get('kiosk')).data.incidents as { system: string }[]
  expect(await incidents()).toEqual([])
  await page.getByRole('button', { name: 'Sự cố bên ngoài' }).click()
  await press(page.getByRole('button', { name: 'Báo sự cố: Cổng Dịch vụ công' }), page.getByText('Đã báo sự cố: Cổng Dịch vụ công.'))
  expect(await incidents()).toMatchObject([{ system: 'portal' }])
  await page.getByText(/Từ 9:03, vừa báo\. \d+ thủ tục có dấu, chưa ai phải giữ lượt\./).waitFor()

  // On the first page it lies on top, and leads back here; the phone's own way back works too.
  await page.goBack()
  await page.getByRole('button', { name: '1 sự cố từ 9:03' }).click()
  await press(page.getByRole('button', { name: 'Đã chạy lại: Cổng Dịch vụ công' }), page.getByText('Cổng Dịch vụ công đã chạy lại.'))
  expect(await incidents()).toEqual([])
  await page.getByRole('button', { name: 'Lãnh đạo' }).click()
  await page.getByRole('heading', { name: 'Cả trung tâm' }).waitFor()
  expect(await page.getByRole('button', { name: /sự cố từ/ }).count()).toBe(0)
}, 60_000)

test('a line beyond the target: the sum is shown, and one touch lets a counter help', async () => {
  // One visit ends after six minutes, so that there is a mean; four more wait.
  const first = await hall.serve('1', 'CT')
  await hall.passTime(6)
  await hall.yes('finish', { ticket: first.id }, { outcome: 'accepted' })
  for (let n = 0; n < 4; n += 1) await hall.yes('issue-ticket', {}, { line: 'CT' }, hall.passes.kiosk)
  await hall.passTime(16)
  const { page } = await hall.openAs({ name: 'Lê Thị Mai', role: 'lead' }, '/lead', sizes.desk)
  const row = page.getByRole('listitem').filter({ hasText: 'Chứng thực: chờ 16 phút' })
  await row.waitFor()
  await row.getByRole('button', { name: 'Cách tính' }).click()
  await row.getByText(/4 người × 6 phút ÷ (\d) quầy = khoảng \d+ phút\./).waitFor()
  const help = row.getByRole('button', { name: /Cho quầy \d nhận giúp/ })
  const sign = /quầy (\d)/.exec((await help.textContent()) ?? '')?.[1] ?? ''
  const before = (await hall.get('floor')).data.counters.find((counter: { id: string }) => counter.id === sign)
  await press(help, page.getByText(`Quầy ${sign} nhận thêm Chứng thực.`))
  const after = (await hall.get('floor')).data.counters.find((counter: { id: string }) => counter.id === sign)
  expect(after.lines).toEqual([...before.lines, 'CT'])
  hall.expectQuiet()
}, 60_000)

test('the late results of the day are saved as a file', async () => {
  const { page } = await hall.openAs({ name: 'Phạm Thu', role: 'lead' }, '/lead', sizes.desk)
  const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Trễ hạn (CSV)' }).click()])
  expect(saved.suggestedFilename()).toBe('late-results-2026-11-24.csv')
}, 60_000)
