// People: made once however often it is pressed, changed and ended at once, and never so that nobody is left who may.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenedHall, openedHall, PASSWORD, PIN } from './opened-hall.ts'

let hall: OpenedHall
let counter: { id: string; pass: string }
beforeAll(async () => {
  hall = await openedHall()
  counter = await hall.pairDevice({ name: 'Quầy 1', role: 'counter', counter: '1' })
})
afterAll(() => hall?.end())

const person = (more: object) => ({ employer: 'centre', role: 'officer', ...more })
const accounts = async () => (await hall.yes(hall.get('accounts', await hall.admin()))).accounts
const watch = async (shown: { pass?: string; token?: string }, view: string) => {
  const socket = await hall.connect(shown)
  return { socket, answer: await socket.timeout(5_000).emitWithAck('watch', { centre: 'phuong-mau', view }) }
}

test('a press that comes twice makes one person; with another body it is refused', async () => {
  const shown = { ...(await hall.admin()), key: randomUUID() }
  const body = person({ name: 'Lê Hoa', pin: PIN })
  const both = await Promise.all([hall.post('make-account', body, shown), hall.post('make-account', body, shown)])
  expect(both.map(({ status }) => status)).toEqual([201, 201])
  expect(both[0]!.body).toEqual(both[1]!.body)
  expect(both[0]!.body.account).toMatchObject({ name: 'Lê Hoa', hasPin: true, hasPassword: false })
  expect((await accounts()).filter(({ name }: { name: string }) => name === 'Lê Hoa')).toHaveLength(1)
  await hall.no(hall.post('make-account', person({ name: 'Khác' }), shown), 409, 'key-reused')
})

test('weak secrets, names in use, unknown lines and kinds, and a PIN for an admin are refused', async () => {
  const make = async (more: object) => hall.post('make-account', person({ name: 'Mới', ...more }), await hall.admin())
  await hall.no(make({ pin: '123456' }), 409, 'pin-weak')
  await hall.no(make({ pin: '12345' }), 409, 'pin-weak')
  await hall.no(make({ password: 'Mật khẩu 123' }), 409, 'password-weak')
  await hall.no(make({ name: 'quản  TRỊ' }), 409, 'name-taken')
  await hall.no(make({ lines: ['KHONG'] }), 404, 'line-unknown')
  await hall.no(make({ helps: ['khong'] }), 404, 'help-unknown')
  await hall.no(make({ role: 'admin', password: PASSWORD, pin: PIN }), 400, 'request-malformed')
  await hall.no(make({ role: 'admin' }), 400, 'request-malformed')
  expect((await accounts()).some(({ name }: { name: string }) => name === 'Mới')).toBe(false)
})

test('who is ended is out at once: sessions, sockets, sign-in', async () => {
  const account = await hall.makeAccount({ name: 'Đỗ Bình', role: 'lead' })
  const token = await hall.signIn({ account, pin: PIN }, { pass: counter.pass })
  const other = await hall.signIn({ account, password: PASSWORD })
  const { socket, answer } = await watch({ token: other }, 'floor')
  expect(answer).toEqual({})
  const goes = hall.gone(socket)
  await hall.yes(hall.post('end-account', {}, await hall.admin(), { account }))
  await goes
  await hall.no(hall.get('floor', { token: other }), 401, 'session-over')
  await hall.no(hall.post('open-counter', {}, { pass: counter.pass, token }, { counter: '1' }), 401, 'session-over')
  await hall.no(hall.post('sign-in', { account, pin: PIN }, { pass: counter.pass }), 401, 'sign-in-wrong')
  const { entries } = await hall.yes(hall.get('audit', await hall.admin()))
  const out = entries.filter(({ event }: { event: { because?: string } }) => event.because === 'account-ended')
  expect(out.map(({ event }: { event: { account: string } }) => event.account)).toEqual([account, account])
  await hall.no(hall.post('end-account', {}, await hall.admin(), { account }), 409, 'account-ended')
  await hall.no(hall.post('change-account', { name: 'X' }, await hall.admin(), { account }), 409, 'account-ended')
})

test('a changed role counts at the next request, and open sockets come back with it; a new PIN ends the sessions', async () => {
  const account = await hall.makeAccount({ name: 'Vũ Nga', role: 'lead' })
  const token = await hall.signIn({ account, password: PASSWORD })
  const { socket } = await watch({ token }, 'floor')
  const goes = hall.gone(socket)
  await hall.yes(hall.post('change-account', { role: 'officer', lines: ['CT'] }, await hall.admin(), { account }))
  await goes
  expect((await watch({ token }, 'floor')).answer).toMatchObject({ code: 'role-not-allowed' })
  expect(await hall.yes(hall.get('me', { token }))).toMatchObject({ role: 'officer', lines: ['CT'] })
  const changed = await hall.yes(hall.post('change-account', { lines: null, pin: '508813' }, await hall.admin(), { account }))
  expect(changed.account.lines).toBeUndefined()
  await hall.no(hall.get('me', { token }), 401, 'session-over')
  await hall.no(hall.post('sign-in', { account, pin: PIN }, { pass: counter.pass }), 401, 'sign-in-wrong')
  await hall.signIn({ account, pin: '508813' }, { pass: counter.pass })
})

test('an officer makes nobody; a lead sees people and changes none', async () => {
  const officer = await hall.signIn({ account: await hall.makeAccount({ name: 'Cán bộ' }), password: PASSWORD })
  const lead = await hall.signIn({ account: await hall.makeAccount({ name: 'Lãnh đạo', role: 'lead' }), password: PASSWORD })
  await hall.no(hall.get('accounts', { token: officer }), 403, 'role-not-allowed')
  await hall.yes(hall.get('accounts', { token: lead }))
  await hall.no(hall.post('make-account', person({ name: 'Bạn' }), { token: lead }), 403, 'role-not-allowed')
  await hall.no(hall.post('make-account', person({ name: 'Bạn' }), { token: officer }), 403, 'role-not-allowed')
})

test('the last admin stays; of two who end each other at once, one stays', async () => {
  const first = (await accounts()).find(({ name }: { name: string }) => name === 'Quản trị').id
  const one = await hall.admin()
  await hall.no(hall.post('end-account', {}, one, { account: first }), 409, 'last-admin')
  await hall.no(hall.post('change-account', { role: 'lead' }, one, { account: first }), 409, 'last-admin')
  await hall.no(hall.post('change-account', { password: null }, one, { account: first }), 400, 'request-malformed')
  const second = await hall.makeAccount({ name: 'Quản trị hai', role: 'admin', pin: undefined })
  const other = { token: await hall.signIn({ name: 'Quản trị hai', password: PASSWORD }) }
  const both = await Promise.all([
    hall.post('end-account', {}, one, { account: second }),
    hall.post('end-account', {}, other, { account: first }),
  ])
  expect(both.map(({ status }) => status).filter((status) => status === 200)).toHaveLength(1)
  expect(both.map(({ problem }) => problem.code)).toEqual(expect.arrayContaining([expect.stringMatching(/^(last-admin|session-over)$/)]))
})
