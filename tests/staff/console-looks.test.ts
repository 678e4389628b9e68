// The console as it is seen: axe finds nothing, nothing is cut off at any desk's size, English on request.
import { AxeBuilder } from '@axe-core/playwright'
import { describe, expect, test } from 'vitest'
import type { CounterView } from '#contract/views/counter.ts'
import { crowdedView, emptyWaiting, exampleView } from '../../staff-ui/screens/counter/example-view.ts'
import { called, openedConsole, serving, shut } from './opened-console.ts'

const desk = openedConsole()
const { show, open, press } = desk

const states: [string, CounterView, string[]][] = [
  ['idle', exampleView(), []],
  ['nobody', exampleView(emptyWaiting), []],
  ['called', called, []],
  ['serving', serving, ['1']],
  ['closed', shut('closed'), []],
  ['paused', shut('paused'), []],
  ['crowded', crowdedView(), []],
  ['hold', serving, ['h', '2']],
  ['transfer', serving, ['t', '3']],
  ['urgent', exampleView(), ['u']],
  ['returned', exampleView(), ['h']],
  ['ending', serving, ['Space']],
]
describe('readable for everybody (axe)', () => {
  test.each(states)('%s', async (_, view, keys) => {
    await open(view)
    await press(...keys)
    const { violations } = await new AxeBuilder({ page: desk.page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' ')}`)).toEqual([])
  })

  test('nothing is cut off or scrolls sideways, from 1000 to 1920', async () => {
    for (const [width, height] of [
      [1366, 768],
      [1920, 1080],
      [1000, 700],
    ] as const) {
      await desk.page.setViewportSize({ width, height })
      await open(exampleView())
      for (const [name, view, keys] of states) {
        show(view)
        await desk.page.waitForTimeout(60)
        await press(...keys)
        const wide = await desk.page.evaluate(
          () => [...document.querySelectorAll('html, main, aside, dialog')].filter((box) => box.scrollWidth > box.clientWidth).length,
        )
        expect([name, width, wide]).toEqual([name, width, 0])
        if (keys.length > 0) await press('Escape')
      }
    }
  }, 60_000)
})

test('English: the same page by ?l=en', async () => {
  await open(exampleView(), '?l=en')
  expect(await desk.page.getByRole('button', { name: /Call next/ }).count()).toBe(1)
  expect(await desk.page.locator('html').getAttribute('lang')).toBe('en')
})
