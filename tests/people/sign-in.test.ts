// Who sits here: by PIN on a paired screen, by password elsewhere, for a while, and never longer.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenedHall, openedHall, PASSWORD, PIN } from './opened-hall.ts'

let hall: OpenedHall
let lan: string
let counter1: { id: string; pass: string }
let counter2: { id: string; pass: string }
beforeAll(async () => {
  hall = await openedHall()
  counter1 = await hall.pairDevice({ name: 'Quầy 1', role: 'counter', counter: '1' })
  counter2 = await hall.pairDevice({ name: 'Quầy 2', role: 'counter', counter: '2' })
  lan = await hall.makeAccount({ name: 'Nguyễn Thị Lan' })
})
afterAll(() => hall?.end())

const byPin = (account = lan, device = counter1) => hall.signIn({ account, pin: PIN }, { pass: device.pass })

test('the session gives role and person, the screen the counter; the cookie is for no script and no other site', async () => {
  const answer = await hall.post('sign-in', { account: lan, pin: PIN }, { pass: counter1.pass })
  expect(answer.body).toMatchObject({ role: 'officer', counter: '1', account: { id: lan, name: 'Nguyễn Thị Lan' }, idleMinutes: 15 })
  expect(answer.cookie).toMatch(/; Max-Age=43200; Path=\/; HttpOnly; SameSite=Strict$/)
  const me = await hall.yes(hall.get('me', { pass: counter1.pass, token: answer.token! }))
  expect(me).toMatchObject({ role: 'officer', counter: '1', device: { id: counter1.id, name: 'Quầy 1' }, account: { id: lan } })
})

test('a bare counter screen looks, but somebody must sit there to act; what they do carries their account', async () => {
  await hall.yes(hall.get('counter', { pass: counter1.pass }, { counter: '1' }))
  await hall.no(hall.post('open-counter', {}, { pass: counter1.pass }, { counter: '1' }), 401, 'officer-missing')
  await hall.no(hall.get('signing', { pass: counter1.pass }), 401, 'officer-missing')
  const both = { pass: counter1.pass, token: await byPin() }
  await hall.yes(hall.post('open-counter', {}, both, { counter: '1' }))
  await hall.no(hall.post('open-counter', {}, both, { counter: '2' }), 403, 'other-counter')
  const events = (await hall.yes(hall.get('ledger', await hall.admin()))).events
  expect(events.at(-1).event).toMatchObject({ type: 'counter-opened', by: lan })
})

test('a PIN works on a paired screen only, whoever knows it', async () => {
  await hall.no(hall.post('sign-in', { account: lan, pin: PIN }), 403, 'pin-needs-device')
  const kiosk = await hall.pairDevice({ name: 'Máy lấy số', role: 'kiosk' })
  await hall.no(hall.post('sign-in', { account: lan, pin: PIN }, { pass: kiosk.pass }), 403, 'pin-needs-device')
  const token = await hall.signIn({ name: '  nguyễn thị LAN ', password: PASSWORD })
  expect(await hall.yes(hall.get('me', { token }))).toMatchObject({ role: 'officer', account: { id: lan } })
})

test('after 15 minutes unused the PIN is asked again; it revives the session with a new token, never beyond its 12 hours', async () => {
  const first = await byPin()
  const at1 = (token: string) => ({ pass: counter1.pass, token })
  hall.passTime(14, 59)
  await hall.no(hall.post('call-next', {}, at1(first), { counter: '1' }), 409, 'nobody-waiting')
  hall.passTime(14, 59)
  // What a page asks by itself keeps nobody signed in.
  await hall.yes(hall.get('me', at1(first)))
  hall.passTime(0, 1)
  await hall.no(hall.post('call-next', {}, at1(first), { counter: '1' }), 401, 'session-idle')
  await hall.no(hall.get('me', { token: first }), 401, 'session-idle')
  // The bare screen still looks.
  expect(await hall.yes(hall.get('me', at1(first)))).toMatchObject({ role: 'counter', counter: '1' })
  const second = await byPin()
  await hall.no(hall.post('call-next', {}, at1(first), { counter: '1' }), 401, 'session-over')
  await hall.no(hall.post('call-next', {}, at1(second), { counter: '1' }), 409, 'nobody-waiting')
  for (let minutes = 30; minutes + 14 < 12 * 60; minutes += 14) {
    hall.passTime(14)
    await hall.no(hall.post('call-next', {}, at1(second), { counter: '1' }), 409, 'nobody-waiting')
  }
  hall.passTime(14)
  await hall.no(hall.post('call-next', {}, at1(second), { counter: '1' }), 401, 'session-over')
})

test('a page of who has gone idle is let go, and its screen comes back alone', async () => {
  const shown = { pass: counter1.pass, token: await byPin() }
  const socket = await hall.connect(shown)
  const watched = { centre: 'phuong-mau', view: 'counter', key: '1' }
  expect(await socket.timeout(5_000).emitWithAck('watch', watched)).toEqual({})
  const goes = hall.gone(socket)
  hall.passTime(15)
  await goes
  const again = await hall.connect(shown)
  expect(await again.timeout(5_000).emitWithAck('watch', watched)).toEqual({})
  expect(await again.timeout(5_000).emitWithAck('watch', { centre: 'phuong-mau', view: 'signing' })).toMatchObject({ code: 'session-idle' })
})

test('a screen has one person: who signs in takes over; a session begun there is over on another screen', async () => {
  const minh = await hall.makeAccount({ name: 'Trần Văn Minh' })
  const lans = await byPin()
  const minhs = await byPin(minh)
  await hall.no(hall.post('call-next', {}, { pass: counter1.pass, token: lans }, { counter: '1' }), 401, 'session-over')
  await hall.no(hall.post('call-next', {}, { pass: counter2.pass, token: minhs }, { counter: '2' }), 401, 'session-over')
  expect((await hall.yes(hall.get('devices', await hall.admin()))).devices).toEqual(
    expect.arrayContaining([expect.objectContaining({ id: counter1.id, who: { id: minh, name: 'Trần Văn Minh' } })]),
  )
  expect((await hall.post('sign-out', {}, { pass: counter1.pass, token: minhs })).cookie).toMatch(/^moi-so=; Max-Age=0/)
  await hall.no(hall.get('me', { token: minhs }), 401, 'session-over')
})

test('a screen offers at most four who may sit there, last used there first', async () => {
  const offered = async (device = counter1) => (await hall.yes(hall.get('sign-in-names', { pass: device.pass }))).names
  expect(await hall.yes(hall.get('sign-in-names'))).toEqual({ names: [] })
  // Counter 1 of the sample document serves CT.
  const police = await hall.makeAccount({ name: 'Công an A', employer: 'police', lines: ['CT'] })
  await hall.makeAccount({ name: 'Công an B', employer: 'police', lines: ['DD'] })
  await hall.makeAccount({ name: 'Lễ tân thường', role: 'greeter' })
  await byPin(police, counter2)
  hall.passTime(1)
  await byPin(lan)
  const names = await offered()
  expect(names[0]).toEqual({ id: lan, name: 'Nguyễn Thị Lan' })
  expect(names.length).toBeLessThanOrEqual(4)
  expect(names.map(({ name }: { name: string }) => name)).toContain('Công an A')
  for (const other of ['Công an B', 'Lễ tân thường', 'Quản trị']) expect(JSON.stringify(names)).not.toContain(other)
  for (let n = 1; n <= 5; n += 1) await hall.makeAccount({ name: `Cán bộ ${n}` })
  expect(await offered()).toHaveLength(4)
})

describe('another page', () => {
  test('changes nothing by our cookie', async () => {
    const token = await byPin()
    const shown = { pass: counter1.pass, token, headers: { origin: 'https://evil.example' } }
    await hall.no(hall.post('call-next', {}, shown, { counter: '1' }), 403, 'origin-not-allowed')
    await hall.no(hall.post('call-next', {}, { ...shown, headers: { origin: hall.url } }, { counter: '1' }), 409, 'nobody-waiting')
  })
})

describe('rights per line', () => {
  test('an officer of other lines touches neither ticket nor counter; what stands at their own counter is theirs', async () => {
    const police = (await hall.yes(hall.get('accounts', await hall.admin()))).accounts.find(
      ({ name }: { name: string }) => name === 'Công an B',
    )
    const token = await hall.signIn({ account: police.id, password: PASSWORD })
    const kiosk = await hall.pairDevice({ name: 'Máy lấy số 2', role: 'kiosk' })
    const { ticket } = await hall.yes(hall.post('issue-ticket', { line: 'CT' }, { pass: kiosk.pass }))
    await hall.no(hall.post('priority', { priority: 'priority' }, { token }, { ticket: ticket.id }), 403, 'other-line')
    await hall.no(hall.post('call-next', {}, { token }, { counter: '1' }), 403, 'other-line')
    await hall.yes(hall.post('priority', { priority: 'priority' }, { pass: counter1.pass, token: await byPin() }, { ticket: ticket.id }))
    const { call } = await hall.yes(hall.post('call-next', {}, { pass: counter1.pass, token: await byPin() }, { counter: '1' }))
    expect(call.ticket).toBe(ticket.id)
    await hall.no(hall.post('start', {}, { token }, { ticket: ticket.id }), 403, 'other-line')
    const at1 = await hall.signIn({ account: police.id, pin: PIN }, { pass: counter1.pass })
    await hall.yes(hall.post('start', {}, { pass: counter1.pass, token: at1 }, { ticket: ticket.id }))
  })
})
