// A server as `npm start` runs it, on a free port and an empty folder, with the pages built from the source as it is now, and a browser.
import { mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import type { CentreDocument } from '#contract/centre/document.ts'
import { pathOf, type RouteName } from '#contract/commands/routes.ts'
import { type House, startHouse } from '#server/start/house.ts'
import { silentLog } from '#server/start/log.ts'
import { newKey } from '#ui-kit/link/send.ts'
import { HALL_HOST, newPage, type OpenedPage, openChromium } from '../browser.ts'
import { buildScreen } from '../built-screen.ts'

export const desk = { width: 1366, height: 768 }
export const PASSWORD = 'mưa rào tháng sáu'
export const ADMIN = 'Đỗ Minh Quân'

export interface Pages {
  folder: string
  browser: Browser
  end(): Promise<void>
}

/** The staff pages and those named besides. */
export async function openPages(...others: string[]): Promise<Pages> {
  const folder = mkdtempSync(join(tmpdir(), 'moi-so-pages-'))
  for (const out of ['staff', ...others]) renameSync(await buildScreen(out), join(folder, out))
  const browser = await openChromium()
  return {
    folder,
    browser,
    async end() {
      await browser.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export interface OpenedHouse {
  house: House
  /** As browsers reach it: by a name that is not localhost. */
  url: string
  open(path: string, size?: { width: number; height: number }): Promise<OpenedPage>
  post(route: RouteName, body: object, shown?: { pass?: string; cookie?: string }, params?: Record<string, string>): Promise<Response>
  get<Body>(route: RouteName, shown?: { pass?: string; cookie?: string }): Promise<Body>
  end(): Promise<void>
}

export async function openHouse({ folder, browser }: Pages, centre = 'phuong-phu-lien'): Promise<OpenedHouse> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'moi-so-house-'))
  const house = await startHouse({ dataFolder, host: '127.0.0.1', port: 0, pagesFolder: folder, log: silentLog, say: () => {} })
  const own = house.served().url
  const url = own.replace('127.0.0.1', HALL_HOST)
  const headers = ({ pass, cookie }: { pass?: string; cookie?: string } = {}) => ({
    ...(pass !== undefined && { authorization: `Bearer ${pass}` }),
    ...(cookie !== undefined && { cookie }),
  })
  return {
    house,
    url,
    open: async (path, size = desk) => {
      const opened = await newPage(browser, size, { acceptDownloads: true })
      await opened.page.goto(url + path)
      return opened
    },
    post: (route, body, shown, params) =>
      fetch(own + pathOf(route, { centre, ...params }), {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': newKey(), ...headers(shown) },
        body: JSON.stringify(body),
      }),
    get: async (route, shown) => (await fetch(own + pathOf(route, { centre }), { headers: headers(shown) })).json(),
    async end() {
      await house.close()
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}

/** Claims it without the wizard: for what comes after. */
export async function claimed(opened: OpenedHouse): Promise<void> {
  const { template } = await opened.get<{ template: CentreDocument }>('claim')
  const claim = (await (await opened.post('claim-centre', { code: opened.house.code ?? '' })).json()) as { pass: string }
  const document = { ...template, id: 'phuong-phu-lien', name: { vi: 'Phường Phú Liên' } }
  const founded = await opened.post('found-centre', { document, admin: { name: ADMIN, password: PASSWORD } }, claim)
  if (!founded.ok) throw new Error(await founded.text())
  // The sample hall gives way: for a moment nobody answers.
  for (;;) {
    const names = await opened.get<{ names?: unknown }>('sign-in-names').catch(() => undefined)
    if (names?.names) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
