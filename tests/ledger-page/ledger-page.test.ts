// The ledger's page in a real browser on a real server: stepping by key, a ticket's life by its number, why that ticket, the day saved.
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { replayDay } from '#tools/replay/replay-day.ts'
import { axeFaults } from '../axe.ts'
import { type OpenedLedger, openLedger } from './opened-ledger.ts'
import { type Story, tellDay } from './story.ts'

let ledger: OpenedLedger
let story: Story
beforeAll(async () => {
  ledger = await openLedger()
  story = await tellDay(ledger.server)
}, 60_000)
afterAll(() => ledger?.end())

const chosen = (page: Page) => page.getByRole('option', { selected: true })
const heading = (page: Page) => page.getByRole('heading', { level: 2 })
const at = (seq: number) => `?seq=${seq}`
const shownSeq = async (page: Page, seq: number) => {
  await page.getByText(`#${seq} ·`).waitFor()
  expect(await page.getByRole('article').getAttribute('aria-busy')).toBe('false')
}

test('opens at the last event; a key steps back, and each view is what it was', async () => {
  const { page, complaints, hosts } = await ledger.open()
  await shownSeq(page, ledger.server.seq())
  await page.keyboard.press('Home')
  await shownSeq(page, 1)
  await page.getByText('Chưa mời số nào').waitFor()
  for (let seq = 2; seq <= story.priorityCall; seq += 1) await page.keyboard.press(seq % 2 ? 'ArrowRight' : 'k')
  await shownSeq(page, story.priorityCall)
  const board = page.getByRole('region', { name: /^TV lúc/ })
  expect(await board.textContent()).toContain(`${story.priority.number}`)
  expect(await board.textContent()).toContain('đang ở quầy')
  expect(await board.textContent()).toMatch(/Chứng thực 2/)
  await page.keyboard.press('j')
  await shownSeq(page, story.priorityCall - 1)
  expect(await board.textContent()).toMatch(/Chứng thực 3/)
  expect(await board.textContent()).toContain('Chưa mời số nào')
  expect(complaints).toEqual([])
  expect([...hosts]).toEqual(['hall.test'])
})

test('a number and Enter: the ticket’s life; the arrows stay in it, Escape shows the day again', async () => {
  const { page } = await ledger.open()
  await shownSeq(page, ledger.server.seq())
  await page.keyboard.type(story.first.number)
  expect(await page.getByLabel('Tìm số phiếu').inputValue()).toBe(story.first.number)
  await page.keyboard.press('Enter')
  // Issued, called, held, back, called, started, finished.
  await page.getByText(`Số ${story.first.number}: 7 sự kiện`).waitFor()
  const rows = page.getByRole('option')
  expect(await rows.count()).toBe(7)
  for (const text of await rows.allTextContents()) expect(text).toContain(story.first.number)
  await heading(page).getByText('Cấp số').waitFor()
  await page.keyboard.press('ArrowDown')
  await shownSeq(page, story.firstCall)
  expect(await chosen(page).textContent()).toContain('Mời')
  await page.keyboard.press('Escape')
  expect(await rows.count()).toBe(ledger.server.seq())
  await shownSeq(page, story.firstCall)
})

test('why that ticket: who could have been called, in order, with what made the order', async () => {
  const { page } = await ledger.open(at(story.priorityCall))
  await shownSeq(page, story.priorityCall)
  await page.getByText(`Quầy 1 có thể mời 3 người, số ${story.priority.number} đứng đầu.`).waitFor()
  const rows = await page.locator('tbody tr').allTextContents()
  expect(rows).toHaveLength(3)
  expect(rows[0]).toMatch(new RegExp(`${story.priority.number}.*30 phút.*được mời.*diện ưu tiên`))
  expect(rows[1]).toContain(story.first.number)
  await page.keyboard.press('ArrowRight')
  await page.getByText('Mời lại: người này đã được chọn ở lần mời đầu.').waitFor()
  expect(await page.getByText('Chuỗi khớp').count()).toBe(1)
})

test('V goes through the views; the ticket’s view tells what its holder saw', async () => {
  const { page } = await ledger.open(at(story.priorityCall))
  await shownSeq(page, story.priorityCall)
  for (const name of ['Quầy', 'Phiếu', 'Máy lấy số', 'Toàn cảnh', 'TV']) {
    await page.keyboard.press('v')
    await page.getByRole('region', { name: new RegExp(`^${name} lúc`) }).waitFor()
    expect(await axeFaults(page)).toEqual([])
  }
  await page.getByRole('button', { name: 'Phiếu', exact: true }).click()
  const ticket = page.getByRole('region', { name: /^Phiếu lúc/ })
  expect(await ticket.textContent()).toMatch(/được mời.*không chờ/s)
})

test('a link names a ticket; one that the day does not know is said', async () => {
  const known = await ledger.open(`?ticket=${story.last.id}`)
  await known.page.getByText(`Số ${story.last.number}: 4 sự kiện`).waitFor()
  const unknown = await ledger.open(`?ticket=${'A'.repeat(22)}`)
  await unknown.page.getByText('Ngày này không có phiếu của đường dẫn.').waitFor()
  await unknown.page.keyboard.type('9999')
  await unknown.page.keyboard.press('Enter')
  await unknown.page.getByText('Ngày này không có số 9999.').waitFor()
})

test('E saves the day; it replays', async () => {
  const { page } = await ledger.open()
  await shownSeq(page, ledger.server.seq())
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('e')])
  expect(download.suggestedFilename()).toBe('phuong-mau_2026-11-24_0.jsonl')
  expect(replayDay(readFileSync(await download.path(), 'utf8'))).toMatchObject({ isWhole: true })
})

test('what happens meanwhile comes by itself, and the event shown stays', async () => {
  const { page } = await ledger.open(at(4))
  await shownSeq(page, 4)
  const before = ledger.server.seq()
  const { number } = await ledger.server.issue('HT')
  await page.getByText(`${before + 1} sự kiện`).waitFor()
  await page.getByText('#4 ·').waitFor()
  await page.keyboard.press('End')
  await heading(page).getByText(number).waitFor()
})

test('another role is refused with what to do', async () => {
  const refused = await ledger.open('', ledger.server.passOf('counter'))
  await refused.page.getByText('Chưa mở được sổ').waitFor()
  await refused.page.getByText(/Cần một trong các vai: .*lãnh đạo, quản trị/).waitFor()
  expect(await axeFaults(refused.page)).toEqual([])
})

test('keys on a sheet, English on request, axe finds nothing', async () => {
  const { page } = await ledger.open(`${at(story.priorityCall)}&l=en`)
  await shownSeq(page, story.priorityCall)
  await page.getByText(`Counter 1 could call 3 people; ${story.priority.number} was first.`).waitFor()
  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: 'Keys of this page' }).waitFor()
  expect(await axeFaults(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await page.keyboard.press('ArrowLeft')
  await shownSeq(page, story.priorityCall - 1)
})

test('the server goes away: what was looked at stays, and it is said', async () => {
  const away = await openLedger(ledger)
  try {
    const { page } = await away.open()
    await shownSeq(page, 1)
    await page.getByText('Chưa mời số nào').waitFor()
    await away.server.close()
    await page.getByText(/Mất kết nối từ .*máy tự kết nối lại/).waitFor()
    await heading(page).getByText('Mở ngày').waitFor()
    expect(await axeFaults(page)).toEqual([])
  } finally {
    await away.end()
  }
}, 40_000)
