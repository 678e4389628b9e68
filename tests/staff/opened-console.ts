// Opens the counter's console for a test: built, served by the stub hall, loaded anew each time.
import { rmSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect } from 'vitest'
import type { CounterView } from '#contract/views/counter.ts'
import { calledTicket, exampleAt, exampleTicket, exampleView } from '../../staff-ui/screens/counter/example-view.ts'
import { openChromium } from '../browser.ts'
import { buildScreen } from '../built-screen.ts'
import { type StubHall, stubHall } from './stub-hall.ts'

export const serving = exampleView({ ticket: exampleTicket() })
export const called = exampleView({ ticket: calledTicket() })
export const shut = (state: 'closed' | 'paused') => exampleView({ counter: { ...exampleView().counter, state }, next: null })

export interface OpenedConsole {
  hall: StubHall
  page: Page
  /** Pushes a view, as the hall does after each change. */
  show(view: CounterView): void
  /** Opens the page on a view. */
  open(view: CounterView, query?: string): Promise<void>
  press(...keys: string[]): Promise<void>
  /** Presses a key until so many commands have come: within 600 ms of a press that counted it is the same press. */
  pressUntil(count: number, key: string): Promise<void>
  /** Waits until so many commands have come and no order is under way: no more and no fewer; their paths and bodies. */
  received(count: number): Promise<[string, unknown][]>
}

/** Sets up for all tests of a file. What is returned is filled before each test. */
export function openedConsole(): OpenedConsole {
  let folder = ''
  let browser: Browser
  let seq = 0
  const desk = {
    show: (view) =>
      desk.hall.show({
        stream: 'phuong-mau/2026-11-24/0',
        seq: ++seq,
        at: exampleAt,
        release: 'test',
        view: 'counter',
        key: '3',
        data: view,
      }),
    async open(view, query = '') {
      desk.show(view)
      await desk.page.goto(`${desk.hall.url}/counter/3${query}#centre=phuong-mau&pass=secret`)
      await desk.page.waitForSelector('header')
    },
    async press(...keys) {
      for (const key of keys) await desk.page.keyboard.press(key)
    },
    async pressUntil(count, key) {
      const came = async () => {
        await desk.press(key)
        return desk.hall.commands.length
      }
      await expect.poll(came, { timeout: 3_000 }).toBe(count)
    },
    async received(count) {
      await expect.poll(() => desk.hall.commands.length, { timeout: 3_000 }).toBe(count)
      // An order's commands go one after the other: another one would have been asked for by now.
      await desk.page.locator('[data-sending]').waitFor({ state: 'detached' })
      expect(desk.hall.commands).toHaveLength(count)
      return desk.hall.commands.map(({ path, body }) => [path, body])
    },
  } as OpenedConsole

  beforeAll(async () => {
    folder = await buildScreen('staff')
    desk.hall = await stubHall(folder, '/ui/staff/')
    browser = await openChromium()
    desk.page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    await desk.hall?.stop()
    if (folder) rmSync(folder, { recursive: true, force: true })
  })
  beforeEach(async () => {
    desk.hall.commands.length = 0
    desk.hall.gets.clear()
    desk.hall.answer(undefined)
    desk.hall.refuse(undefined)
    desk.hall.plug()
    // What the former test looked at is gone, and its socket.
    await desk.page.goto('about:blank')
  })
  return desk
}
