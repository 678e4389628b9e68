// What holds for every page: no request leaves the hall, no complaint of the browser or of the content policy, nothing axe objects to.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeFaults } from '#tests/axe.ts'
import type { OpenedPage } from '#tests/browser.ts'
import { type HallInBrowser, openHallInBrowser } from '#tests/hall/hall.ts'

let hall: HallInBrowser
let ticket: string
beforeAll(async () => {
  hall = await openHallInBrowser()
  await hall.server.yes('/api/centres/phuong-mau/counters/3/open')
  for (const line of ['HT', 'CT', 'CT']) ticket = (await hall.server.issue(line)).id
  await hall.server.yes('/api/centres/phuong-mau/counters/3/call-next')
})
afterAll(() => hall.end())

const pages: [string, () => Promise<OpenedPage>, string][] = [
  ['kiosk', () => hall.kiosk(), 'Bác cần làm thủ tục gì?'],
  ['TV', () => hall.tv(), '2001'],
  ['counter', () => hall.counter('3'), '2001'],
  ['ticket page', () => hall.phone(ticket), '1002'],
]

test.each(pages)('%s', async (_, open, shown) => {
  const { page, complaints, hosts } = await open()
  await page.getByText(shown, { exact: true }).first().waitFor()
  expect(await axeFaults(page)).toEqual([])
  expect(complaints).toEqual([])
  expect([...hosts]).toEqual(['hall.test'])
})
