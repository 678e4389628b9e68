// A tablet of the hall that several people use: who takes it, a pause, and nobody in particular.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, test } from 'vitest'
import { startServer } from '#server/start/serve.ts'
import { HALL_HOST, newPage } from '../browser.ts'
import { openPages, type Pages } from '../claim-pages/opened-house.ts'

let pages: Pages
beforeAll(async () => {
  pages = await openPages()
}, 60_000)
afterAll(() => pages?.end())

const button = (of: Page, name: RegExp | string) => of.getByRole('button', { name })
const heading = (of: Page, name: RegExp | string) => of.getByRole('heading', { level: 1, name })

test('on a tablet of the hall: names and a PIN; after a quarter of an hour the PIN only, by name; or shared without one', async () => {
  let passedMs = 0
  const start = Date.UTC(2026, 10, 24, 0, 30)
  const dataFolder = mkdtempSync(join(tmpdir(), 'moi-so-tablet-'))
  const served = await startServer({
    dataFolder,
    pagesFolder: pages.folder,
    clock: { wall: () => start + passedMs, elapsed: () => passedMs },
  })
  const by = (key: string) => ({ by: 'test', key, request: '', from: '' })
  const { accounts, devices } = served.people
  const told = <Body>(answer: { answer: Body } | { rejected: string }): Body => {
    if ('rejected' in answer) throw new Error(answer.rejected)
    return answer.answer
  }
  try {
    told(await accounts.make({ name: 'Trần Văn Bình', employer: 'centre', role: 'greeter', pin: '271948' }, by('k1')))
    const { code, secret } = told(devices.ask('k2', ''))
    told(await devices.pair({ code, name: 'Máy hướng dẫn 1', role: 'greeter' }, by('k3')))
    const state = told(devices.state(secret))
    const { page: own } = await newPage(pages.browser, { width: 1366, height: 768 })
    const pass = 'pass' in state ? state.pass : ''
    await own.goto(`${served.url.replace('127.0.0.1', HALL_HOST)}/greeter#centre=phuong-mau&pass=${pass}`)
    await heading(own, 'Ai dùng máy này?').waitFor()
    await button(own, /Trần Văn Bình/).click()
    for (const digit of '111111') await button(own, digit).click()
    await own.getByText('Mã PIN chưa đúng. Nhập lại.').waitFor()
    await own.keyboard.type('271948')
    await heading(own, 'Ai dùng máy này?').waitFor({ state: 'hidden' })

    passedMs += 16 * 60_000
    served.people.tick()
    await own.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    await heading(own, 'Trần Văn Bình, làm tiếp nhé?').waitFor()
    await own.keyboard.type('271948')
    await heading(own, 'Trần Văn Bình, làm tiếp nhé?').waitFor({ state: 'hidden' })

    await own.reload()
    await heading(own, /làm tiếp nhé|Ai dùng/).waitFor({ state: 'hidden' })
    await own.context().clearCookies()
    await own.reload()
    await button(own, 'Dùng chung, không chọn tên').click()
    await heading(own, 'Ai dùng máy này?').waitFor({ state: 'hidden' })
    await own.context().close()
  } finally {
    await served.close()
    rmSync(dataFolder, { recursive: true, force: true })
  }
}, 40_000)
