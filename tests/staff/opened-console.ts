// Opens the counter's console for a test: built, served by the stub hall, in a browser context of its own each time.
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
  /** Waits for so many commands to have come, then a moment more for those that must not: their paths and bodies. */
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
    async received(count) {
      await expect.poll(() => desk.hall.commands.length, { timeout: 3_000 }).toBe(count)
      await desk.page.waitForTimeout(150)
      expect(desk.hall.commands).toHaveLength(count)
      return desk.hall.commands.map(({ path, body }) => [path, body])
    },
  } as OpenedConsole

  beforeAll(async () => {
    folder = await buildScreen('staff')
    desk.hall = await stubHall(folder, '/ui/staff/')
    browser = await openChromium()
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    await desk.hall?.stop()
    if (folder) rmSync(folder, { recursive: true, force: true })
  })
  beforeEach(async () => {
    desk.hall.commands.length = 0
    desk.hall.answer(undefined)
    desk.hall.refuse(undefined)
    desk.hall.plug()
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 } })
    desk.page = await context.newPage()
    return () => context.close()
  })
  return desk
}
