// What `npm start` promises once everything is built: addresses that work, a clean end, a quick second start, and sentences for what is wrong.
import { randomUUID } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { emptyFolder, endAll, startBuilt } from './built-server.ts'

interface SampleAccess {
  centre: string
  url: string
  passes: Record<string, string> & { counters: Record<string, string> }
  links: Record<string, string> & { counters: Record<string, string> }
}

afterEach(endAll)

const accessIn = (folder: string): SampleAccess => JSON.parse(readFileSync(join(folder, 'sample-access.json'), 'utf8'))

/** Takes a number by script, as a kiosk would. */
async function takeNumber({ centre, url, passes }: SampleAccess, line = 'CT'): Promise<string> {
  const response = await fetch(`${url}/api/centres/${centre}/tickets`, {
    method: 'POST',
    headers: { authorization: `Bearer ${passes.kiosk}`, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify({ line }),
  })
  expect(response.status, await response.clone().text()).toBe(201)
  return ((await response.json()) as { ticket: { number: string } }).ticket.number
}

test('a first start prints addresses that work, keeps its passes to its owner, and ends cleanly on Ctrl+C', async () => {
  const folder = emptyFolder()
  const server = startBuilt(folder)
  const url = await server.ready()
  const access = accessIn(folder)
  expect(access.url).toBe(url)
  if (process.platform !== 'win32') expect(statSync(join(folder, 'sample-access.json')).mode & 0o777).toBe(0o600)
  for (const link of [access.links.kiosk, access.links.board, access.links.counters['1']]) {
    expect(server.words()).toContain(link)
    const page = await fetch(String(link))
    expect(page.status, link).toBe(200)
    expect(page.headers.get('content-type')).toContain('text/html')
  }
  expect(await server.left('SIGINT')).toBe(0)
  expect(server.words()).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m)
})

test('a second start goes on where the first one ended, in about a second', async () => {
  const folder = emptyFolder()
  const first = startBuilt(folder)
  await first.ready()
  const before = await takeNumber(accessIn(folder))
  expect(await first.left('SIGTERM')).toBe(0)

  const startedAt = performance.now()
  const second = startBuilt(folder)
  await second.ready()
  const tookMs = performance.now() - startedAt
  console.info(`second start: ${Math.round(tookMs)} ms to the first 200`)
  expect(Number(await takeNumber(accessIn(folder)))).toBe(Number(before) + 1)
})

test('a port in use is named, with how to choose another', async () => {
  const squatter = createServer()
  await new Promise<void>((resolve) => squatter.listen(0, '127.0.0.1', resolve))
  const port = String((squatter.address() as AddressInfo).port)
  try {
    const server = startBuilt(emptyFolder(), { PORT: port })
    expect(await server.left()).not.toBe(0)
    expect(server.words()).toContain(port)
    expect(server.words()).toMatch(/PORT=\d+/)
    expect(server.words()).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m)
  } finally {
    squatter.close()
  }
})

test('a second process on the same folder is refused with a sentence', async () => {
  const folder = emptyFolder()
  await startBuilt(folder).ready()
  const second = startBuilt(folder)
  expect(await second.left()).not.toBe(0)
  expect(second.words()).toMatch(/DATA_DIR/)
  expect(second.words()).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m)
})

test('a setting that cannot be is named', async () => {
  const server = startBuilt(emptyFolder(), { PORT: 'eighty' })
  expect(await server.left()).not.toBe(0)
  expect(server.words()).toMatch(/PORT/)
  expect(server.words()).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m)
})

test("the machine's time zone does not decide the day", async () => {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' })
  // Wherever the date is now, one of these is on another one than Viet Nam.
  for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
    const before = today.format()
    const url = await startBuilt(emptyFolder(), { TZ: zone }).ready()
    const { day } = (await (await fetch(`${url}/api/health`)).json()) as { day: string }
    expect([before, today.format()]).toContain(day)
  }
})
