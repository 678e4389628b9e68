// What happens at the door of the hall, each told in its test's name.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { touch } from '#tests/browser.ts'
import { button, field, type OpenedGreeter, openGreeter, say, tablet } from '#tests/greeter/opened-greeter.ts'
import { counter, of, tickets } from '#tests/server/running.ts'

let desk: OpenedGreeter
beforeAll(async () => {
  desk = await openGreeter()
}, 60_000)
afterAll(() => desk.end())

const newest = () => [...desk.server.hall.state.tickets.values()].at(-1)
const issuedCount = () => desk.server.hall.state.tickets.size

test('the woman from another district: nobody asks where she lives, and she has her ticket in two touches', async () => {
  const { page, complaints, hosts } = await desk.open()
  let touches = 0
  await page.exposeFunction('touched', () => {
    touches += 1
  })
  await page.evaluate('document.addEventListener("click", () => window.touched(), true)')
  await field(page).click()
  await say(page, 'doc tha', 'Giấy độc thân')
  const card = page.getByRole('region', { name: 'Giấy độc thân' })
  await card.getByText('Nơi nào cũng nhận').waitFor()
  expect(await page.locator('input:visible, select, textarea').count(), 'nothing is asked but the matter').toBe(1)
  await button(page, 'Lấy số, mã trên máy').click()
  await page.getByText('2001', { exact: true }).waitFor()
  await page.getByRole('img', { name: /Mã QR/ }).waitFor()
  expect(touches).toBe(2)
  expect(newest()).toMatchObject({ number: '2001', line: 'HT', procedure: 'ht-doc-than', state: 'waiting', files: 1 })
  expect(complaints).toEqual([])
  expect([...hosts]).toEqual(['hall.test'])
})

test('who is priority, brings three files for an organisation and comes for a late result is counted so', async () => {
  const { page } = await desk.open(tablet)
  await say(page, 'sao y', 'Sao y')
  // A finger that trembles: the second press does not take the choice back.
  await button(page, 'Ưu tiên').dblclick()
  await button(page, 'Thêm một hồ sơ').click()
  await button(page, 'Thêm một hồ sơ').click()
  await page.getByText('3 hồ sơ').first().waitFor()
  await touch(button(page, 'Tổ chức'), page.getByRole('button', { name: 'Tổ chức', pressed: true }))
  await touch(button(page, 'Kết quả trễ hạn'), page.getByRole('button', { name: 'Kết quả trễ hạn', pressed: true }))
  await touch(button(page, 'Lấy số, mã trên máy'), page.getByText('Số thứ tự'))
  expect(newest()).toMatchObject({ line: 'CT', class: 'priority', files: 3, isOrganisation: true, isLate: true })
  await touch(button(page, 'Người tiếp theo'), field(page))
  await say(page, 'sao y', 'Sao y')
  expect(await page.getByRole('button', { pressed: true }).count(), 'nothing sticks to the next person').toBe(0)
})

test('the death certificate does not wait: one touch marks it, one says why, the number is urgent', async () => {
  const { page } = await desk.open()
  await say(page, 'khai tu', 'Khai tử')
  await button(page, 'Khẩn').click()
  const take = button(page, /Lấy số khẩn/)
  await expect.poll(() => take.getAttribute('aria-disabled')).toBe('true')
  await page.getByText('Khai tử, mai táng').click()
  await touch(take, page.getByText('Khẩn: quầy trống đầu tiên sẽ mời ngay.'))
  const death = newest()
  expect(death).toMatchObject({ procedure: 'ht-khai-tu', isUrgent: true })
  // Others came before; the next counter that can do it calls this one.
  await desk.server.yes(counter('3', 'open'))
  expect((await desk.server.yes(counter('3', 'call-next'))).call).toMatchObject({ ticket: death?.id, why: { because: 'urgent' } })
  await desk.server.yes(of(death?.id ?? '', 'finish'), { outcome: 'accepted' })
  await desk.server.yes(counter('3', 'close'))
})

test('a double touch makes one number', async () => {
  const { page } = await desk.open()
  const before = issuedCount()
  await say(page, 'sao y', 'Sao y')
  await button(page, 'Lấy số, mã trên máy').dblclick()
  await button(page, 'Người tiếp theo').waitFor()
  await page.getByText('Số thứ tự').waitFor()
  expect(issuedCount()).toBe(before + 1)
})

test('a number taken by mistake is given back within a minute, and not later', async () => {
  const { page } = await desk.open()
  await say(page, 'sao y', 'Sao y')
  await button(page, 'Lấy số, mã trên máy').click()
  const undo = button(page, /Lấy nhầm, hủy số/)
  await undo.waitFor()
  const first = newest()
  await touch(undo, page.getByText(`Đã hủy số ${first?.number}`))
  expect(newest()?.state).toBe('cancelled')

  await say(page, 'sao y', 'Sao y')
  await touch(button(page, 'Lấy số, mã trên máy'), undo)
  desk.server.pass(61)
  desk.server.hall.tick()
  // Any change brings the hall's time to the screens.
  await desk.server.issue('CT')
  await undo.waitFor({ state: 'detached' })
})

test('advice alone is counted and gives no number', async () => {
  const { page } = await desk.open()
  const before = issuedCount()
  await say(page, 'doc tha', 'Giấy độc thân')
  await touch(button(page, 'Chỉ hướng dẫn, không cần số'), page.getByText('Đã ghi một lượt hướng dẫn: Giấy độc thân.'))
  expect(issuedCount()).toBe(before)
  const { body } = await desk.server.get('/api/centres/phuong-mau/floor', { pass: desk.server.passOf('lead') })
  expect(body.data.today.guided).toBe(1)
  expect(await field(page).inputValue()).toBe('')
})

test('what is asked most here stands on the start page: two touches to a number', async () => {
  const { page } = await desk.open(tablet)
  await button(page, 'Sao y').first().click()
  await page.getByRole('region', { name: 'Sao y' }).waitFor()
  await touch(button(page, 'Lấy số, mã trên máy'), page.getByText('Số thứ tự'))
  expect(newest()).toMatchObject({ procedure: 'ct-ban-sao' })
  await touch(button(page, 'Người tiếp theo'), field(page))
  await touch(button(page, /^Hộ tịch/), page.getByRole('region', { name: 'Hộ tịch, chưa rõ thủ tục' }))
  await touch(button(page, 'Lấy số, mã trên máy'), page.getByText('Số thứ tự'))
  expect(newest()).toMatchObject({ line: 'HT' })
  expect(newest()?.procedure).toBeUndefined()
})

test('an outside system that is down is told before a number is taken, and which matters it stops', async () => {
  const { page } = await desk.open()
  await say(page, 'doc tha', 'Giấy độc thân')
  const blocking = desk.server.hall.state.centre.document.procedures.find(({ needs }) => needs?.some(({ blocks }) => blocks))
  const system = blocking?.needs?.find(({ blocks }) => blocks)?.system ?? ''
  await desk.server.yes(`/api/centres/phuong-mau/systems/${system}/down`)
  await button(page, 'Xóa').click()
  await field(page).pressSequentially((blocking?.says[0] ?? '').normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd'))
  await page.getByText('Chưa làm được ngay. Số giữ lượt, có hệ thống là mời.').waitFor()
  await desk.server.yes(`/api/centres/phuong-mau/systems/${system}/up`)
  await page.getByText('Chưa làm được ngay. Số giữ lượt, có hệ thống là mời.').waitFor({ state: 'detached' })
})

test('who lost the slip is found by line and about when it was taken; the code is shown again', async () => {
  const { server } = desk
  const lost = (await server.yes(tickets, { procedure: 'dd-tach-hop' })).ticket
  server.pass(40 * 60)
  server.hall.tick()
  for (let nth = 0; nth < 2; nth++) await server.issue('DD')
  server.pass(20 * 60)
  server.hall.tick()
  await server.issue('DD')
  const { page } = await desk.open()
  await touch(button(page, 'Tìm số'), page.getByText('Mất phiếu, không nhớ số'))
  await touch(button(page, 'Đất đai'), button(page, '1 giờ trước'))
  await touch(button(page, '1 giờ trước'), page.getByText('Gần giờ đó nhất đứng đầu'))
  const rows = page.getByRole('button', { name: /lấy lúc/ })
  expect(await rows.first().textContent()).toContain(lost.number)
  await touch(rows.first(), page.getByRole('region', { name: `Số ${lost.number}` }))
  await page.getByText('Không có ai trước').waitFor()
  await touch(button(page, 'Mã trên máy'), page.getByRole('img', { name: `Mã QR mở trang của số ${lost.number}` }))
  await touch(button(page, 'Vì sao bị vượt?'), page.getByText('Chưa có ai đến sau được mời trước.'))
})

test('who fixed a form is back with one touch, who missed the call is back in the queue with one touch', async () => {
  const { server } = desk
  await server.yes(counter('5', 'open'))
  const { ticket } = await server.yes(tickets, { line: 'KD' })
  await server.yes(counter('5', 'call-next'))
  await server.yes(of(ticket.id, 'start'))
  await server.yes(of(ticket.id, 'hold'), { reason: 'form' })
  const { page } = await desk.open()
  await touch(button(page, 'Tìm số'), page.getByLabel('Số trên phiếu'))
  await page.getByLabel('Số trên phiếu').fill(ticket.number)
  await page.getByText('Đang giữ chỗ').waitFor()
  await touch(button(page, 'Đã trở lại'), page.getByText(`Số ${ticket.number} đã trở lại, quầy lúc nãy mời ngay khi trống.`))
  expect(server.hall.state.tickets.get(ticket.id)).toMatchObject({ state: 'waiting', boundTo: '5' })

  await server.yes(counter('5', 'call-next'))
  for (let nth = 0; nth < 2; nth++) {
    server.pass(31)
    await server.yes(of(ticket.id, 'recall'))
  }
  server.pass(31)
  await server.yes(of(ticket.id, 'no-show'))
  await page.getByText('Vắng mặt').waitFor()
  await touch(button(page, 'Cho vào lại hàng'), page.getByText(`Số ${ticket.number} đã vào lại hàng.`))
  expect(server.hall.state.tickets.get(ticket.id)?.state).toBe('waiting')
})

test('a found number is made urgent, priority and sent to another line; a line nobody serves cannot be chosen', async () => {
  const { server } = desk
  await server.yes(counter('1', 'open'))
  const { ticket } = await server.yes(tickets, { line: 'BT' })
  const { page } = await desk.open()
  await touch(button(page, 'Tìm số'), page.getByLabel('Số trên phiếu'))
  await page.getByLabel('Số trên phiếu').fill(ticket.number)
  await touch(button(page, 'Ưu tiên'), page.getByRole('button', { name: 'Ưu tiên', pressed: true }))
  await touch(button(page, 'Khẩn'), page.getByText('Vì sao khẩn?'))
  await page.getByText('Cấp cứu, viện phí').click()
  await touch(button(page, `Ghi số ${ticket.number} là khẩn`), page.getByText(`Số ${ticket.number} là khẩn, quầy trống đầu tiên mời ngay.`))
  await touch(button(page, 'Chuyển lĩnh vực'), page.getByText('Giờ đến được giữ'))
  expect(await page.getByRole('radio', { name: /Công an/ }).isDisabled()).toBe(true)
  await page.getByRole('dialog').getByText('Chứng thực', { exact: true }).click()
  await page.getByText(`Số ${ticket.number} đã chuyển sang Chứng thực`).waitFor()
  expect(server.hall.state.tickets.get(ticket.id)).toMatchObject({ line: 'CT', class: 'priority', isUrgent: true })
})

test('a code of a return slip that is wrong says so and takes no number', async () => {
  const { page } = await desk.open()
  const before = issuedCount()
  await touch(button(page, 'Mã trở lại'), page.getByText('Mã trên giấy nhắc bổ sung'))
  await page.getByLabel('Mã trên giấy nhắc bổ sung').pressSequentially('abcd-2345')
  expect(await page.getByLabel('Mã trên giấy nhắc bổ sung').inputValue()).toBe('ABCD 2345')
  await touch(button(page, 'Lấy số bằng mã này'), page.getByText('Mã trở lại này không đúng hoặc đã hết hạn. Hãy lấy số như thường.'))
  expect(issuedCount()).toBe(before)
})

test('who was asked for papers comes back with the code of the return slip and does not start at the end', async () => {
  const { server } = desk
  const open = server.hall.state.counters.get('1')?.state === 'open'
  if (!open) await server.yes(counter('1', 'open'))
  const procedure = server.hall.state.centre.document.procedures.find(({ line, documents }) => line === 'CT' && documents.length > 1)
  const asked = (await server.yes(tickets, { procedure: procedure?.id ?? '' })).ticket
  await server.yes(of(asked.id, 'call'), { counter: '1', reason: 'asked-for' })
  const { reentry } = await server.yes(of(asked.id, 'finish'), { outcome: 'more-papers', missing: [0] })
  const { page } = await desk.open()
  await touch(button(page, 'Mã trở lại'), page.getByText('Mã trên giấy nhắc bổ sung'))
  await page.getByLabel('Mã trên giấy nhắc bổ sung').fill(reentry.code.toLowerCase())
  await touch(button(page, 'Lấy số bằng mã này'), page.getByText('Số thứ tự'))
  expect(newest()).toMatchObject({ procedure: procedure?.id, isReentry: true })
})
