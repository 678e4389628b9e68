// The main job, end to end: touch what one came for, get a number, be called by a key, see it on the TV.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPage, touch } from '#tests/browser.ts'
import { type HallInBrowser, openHallInBrowser, sizes } from '#tests/hall/hall.ts'

let hall: HallInBrowser
beforeAll(async () => {
  hall = await openHallInBrowser()
})
afterAll(() => hall.end())

test('touch → number → slip → key → TV and phone', async () => {
  const [kiosk, tv, counter] = await Promise.all([hall.kiosk(), hall.tv(), hall.counter('3')])
  await counter.page.getByRole('button', { name: /Mở quầy/ }).waitFor()
  await counter.page.keyboard.press('Space')
  await counter.page.getByText('Chưa có ai chờ quầy 3').waitFor()

  const button = (name: string | RegExp) => kiosk.page.getByRole('button', { name, exact: true }).first()
  await touch(button(/Khai sinh,/), button(/Làm giấy khai sinh/))
  await touch(button(/Làm giấy khai sinh/), kiosk.page.getByText('Giấy tờ cần có'))
  await touch(button('Lấy số'), kiosk.page.getByText('2001', { exact: true }).first())
  const ticket = [...hall.server.hall.state.tickets.values()].at(-1)
  expect(ticket).toMatchObject({ number: '2001', line: 'HT', procedure: 'ht-khai-sinh', state: 'waiting' })

  const slip = await hall.server.get(`/api/centres/phuong-mau/tickets/${ticket?.id}/slip.pdf`)
  expect(slip.status).toBe(200)
  expect(await textOfPdf(`${hall.server.url}/api/centres/phuong-mau/tickets/${ticket?.id}/slip.pdf`)).toMatch(
    /Số thứ tự.*2001.*giấy khai sinh/is,
  )

  await counter.page.getByText('2001').first().waitFor()
  await counter.page.keyboard.press('Enter')
  await tv.page.getByText('Mời số').waitFor()
  await tv.page.getByText('2001', { exact: true }).first().waitFor()
  await counter.page.getByText('Đang mời').first().waitFor()
  const phone = await hall.phone(ticket?.id ?? '')
  await phone.page
    .getByText(/Mời đến quầy|Mời ông\/bà đến quầy|đến quầy/i)
    .first()
    .waitFor()
  for (const { complaints, hosts } of [kiosk, tv, counter, phone]) {
    expect(complaints).toEqual([])
    expect([...hosts]).toEqual(['hall.test'])
  }
})

test('who took the number in English finds the page of the ticket in English', async () => {
  const { links } = await hall.server.yes('/api/centres/phuong-mau/tickets', { line: 'CT', language: 'en' })
  const { page } = await openPage(hall.browser, links.page, sizes.phone)
  await page.getByText('Your number').waitFor()
})

async function textOfPdf(url: string): Promise<string> {
  const data = new Uint8Array(await (await fetch(url)).arrayBuffer())
  const page = await (await getDocument({ data, verbosity: 0 }).promise).getPage(1)
  const { items } = await page.getTextContent()
  return items.map((item) => ('str' in item ? item.str : '')).join(' ')
}
