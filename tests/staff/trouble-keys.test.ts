// The keys for trouble, alone against the wire: what each sends, and that nothing goes out before everything needed is known.
import { describe, expect, test } from 'vitest'
import type { CounterView } from '#contract/views/counter.ts'
import { ago, exampleAt, exampleTicket, exampleView, idOf } from '../../staff-ui/screens/counter/example-view.ts'
import { openedConsole, serving } from './opened-console.ts'

const api = '/api/centres/phuong-mau'
const counter = `${api}/counters/3`
const ticket = `${api}/tickets/${idOf('2012')}`
const desk = openedConsole()
const { open, press, received } = desk
const snag = {
  id: idOf('s1'),
  ticket: idOf('2012'),
  number: '2012',
  line: 'HT',
  counter: '3',
  sign: '3',
  help: 'land',
  reason: 'data-mismatch',
  raisedAt: ago(1),
  leadAt: ago(-2),
}
const snagged = exampleView({ ticket: exampleTicket({ snag }), snags: [snag] })
const late = exampleView({ ticket: exampleTicket({ isLate: true }) })
const down = exampleView().systems.map((one, index) => (index === 1 ? { ...one, since: ago(5) } : one))
const asked = { ...exampleView().counter, helpAskedAt: ago(5) }

describe('a key, then digits and letters, then Enter', () => {
  test.each<[string, CounterView, string[], [string, unknown][]]>([
    ['a specialist', serving, ['m', '5', 'a', 'Enter'], [[`${ticket}/snag`, { help: 'police', reason: 'data-mismatch' }]]],
    ['the snag of the ticket closed', snagged, ['m', '3', 'Enter'], [[`${api}/snags/${idOf('s1')}/solve`, { how: 'looked-up' }]]],
    [
      'a snag left over closed',
      exampleView({ snags: [snag] }),
      ['m', '5', 'Enter'],
      [[`${api}/snags/${idOf('s1')}/solve`, { how: 'not-solved' }]],
    ],
    [
      'papers missing: ticked, one taken back',
      serving,
      ['3', 'f', '1', '2', '1', 'Enter'],
      [[`${ticket}/finish`, { outcome: 'more-papers', missing: [1] }]],
    ],
    [
      'papers missing, then call',
      serving,
      ['3', 'Space', '2', 'Enter'],
      [[`${counter}/call-next`, { leaving: { outcome: 'more-papers', missing: [1] } }]],
    ],
    ['a system down', exampleView(), ['i', '2'], [[`${api}/systems/civil-status/down`, {}]]],
    ['a system up again', exampleView({ systems: down }), ['i', '2'], [[`${api}/systems/civil-status/up`, {}]]],
    ['help', exampleView(), ['g'], [[`${counter}/help`, {}]]],
    ['help ended', exampleView({ counter: asked }), ['g'], [[`${counter}/helped`, {}]]],
    [
      'a break with a reason and longer',
      exampleView(),
      ['p', '3', '+', 'Enter'],
      [[`${counter}/pause`, { reason: 'meeting', minutes: 90 }]],
    ],
    [
      'the apology, then the end',
      late,
      ['1', 'q', 'Enter'],
      [
        [`${ticket}/apology`, { reason: 'agency-silent', due: '2026-11-25' }],
        [`${ticket}/finish`, { outcome: 'result-late' }],
      ],
    ],
  ])('%s', async (_, view, keys, commands) => {
    await open(view)
    await press(...keys)
    expect(await received(commands.length)).toEqual(commands)
  })

  test('what is not complete is not sent', async () => {
    await open(serving)
    await press('m', '5', 'Enter')
    await desk.page.getByRole('button', { name: /Chọn người và điều vướng/ }).waitFor()
    await press('Escape', '3', 'f', 'Enter')
    await desk.page.getByRole('button', { name: /Chọn giấy còn thiếu/ }).waitFor()
    await press('Escape', '9', '1', 'Enter')
    await desk.page.getByRole('button', { name: /Chọn lý do và ngày hẹn/ }).waitFor()
    await received(0)
  })

  test('a second of two commands waits for the first: no end without the apology', async () => {
    await open(late)
    desk.hall.answer({
      status: 409,
      body: { type: 'x', title: 'Ngày hẹn mới phải sau hôm nay.', status: 409, code: 'due-not-later', retry: 'never' },
    })
    await press('1', 'q', 'Enter')
    await desk.page.getByText('Ngày hẹn mới phải sau hôm nay.').waitFor()
    expect((await received(1)).map(([path]) => path)).toEqual([`${ticket}/apology`])
  })
})

describe('any number, not only a listed one', () => {
  const found = (more: object) => ({
    tickets: [
      { id: idOf('3007'), number: '3007', line: 'DD', state: 'waiting', stage: 'counter', arrivedAt: ago(9), isUrgent: false, ...more },
    ],
  })

  test('a row of the list leads to its acts: a class by digit', async () => {
    await open(exampleView())
    await desk.page.getByRole('button', { name: '2013', exact: true }).click()
    await press('4', 'Enter')
    expect(await received(1)).toEqual([[`${api}/tickets/${idOf('2013')}/priority`, { priority: 'priority' }]])
  })

  test('by hand: barred while somebody is here, and of a number that is done', async () => {
    desk.hall.gets.set(`${api}/tickets`, found({ state: 'done' }))
    await open(exampleView())
    await press('k')
    await desk.page.keyboard.type('3007')
    await desk.page.getByText('Đất đai, đã xong, đến 9:33').waitFor()
    expect(await desk.page.getByRole('radio', { name: /Mời ngay: bị lỡ lượt/ }).isDisabled()).toBe(true)
    await press('Escape')
    desk.hall.gets.set(`${api}/tickets`, found({}))
    desk.show(serving)
    await desk.page.getByText('Đang phục vụ').waitFor()
    await press('k')
    await desk.page.keyboard.type('3007')
    await desk.page.getByText('Đất đai, đang chờ').waitFor()
    expect(
      await desk.page
        .getByRole('radio', { name: /Mời ngay/ })
        .first()
        .isDisabled(),
    ).toBe(true)
    await received(0)
  })

  test('a number that does not exist today is said', async () => {
    desk.hall.gets.set(`${api}/tickets`, { tickets: [] })
    await open(exampleView())
    await press('u')
    await desk.page.keyboard.type('9999')
    await desk.page.getByText('Hôm nay không có số 9999.').waitFor()
    await press('Enter', '1', 'Enter')
    await received(0)
  })
})

describe('what the visit was about, where the line asks', () => {
  const { procedure: _, ...unsaid } = exampleTicket({ asksProcedure: true, documents: [] })
  const list = ['ht-khai-sinh', 'ht-ket-hon'].map((id, index) => ({
    id,
    line: 'HT',
    name: { vi: id },
    says: [index === 0 ? 'làm giấy khai sinh' : 'kết hôn'],
    documents: [],
    minutes: { typical: 10, most: 20 },
    isSigned: false,
  }))

  test('one touch, and the most recorded one stands first the next time', async () => {
    desk.hall.gets.set(`${api}/procedures`, { procedures: list, count: 2 })
    await open(exampleView({ ticket: unsaid }))
    await press('1', 'Space')
    const first = desk.page.getByRole('dialog').getByRole('listitem').first()
    await first.getByText('Làm giấy khai sinh').waitFor()
    await press('2')
    expect(await received(1)).toEqual([[`${counter}/call-next`, { leaving: { outcome: 'accepted', procedure: 'ht-ket-hon' } }]])
    desk.show(exampleView())
    await desk.page.getByRole('heading', { name: 'Quầy đang trống' }).waitFor()
    desk.show(exampleView({ ticket: { ...unsaid, id: idOf('2099'), number: '2099' } }))
    await desk.page.getByText('2099').first().waitFor()
    await expect
      .poll(async () => {
        await press('1', 'Space')
        return desk.page.getByRole('dialog').count()
      })
      .toBe(1)
    await first.getByText('Kết hôn').waitFor()
  })
})

describe('a paired screen', () => {
  const device = { id: idOf('d'), name: 'Quầy 3' }
  const me = { centre: 'phuong-mau', role: 'counter', counter: '3', device }
  const ha = { id: idOf('ha'), name: 'Vũ Thu Hà' }

  test('asks who sits here; keys of the console mean nothing meanwhile; a PIN goes out once, the counter opens after it', async () => {
    desk.hall.gets.set(`${api}/me`, me)
    desk.hall.gets.set(`${api}/sign-in`, { names: [ha] })
    await open(exampleView({ counter: { ...exampleView().counter, state: 'closed' } }))
    await desk.page.getByRole('button', { name: ha.name }).waitFor()
    await press('Space', 'p', '1')
    await desk.page.getByRole('heading', { name: ha.name }).waitFor()
    desk.hall.answer({ status: 200, body: { ...me, role: 'officer', account: { ...ha, employer: 'centre' } } })
    await press(...'258047')
    expect(await received(2)).toEqual([
      [`${api}/sign-in`, { account: ha.id, pin: '258047' }],
      [`${counter}/open`, {}],
    ])
    await desk.page.locator('header').getByText(ha.name).waitFor()
  })

  test('slowed: how long, nobody is locked out, and no key goes out meanwhile', async () => {
    desk.hall.gets.set(`${api}/me`, me)
    desk.hall.gets.set(`${api}/sign-in`, { names: [ha] })
    await open(exampleView())
    await desk.page.getByRole('button', { name: ha.name }).click()
    const slow = { type: 'x', title: 'x', status: 429, code: 'slow-down', retry: 'later', params: { seconds: 8 } }
    desk.hall.answer({ status: 429, body: slow })
    await press(...'000111')
    await desk.page.getByText(/Nhập lại được sau [78] giây\./).waitFor()
    await desk.page.getByText('Không khóa ai cả.').waitFor()
    await press(...'258047')
    await received(1)
  })

  test('a session that was unused too long asks the PIN of who sat here only', async () => {
    desk.hall.gets.set(`${api}/me`, { ...me, role: 'officer', account: { ...ha, employer: 'centre' } })
    await open(exampleView())
    await desk.page.locator('header').getByText(ha.name).waitFor()
    desk.hall.answer({ status: 401, body: { type: 'x', title: 'x', status: 401, code: 'session-idle', retry: 'never' } })
    await press('Space')
    await desk.page.getByText('Đã lâu không dùng. Nhập mã PIN để làm tiếp.').waitFor()
    await desk.page.getByRole('heading', { name: ha.name }).waitFor()
    await received(1)
  })
})

test('the example’s day is Tuesday the 24th: what the apology promises rests on it', () => {
  expect(new Date(exampleAt).toISOString().slice(0, 10)).toBe('2026-11-24')
})
