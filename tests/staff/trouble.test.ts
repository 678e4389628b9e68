// What goes otherwise than planned, told by an officer's keys on the real server, ledger and sockets.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { centre, counter as counterPath, of, tickets } from '#tests/server/running.ts'
import { type OnServer, pressUntil, sampleConsole, shows } from './console-on-server.ts'

let consoles: OnServer
let running: Awaited<ReturnType<OnServer['begin']>>
beforeAll(async () => {
  consoles = await sampleConsole()
}, 60_000)
beforeEach(async () => {
  running = await consoles.begin()
  return () => running.end()
})
afterAll(() => consoles?.end())

const server = () => running
const open = (counter: string) => consoles.counter(running, counter)
const ticketOf = (number: string) => [...server().hall.state.tickets.values()].find((ticket) => ticket.number === number)
const issue = async (body: object) => (await server().yes(tickets, body)).ticket as { id: string; number: string }
/** Opens a counter's console and calls whoever is next, until they are served. */
async function served(counter: string, number: string) {
  await server().yes(counterPath(counter, 'open'), {}, server().passOf('counter', counter))
  const page = await open(counter)
  await page.getByRole('heading', { name: 'Quầy đang trống' }).waitFor()
  await pressUntil(page, 'Space', shows(page, 'Đang mời, lần 1'))
  // The console itself, not only the hall, has to know: until then a digit means no outcome.
  await pressUntil(page, 's', () => page.getByText('Đang mời, lần').waitFor({ state: 'detached', timeout: 900 }))
  expect(ticketOf(number)?.state).toBe('serving')
  return page
}

test('the form fixed and the place kept across lunch: who comes back is called before those of the afternoon', async () => {
  const first = await issue({ procedure: 'ht-khai-sinh' })
  const page = await served('3', first.number)
  await pressUntil(page, 'h', shows(page, 'qua trưa vẫn giữ'))
  await page.keyboard.press('1')
  await page.keyboard.press('Enter')
  await expect.poll(() => ticketOf(first.number)?.state).toBe('held')

  await pressUntil(page, 'p', () => page.getByRole('dialog').waitFor({ timeout: 900 }))
  await page.keyboard.press('2')
  await page.getByText('90 phút, đến khoảng 10:30').waitFor()
  await page.keyboard.press('Enter')
  await page.getByText('Quầy 3 tạm nghỉ đến 10:30').waitFor()
  await page.getByText('Nghỉ trưa.').waitFor()
  await page.locator('header').getByText('Tạm nghỉ đến 10:30').waitFor()

  server().pass(90 * 60)
  const afternoon = await issue({ line: 'HT' })
  server().pass(5 * 60)
  await pressUntil(page, 'Space', shows(page, 'Quầy đang trống'))
  await page.getByRole('button', { name: new RegExp(`Gọi tiếp ${afternoon.number}`) }).waitFor()
  await server().yes(of(first.id, 'resume'), {}, server().passOf('kiosk'))
  await page.getByRole('button', { name: new RegExp(`Gọi tiếp ${first.number}`) }).waitFor()
  await pressUntil(page, 'Space', shows(page, 'Đang mời, lần 1'))
  expect(ticketOf(first.number)).toMatchObject({ state: 'called', counter: '3' })
  await page.close()
})

test('the specialist called to the counter: the citizen stays seated, who comes is seen, and it is closed with what solved it', async () => {
  const { number } = await issue({ procedure: 'ht-khai-sinh' })
  const page = await served('3', number)
  await pressUntil(page, 'm', shows(page, 'Mời ai đến quầy 3?'))
  await page.keyboard.press('2')
  await page.keyboard.press('a')
  await page.getByRole('button', { name: 'Mời địa chính đến quầy 3' }).waitFor()
  await page.keyboard.press('Enter')
  const band = page.getByRole('status').filter({ hasText: 'Địa chính' })
  await band.getByText(/Đã mời Địa chính, báo từ/).waitFor()
  const [snag] = [...server().hall.state.snags.values()]
  expect(snag).toMatchObject({ help: 'land', reason: 'data-mismatch', counter: '3' })
  const act = (name: string) => server().yes(`/api/centres/${centre}/snags/${snag?.id}/${name}`)
  await act('accept')
  await band.getByText(/Địa chính đã nhận lúc .*, đang đến/).waitFor()
  await act('arrive')
  await band.getByText(/Địa chính đã đến lúc/).waitFor()
  expect(ticketOf(number)?.state).toBe('serving')
  await pressUntil(page, 'm', () => page.getByText('Gỡ bằng cách nào?').waitFor({ timeout: 900 }))
  await page.keyboard.press('3')
  await page.keyboard.press('Enter')
  await band.waitFor({ state: 'detached' })
  expect(server().hall.state.snags.get(snag?.id ?? '')).toMatchObject({ how: 'looked-up' })
  expect(ticketOf(number)?.state).toBe('serving')
  await page.keyboard.press('1')
  await pressUntil(page, 'f', () => page.getByText('đã tiếp nhận').waitFor({ timeout: 900 }))
  await page.close()
})

test('a snag outlives its visit as a list somebody closes', async () => {
  const { number } = await issue({ line: 'HT' })
  const page = await served('3', number)
  await pressUntil(page, 'm', shows(page, 'Mời ai đến quầy 3?'))
  await page.keyboard.press('6')
  await page.keyboard.press('d')
  await page.keyboard.press('Enter')
  await page.getByText(/Đã mời Kỹ thuật máy/).waitFor()
  await page.keyboard.press('5')
  await pressUntil(page, 'f', shows(page, 'Vướng mắc chưa ghi xong'))
  await pressUntil(page, 'm', () => page.getByRole('dialog').waitFor({ timeout: 900 }))
  await page.keyboard.press('5')
  await page.keyboard.press('Enter')
  await page.getByText('Vướng mắc chưa ghi xong').waitFor({ state: 'detached' })
  await page.close()
})

describe('the overdue file and its apology', () => {
  const RECEIPT = 'H24.33-261110-0047'

  test('its page comes by itself, the sentence first; the apology is in the chain, the receipt in the erasable table only', async () => {
    const { id, number } = await issue({ line: 'TK', isLate: true })
    const page = await served('8', number)
    await page.getByRole('heading', { name: 'Kết quả trễ hạn: xin lỗi và hẹn lại' }).waitFor()
    await page.getByText('Trung tâm xin lỗi ông/bà vì trả kết quả chậm').waitFor()
    expect(await page.getByRole('button', { name: /Chọn lý do và ngày hẹn/ }).isDisabled()).toBe(true)
    await page.getByLabel('Mã hồ sơ').fill(RECEIPT)
    await page.keyboard.press('Tab')
    await page.keyboard.press('4')
    await page.keyboard.press('w')
    await page.getByRole('button', { name: /Ghi lời xin lỗi, hẹn 26\/11/ }).waitFor()
    await pressUntil(page, 'Enter', shows(page, `${number} bị trễ kết quả`))
    expect(ticketOf(number)).toMatchObject({ state: 'done', outcome: 'result-late', apology: { reason: 'unsigned', due: '2026-11-26' } })

    const chain = await server().get(`/api/centres/${centre}/ledger.jsonl`, { pass: server().passOf('lead') })
    expect(chain.text).toContain('late-recorded')
    expect(chain.text).not.toContain(RECEIPT)
    const rows = await server().hall.erasable(`${centre}/2026-11-24/0`)
    expect(rows.filter(({ ticket }) => ticket === id).map(({ value }) => value)).toEqual([RECEIPT])
    const list = await server().get(`/api/centres/${centre}/late-results.csv`, { pass: server().passOf('lead') })
    expect(list.text).toContain(`${number},${RECEIPT},`)
    await page.close()
  })

  test('turned back by Esc it stays away, and comes again with its digit', async () => {
    const { number } = await issue({ line: 'TK', isLate: true })
    const page = await served('8', number)
    const heading = page.getByRole('heading', { name: 'Kết quả trễ hạn: xin lỗi và hẹn lại' })
    await heading.waitFor()
    await page.keyboard.press('Escape')
    await heading.waitFor({ state: 'detached' })
    await page.keyboard.press('9')
    await heading.waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('7')
    await pressUntil(page, 'f', shows(page, `${number} đã nhận kết quả`))
    expect(ticketOf(number)).toMatchObject({ outcome: 'returned' })
    await page.close()
  })
})

test('more papers: what is missing is ticked, the code stands large, and a number is taken by that code', async () => {
  const { number } = await issue({ procedure: 'ht-khai-sinh' })
  const page = await served('3', number)
  await page.keyboard.press('3')
  await pressUntil(page, 'f', shows(page, `Số ${number} còn thiếu gì?`))
  await page.keyboard.press('1')
  await page.keyboard.press('3')
  await page.getByRole('button', { name: /Ghi thiếu 2 giấy tờ/ }).waitFor()
  await page.keyboard.press('Enter')
  const band = page.getByRole('status').filter({ hasText: `Mã trở lại của số ${number}` })
  const code = (await band.locator('strong').textContent()) ?? ''
  expect(code).toMatch(/^[0-9A-Z]{4} [0-9A-Z]{4}$/)
  const [popup] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('y')])
  expect(popup.url()).toMatch(/return\.pdf/)
  await popup.close()

  const answer = await server().post(tickets, { reentry: code }, { pass: server().passOf('kiosk') })
  expect(answer.status, answer.text).toBe(201)
  expect(answer.body.ticket).toMatchObject({ line: 'HT', procedure: 'ht-khai-sinh' })
  await page.getByText('Bổ sung, từ').or(page.getByText('Quay lại bổ sung giấy tờ')).first().waitFor()
  // The next act takes the code away.
  await pressUntil(page, 'Space', shows(page, 'Đang mời, lần 1'))
  await band.waitFor({ state: 'detached' })
  await page.close()
})

test('one more errand on the same number, by what the person says', async () => {
  const { number } = await issue({ procedure: 'ht-khai-sinh' })
  const page = await served('3', number)
  await pressUntil(page, 'v', shows(page, `Việc đang làm của số ${number} xong thế nào?`))
  await page.keyboard.press('1')
  await page.getByText(`Việc tiếp theo của số ${number}`).waitFor()
  await page.keyboard.type('sao y')
  await page.getByRole('button', { name: /làm tiếp: Sao y/ }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByText('đã xong 1 việc trên số này').waitFor()
  expect(ticketOf(number)).toMatchObject({ line: 'CT', state: 'serving', counter: '3' })
  await page.close()
})

test('the portal down: one key and a digit, a band on the console and in the kiosk’s view, off again the same way', async () => {
  const page = await open('3')
  await server().yes(counterPath('3', 'open'))
  await page.getByText('Chưa có ai chờ quầy 3').waitFor()
  const switches = () => page.getByText('Hệ thống nào gián đoạn?').waitFor({ timeout: 900 })
  const kiosk = async () => (await server().get(`/api/centres/${centre}/kiosk`, { pass: server().passOf('kiosk') })).text
  await pressUntil(page, 'i', switches)
  await page.keyboard.press('1')
  await page.getByText(/Cổng Dịch vụ công gián đoạn từ/).waitFor()
  expect(await kiosk()).toMatch(/"system":"portal"/)
  await pressUntil(page, 'i', switches)
  await page.keyboard.press('1')
  await page.getByText(/Cổng Dịch vụ công gián đoạn từ/).waitFor({ state: 'detached' })
  expect(await kiosk()).not.toMatch(/"system":"portal"/)
  await page.close()
})

test('a quiet request for help: told to the other counters, ended with the same key', async () => {
  const [page, other] = await Promise.all([open('3'), open('8')])
  await server().yes(counterPath('3', 'open'))
  await page.getByText('Chưa có ai chờ quầy 3').waitFor()
  await pressUntil(page, 'g', shows(page, /Đã nhờ giúp/))
  await other.getByText(/Quầy 3 cần giúp, từ/).waitFor()
  await pressUntil(page, 'g', () => page.getByText(/Đã nhờ giúp/).waitFor({ state: 'detached', timeout: 900 }))
  await other.getByText(/Quầy 3 cần giúp/).waitFor({ state: 'detached' })
  await page.close()
  await other.close()
})

test('any number of the hall, also of another line: urgent, another class, called by hand', async () => {
  const { number } = await issue({ line: 'DD' })
  const page = await open('3')
  await server().yes(counterPath('3', 'open'))
  await page.getByText('Chưa có ai chờ quầy 3').waitFor()
  await pressUntil(page, 'u', shows(page, 'Khẩn cho số nào, vì sao?'))
  await page.keyboard.type(number)
  await page.getByText(/Đất đai, đang chờ/).waitFor()
  await page.keyboard.press('Enter')
  await page.keyboard.press('1')
  await page.keyboard.press('Enter')
  await expect.poll(() => ticketOf(number)?.isUrgent).toBe(true)

  const about = async (digit: string) => {
    await pressUntil(page, 'k', () => page.getByText('Việc với một số').waitFor({ timeout: 900 }))
    await page.keyboard.type(number)
    await page.getByText(/Đất đai, đang chờ, đến/).waitFor()
    await page.keyboard.press('Enter')
    await page.keyboard.press(digit)
    await page.keyboard.press('Enter')
  }
  await about('4')
  await expect.poll(() => ticketOf(number)?.class).toBe('priority')
  await about('2')
  await expect.poll(() => ticketOf(number)).toMatchObject({ state: 'called', counter: '3' })
  const chain = await server().get(`/api/centres/${centre}/ledger.jsonl`, { pass: server().passOf('lead') })
  expect(chain.text).toContain('"reason":"turn-missed"')
  await page.close()
})
