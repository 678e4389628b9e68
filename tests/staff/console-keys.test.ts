// The console in a browser, alone against the wire: each key does what its button says, once, by keyboard only.
import { describe, expect, test } from 'vitest'
import type { CounterView } from '#contract/views/counter.ts'
import { calledTicket, exampleAt, exampleTicket, exampleView, idOf } from '../../staff-ui/screens/counter/example-view.ts'
import { called, openedConsole, serving, shut } from './opened-console.ts'

const counter = '/api/centres/phuong-mau/counters/3'
const ticket = `/api/centres/phuong-mau/tickets/${idOf('2012')}`
const desk = openedConsole()
const { show, open, press, pressUntil, received } = desk

describe('a key does what its button says', () => {
  test.each<[string, CounterView, string[], [string, unknown][]]>([
    ['open', shut('closed'), ['Space'], [[`${counter}/open`, {}]]],
    ['open again', shut('paused'), ['p'], [[`${counter}/open`, {}]]],
    ['call next', exampleView(), ['Enter'], [[`${counter}/call-next`, {}]]],
    ['pause, for a short break', exampleView(), ['p', 'Enter'], [[`${counter}/pause`, { reason: 'short-break', minutes: 10 }]]],
    ['close, asked once', exampleView(), ['c', 'Enter'], [[`${counter}/close`, {}]]],
    ['start', called, ['s'], [[`${ticket}/start`, {}]]],
    ['start by Space', called, ['Space'], [[`${ticket}/start`, {}]]],
    ['finish', serving, ['1', 'f'], [[`${ticket}/finish`, { outcome: 'accepted' }]]],
    ['finish and call next: one command', serving, ['4', 'Space'], [[`${counter}/call-next`, { leaving: { outcome: 'refused' } }]]],
    [
      'an outcome is asked for before the ticket is left',
      serving,
      ['Space', '5', 'Enter'],
      [[`${counter}/call-next`, { leaving: { outcome: 'guided' } }]],
    ],
    [
      'hold, then call',
      serving,
      ['h', '2', 'Enter'],
      [
        [`${ticket}/hold`, { reason: 'copies' }],
        [`${counter}/call-next`, {}],
      ],
    ],
    ['transfer to a line, in two keys', serving, ['t', '3'], [[`${ticket}/transfer`, { line: 'CA' }]]],
    ['transfer to a counter', serving, ['t', 'q', '2'], [[`${ticket}/transfer`, { counter: '2' }]]],
    ['transfer by arrows', serving, ['t', 'ArrowDown', 'Enter'], [[`${ticket}/transfer`, { line: 'CA' }]]],
    ['cancel, asked once', called, ['x', 'Enter'], [[`${ticket}/cancel`, {}]]],
    ['back from a hold', exampleView(), ['h', 'Enter'], [[`/api/centres/phuong-mau/tickets/${idOf('2006')}/resume`, {}]]],
    [
      'to be signed, then call',
      exampleView({ ticket: exampleTicket({ isSigned: true }) }),
      ['2', 'Space'],
      [
        [`${ticket}/sign`, {}],
        [`${counter}/call-next`, {}],
      ],
    ],
  ])('%s', async (_, view, keys, commands) => {
    await open(view)
    await press(...keys)
    expect(await received(commands.length)).toEqual(commands)
  })

  test('a recall and a no-show, once they are allowed', async () => {
    await open(exampleView({ ticket: calledTicket({ attempt: 3, recallAt: exampleAt }) }))
    await press('r')
    await received(1)
    show(exampleView({ ticket: calledTicket({ attempt: 4, recallAt: exampleAt }) }))
    await desk.page.getByText('lần 4').waitFor()
    await pressUntil(2, 'n')
    expect((await received(2)).map(([path]) => path)).toEqual([`${ticket}/recall`, `${ticket}/no-show`])
  })

  test('urgent, for a waiting number typed in: digits are text there, then reasons', async () => {
    await open(exampleView())
    await press('u')
    await desk.page.keyboard.type('1048')
    await press('Enter', '1', 'Enter')
    expect(await received(1)).toEqual([[`/api/centres/phuong-mau/tickets/${idOf('1048')}/urgent`, { reason: 'death' }]])
  })
})

describe('once, however often it is pressed', () => {
  test('ten presses of Space call one person, and start nobody', async () => {
    await open(exampleView())
    for (let times = 0; times < 5; times++) await press('Space')
    show(called)
    for (let times = 0; times < 5; times++) await press('Space')
    await received(1)
    // After the moment of a double press the next act counts again.
    await pressUntil(2, 'Space')
    expect((await received(2)).map(([path]) => path)).toEqual([`${counter}/call-next`, `${ticket}/start`])
  })

  test('a mouse leaves the keyboard alone: Space after a click on an outcome calls, it does not click again', async () => {
    await open(serving)
    await desk.page.getByRole('button', { name: 'Chỉ hướng dẫn' }).click()
    await press('Space')
    expect(await received(1)).toEqual([[`${counter}/call-next`, { leaving: { outcome: 'guided' } }]])
  })

  test('a repeat after a lost answer keeps its key', async () => {
    await open(exampleView())
    desk.hall.answer({ status: 503, body: { type: 'x', title: 'x', status: 503, code: 'ledger-unwritable', retry: 'later' } })
    await press('Space')
    await expect.poll(() => desk.hall.commands.length, { timeout: 3_000 }).toBe(1)
    desk.hall.answer(undefined)
    await expect.poll(() => desk.hall.commands.length, { timeout: 3_000 }).toBe(2)
    expect(desk.hall.commands[0]?.key).toMatch(/^[0-9a-f-]{36}$/)
    expect(desk.hall.commands[1]?.key).toBe(desk.hall.commands[0]?.key)
  })
})

describe('what cannot be done', () => {
  test('says why under the label, and nothing is sent', async () => {
    await open(called)
    await expect.poll(() => desk.page.getByRole('button', { name: /Gọi lại/ }).textContent()).toMatch(/sau 1\d giây nữa/)
    expect(await desk.page.getByRole('button', { name: /Vắng mặt/ }).textContent()).toContain('sau lần mời thứ 3')
    await press('r', 'n', 'f', '1', 'p')
    await received(0)
    await expect.poll(() => desk.page.getByRole('status').allTextContents()).toContain('Tạm nghỉ được sau khi xong số 2012.')
  })

  test('a refusal of the hall is a sentence in place, and the page goes on', async () => {
    await open(exampleView())
    desk.hall.answer({
      status: 409,
      body: { type: 'x', title: 'Không có ai đang chờ quầy này.', status: 409, code: 'nobody-waiting', retry: 'later' },
    })
    await press('Space')
    await expect.poll(() => desk.page.getByRole('status').allTextContents()).toContain('Không có ai đang chờ quầy này.')
    desk.hall.answer(undefined)
    await pressUntil(2, 'Space')
    await received(2)
  })

  test('the second command of an order is not sent when the first was refused', async () => {
    await open(serving)
    desk.hall.answer({ status: 409, body: { type: 'x', title: 'Không.', status: 409, code: 'ticket-not-here', retry: 'never' } })
    await press('h', '1', 'Enter')
    expect((await received(1)).map(([path]) => path)).toEqual([`${ticket}/hold`])
  })

  test('a line nobody serves cannot be chosen', async () => {
    await open(serving)
    await press('t', '7')
    expect(await desk.page.getByRole('radio', { name: /Xây dựng/ }).isDisabled()).toBe(true)
    await press('Enter')
    await received(0)
  })

  test('offline: the number stays, nothing is sent, what to do by voice is said; it heals by itself', async () => {
    await open(serving)
    desk.hall.unplug()
    await desk.page.getByText('Mất kết nối từ 9:42. Số 2012 vẫn được giữ.').waitFor({ timeout: 4_000 })
    await desk.page.getByText('đọc to số 2009').waitFor()
    await press('1', 'Space', 'f', 'h')
    await received(0)
    desk.hall.plug()
    await desk.page.getByText('Mất kết nối từ').waitFor({ state: 'detached', timeout: 12_000 })
  })
})

describe('dialogs by keyboard alone', () => {
  test('Esc goes back and sends nothing; the dialog closes when its ticket has gone', async () => {
    await open(serving)
    await press('h', '1', 'Escape')
    expect(await desk.page.getByRole('dialog').count()).toBe(0)
    await press('t')
    await desk.page.getByRole('dialog').waitFor()
    show(exampleView())
    await desk.page.getByRole('dialog').waitFor({ state: 'detached' })
    await received(0)
  })

  test('Tab stays inside and reaches every control', async () => {
    await open(serving)
    await press('h', '1')
    const seen = new Set<string>()
    for (let times = 0; times < 8; times++) {
      await press('Tab')
      seen.add(
        await desk.page.evaluate(() =>
          document.activeElement?.closest('dialog') ? (document.activeElement.textContent ?? '') : 'outside',
        ),
      )
    }
    expect([...seen].join('|')).toMatch(/Quay lại.*Giữ chỗ, gọi tiếp 2009/s)
    await press('Escape')
    await received(0)
  })
})

describe('somebody is back', () => {
  const away = Array.from({ length: 12 }, (_, index) => ({
    id: idOf(String(1100 + index)),
    number: String(1100 + index),
    line: 'CT',
    since: exampleAt - 60_000,
    isHere: false,
  }))

  test('of more than the dialog shows, the one whose number is typed: the rest is counted', async () => {
    await open(exampleView({ held: away }))
    await press('h')
    const dialog = desk.page.getByRole('dialog')
    expect(await dialog.getByRole('radio').count()).toBe(8)
    await dialog.getByText('Còn 4 người nữa. Muốn tìm, gõ số phiếu.').waitFor()
    await press('Tab')
    await desk.page.keyboard.type('1111')
    await dialog.getByRole('button', { name: '1111 đã trở lại' }).waitFor()
    await press('Enter')
    expect(await received(1)).toEqual([[`/api/centres/phuong-mau/tickets/${idOf('1111')}/resume`, {}]])
  })

  test('a number that is not away is said, and nothing is sent', async () => {
    await open(exampleView({ held: away }))
    await press('h', 'Tab')
    await desk.page.keyboard.type('2500')
    await desk.page.getByText('Số 2500 không có trong danh sách giữ chỗ, vắng mặt.').waitFor()
    await press('Enter')
    await received(0)
  })
})

test('English: the same page by ?l=en', async () => {
  await open(exampleView(), '?l=en')
  expect(await desk.page.getByRole('button', { name: /Call next/ }).count()).toBe(1)
  expect(await desk.page.locator('html').getAttribute('lang')).toBe('en')
})
