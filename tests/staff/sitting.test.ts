// Who sits at a counter of a claimed centre: name and PIN, hand-over, a pause too long, and nobody left behind when it closes.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PIN } from '#tests/people/opened-hall.ts'
import { type Claimed, claimedConsole, pressUntil, shows } from './console-on-server.ts'

let claimed: Claimed
let page: Page
const people: Record<string, string> = {}
beforeAll(async () => {
  claimed = await claimedConsole()
  const { hall } = claimed
  const { pass } = await hall.pairDevice({ name: 'Quầy 3', role: 'counter', counter: '3' })
  people.ha = await hall.makeAccount({ name: 'Vũ Thu Hà' })
  people.binh = await hall.makeAccount({ name: 'Trần Văn Bình', role: 'lead' })
  people.lan = await hall.makeAccount({ name: 'Nguyễn Thị Lan', lines: ['DD'] })
  page = (await claimed.counter('3', pass)).page
}, 60_000)
afterAll(() => claimed?.end())

const type = async (pin: string) => {
  for (const digit of pin) await page.keyboard.press(digit)
}
const choose = (name: string) => page.getByRole('button', { name }).click()
const officer = async () => {
  const { hall } = claimed
  const { data } = await hall.yes(hall.get('counter', await hall.admin(), { counter: '3' }))
  return data.counter as { state: string; officer?: string }
}

test('it asks who sits here, of those who may; after wrong PINs it says how long, calmly; the right one opens the counter', async () => {
  await page.getByRole('heading', { name: 'Ai ngồi quầy 3?' }).waitFor()
  await page.getByRole('button', { name: 'Vũ Thu Hà' }).waitFor()
  expect(await page.getByRole('button', { name: 'Nguyễn Thị Lan' }).count()).toBe(0)
  await choose('Vũ Thu Hà')
  await page.getByRole('heading', { name: 'Vũ Thu Hà' }).waitFor()
  const pad = page.getByRole('button', { name: '5', exact: true })
  const slowed = page.getByText(/Sai \d lần, nhập lại được sau \d+ giây\./)
  for (let times = 0; times < 6 && (await slowed.count()) === 0; times++) {
    await expect.poll(() => pad.isEnabled()).toBe(true)
    await type('000111')
    await page.getByText('Mã PIN chưa đúng. Nhập lại.').or(slowed).waitFor()
    await page.getByRole('img', { name: 'đã nhập 0 trên 6 chữ số' }).waitFor()
  }
  await slowed.waitFor()
  await page.getByText('Không khóa ai cả.').waitFor()
  expect(await pad.isDisabled()).toBe(true)
  claimed.hall.passTime(1)
  await expect.poll(() => pad.isEnabled(), { timeout: 15_000 }).toBe(true)
  await type(PIN)
  await page.getByText('Chưa có ai chờ quầy 3').waitFor()
  await page.locator('header').getByText('Vũ Thu Hà').waitFor()
  expect(await officer()).toMatchObject({ state: 'open', officer: people.ha })
})

test('hand-over in two touches: a name, a PIN; Esc leaves all as it was', async () => {
  await page.keyboard.press('d')
  await page.getByRole('heading', { name: 'Ai ngồi tiếp quầy 3?' }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByText('Chưa có ai chờ quầy 3').waitFor()
  expect(await officer()).toMatchObject({ officer: people.ha })

  await page.keyboard.press('d')
  await choose('Trần Văn Bình')
  await type(PIN)
  await page.locator('header').getByText('Trần Văn Bình').waitFor()
  expect(await officer()).toMatchObject({ state: 'open', officer: people.binh })
})

test('unused for a quarter of an hour the PIN is asked again, of who sat here; then work goes on', async () => {
  claimed.hall.passTime(16)
  await pressUntil(page, 'g', shows(page, 'Đã lâu không dùng. Nhập mã PIN để làm tiếp.'))
  await page.getByRole('heading', { name: 'Trần Văn Bình' }).waitFor()
  await type(PIN)
  await page.getByText('Chưa có ai chờ quầy 3').waitFor()
  await pressUntil(page, 'g', shows(page, /Đã nhờ giúp/))
})

test('closing signs out: the screen asks again, and nobody is left signed in', async () => {
  await pressUntil(page, 'c', () => page.getByRole('dialog').waitFor({ timeout: 900 }))
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Ai ngồi quầy 3?' }).waitFor()
  expect((await officer()).state).toBe('closed')
  const { hall } = claimed
  const { accounts } = await hall.yes(hall.get('accounts', await hall.admin()))
  await expect
    .poll(async () => {
      const now = await hall.yes(hall.get('accounts', await hall.admin()))
      return now.accounts.find(({ id }: { id: string }) => id === people.binh).where
    })
    .toEqual([])
  expect(accounts.length).toBeGreaterThan(2)
})
