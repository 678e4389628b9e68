// A sample hall with people on a real ledger, its clock in the test's hand, and staff pages as built from the source, in a real browser.
import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Locator } from 'playwright-core'
import { expect } from 'vitest'
import type { CentreDocument } from '#contract/centre/document.ts'
import type { MakeAccount } from '#contract/commands/people-requests.ts'
import { pathOf, type RouteName } from '#contract/commands/routes.ts'
import { openSqliteLedger } from '#ledger/sqlite/open.ts'
import type { HallEvent } from '#queue/events/event.ts'
import { withPeople } from '#server/access/access.ts'
import { sampleAccess, samplePasses } from '#server/access/sample-access.ts'
import { openHall } from '#server/hall/open.ts'
import { buildApp } from '#server/http/app.ts'
import { attachLive } from '#server/live/live.ts'
import { openPeople } from '#server/people/people.ts'
import { silentLog } from '#server/start/log.ts'
import { HALL_HOST, newPage, type OpenedPage, openChromium } from '#tests/browser.ts'
import { buildScreen } from '#tests/built-screen.ts'

/** Tuesday, 24 November 2026, 09:00 in Viet Nam. */
const NINE = Date.UTC(2026, 10, 24, 2, 0)
const PASSWORD = 'mưa rào tháng sáu'
const centre = 'phuong-mau'
export const sizes = { phone: { width: 390, height: 844 }, tablet: { width: 1024, height: 768 }, desk: { width: 1366, height: 768 } }

export type StaffedHall = Awaited<ReturnType<typeof openStaffedHall>>

/** Opens one; `end()` closes it and removes its folders. */
export async function openStaffedHall() {
  const folder = mkdtempSync(join(tmpdir(), 'moi-so-staffed-'))
  const pagesFolder = await buildScreen('staff', 'index.html', 'staff')
  const browser: Browser = await openChromium()
  let passedMs = 0
  const document = JSON.parse(readFileSync(new URL('../../centres/phuong-mau.json', import.meta.url), 'utf8')) as CentreDocument
  const ledger = await openSqliteLedger({ folder })
  const links = () => ({ page: '', slip: '', returnSlip: '' })
  const clock = { wall: () => NINE + passedMs, elapsed: () => passedMs }
  const hall = await openHall({ document, ledger, links, isSample: true, clock })
  let url = ''
  const people = await openPeople({ book: ledger, folder, document: () => document, now: () => hall.now(), publicUrl: () => url })
  const passes = samplePasses(
    folder,
    centre,
    document.counters.map(({ id }) => id),
  )
  const access = withPeople(sampleAccess(passes), people)
  const served = { hall, access, people, version: '0', release: '0', links, log: silentLog, pagesFolder }
  const app = await buildApp(served)
  const live = attachLive(app.server, { hall, access, release: '0', publicUrl: () => url })
  app.addHook('preClose', async () => live.close())
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as AddressInfo
  url = `http://127.0.0.1:${port}`

  const post = (route: RouteName, params: Record<string, string>, body: object, pass?: string) =>
    fetch(url + pathOf(route, { centre, ...params }), {
      method: 'POST',
      body: JSON.stringify(body),
      headers: {
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
        ...(pass !== undefined && { authorization: `Bearer ${pass}` }),
      },
    })
  /** Asks as the lead, unless told otherwise, and expects a yes; its body. */
  // biome-ignore lint/suspicious/noExplicitAny: a test looks wherever it likes.
  const yes = async (route: RouteName, params: Record<string, string> = {}, body: object = {}, pass = passes.lead): Promise<any> => {
    const answer = await post(route, params, body, pass)
    const text = await answer.text()
    expect(answer.status, text).toBeLessThan(300)
    return JSON.parse(text)
  }
  const opened: OpenedPage[] = []

  return {
    passes,
    yes,
    /** A view or list by HTTP, as the lead. */
    // biome-ignore lint/suspicious/noExplicitAny: a test looks wherever it likes.
    get: async (route: RouteName): Promise<any> =>
      (await fetch(url + pathOf(route, { centre }), { headers: { authorization: `Bearer ${passes.lead}` } })).json(),
    /** Events of the day so far, of a type. */
    eventsOf: async <T extends HallEvent['type']>(type: T): Promise<Extract<HallEvent, { type: T }>[]> => {
      const { events } = await (
        await fetch(url + pathOf('ledger', { centre }), { headers: { authorization: `Bearer ${passes.lead}` } })
      ).json()
      return events.map(({ event }: { event: HallEvent }) => event).filter((event: HallEvent) => event.type === type)
    },
    /** Moves the hall's clock on and does what falls due. */
    passTime: async (minutes: number, seconds = 0) => {
      passedMs += (minutes * 60 + seconds) * 1000
      people.tick()
      await hall.tick()
    },
    /** A ticket at a counter, being served. */
    serve: async (counter: string, line: string): Promise<{ id: string; number: string }> => {
      const { ticket } = await yes('issue-ticket', {}, { line }, passes.kiosk)
      const { call } = await yes('call-next', { counter })
      expect(call.ticket).toBe(ticket.id)
      await yes('start', { ticket: ticket.id })
      return ticket
    },
    /** A person signs in, in a browser of their own, and opens a page. */
    openAs: async (
      person: Pick<MakeAccount, 'name' | 'role'> & Partial<MakeAccount>,
      path: string,
      size: { width: number; height: number },
    ): Promise<OpenedPage & { account: string }> => {
      const { account } = await yes('make-account', {}, { employer: 'centre', password: PASSWORD, ...person }, passes.admin)
      const signedIn = await post('sign-in', {}, { name: person.name, password: PASSWORD })
      const value = /^moi-so=([^;]+)/.exec(signedIn.headers.get('set-cookie') ?? '')?.[1]
      if (value === undefined) throw new Error(await signedIn.text())
      const page = await newPage(browser, size, { reducedMotion: 'reduce' })
      opened.push(page)
      await page.page.context().addCookies([{ name: 'moi-so', value, url: `http://${HALL_HOST}:${port}` }])
      await page.page.goto(`http://${HALL_HOST}:${port}${path}`)
      return { ...page, account: account.id }
    },
    /** Nothing on any page failed, and none asked another host. */
    expectQuiet: () => {
      for (const { complaints, hosts } of opened) {
        expect(complaints).toEqual([])
        expect([...hosts]).toEqual([HALL_HOST])
      }
    },
    end: async () => {
      await browser.close()
      app.server.closeAllConnections()
      await app.close()
      await people.close()
      await hall.close()
      await ledger.close()
      rmSync(folder, { recursive: true, force: true })
      rmSync(pagesFolder, { recursive: true, force: true })
    },
  }
}

/** Presses as a person does until what should follow is there: a press within 600 ms of the former one is ignored by design, and a button that
 *  did its work may have gone. */
export async function press(what: Locator, then: Locator): Promise<void> {
  for (let tries = 0; tries < 8 && !(await then.isVisible()); tries += 1) {
    await what.click({ timeout: 2_000 }).catch(() => {})
    await then.waitFor({ timeout: 2_000 }).catch(() => {})
  }
  await then.waitFor({ timeout: 1_000 })
}
