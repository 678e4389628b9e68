// Screens: from a code on a wall to a pass, and away again at once.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenedHall, openedHall, PIN } from './opened-hall.ts'

let hall: OpenedHall
beforeAll(async () => {
  hall = await openedHall()
})
afterAll(() => hall?.end())

const listed = async () => (await hall.yes(hall.get('devices', await hall.admin()))).devices
const one = async (id: string) => (await listed()).find((device: { id: string }) => device.id === id)

test('a new screen shows a code, then the name it is about to get, then has a pass; sent away, its socket goes at once', async () => {
  const { code, secret, expiresAt } = await hall.yes(hall.post('ask-pairing'))
  expect(code).toMatch(/^[2-9ACHKMTX]{6}$/)
  const poll = () => hall.get('pairing', { pass: secret })
  expect(await hall.yes(poll())).toEqual({ state: 'waiting', code, expiresAt })
  const typed = ` ${code.slice(0, 3).toLowerCase()} ${code.slice(3)}`
  await hall.yes(hall.post('name-device', { code: typed, name: 'TV phòng chờ', role: 'board' }, await hall.admin()))
  expect(await hall.yes(poll())).toEqual({ state: 'named', code, expiresAt, name: 'TV phòng chờ', role: 'board' })
  const body = { code: typed, name: 'TV phòng chờ', role: 'board', inches: 55, metres: 8 }
  const { device } = await hall.yes(hall.post('pair-device', body, await hall.admin()))
  const paired = await hall.yes(poll())
  expect(paired).toMatchObject({ state: 'paired', role: 'board', centre: 'phuong-mau', name: 'TV phòng chờ', inches: 55, metres: 8 })
  const { pass } = paired
  await hall.no(hall.post('pair-device', { ...body, name: 'Khác' }, await hall.admin()), 410, 'pairing-over')

  expect(await one(device.id)).toMatchObject({ isConnected: false })
  const socket = await hall.connect({ pass })
  expect(await socket.timeout(5_000).emitWithAck('watch', { centre: 'phuong-mau', view: 'board' })).toEqual({})
  expect(await one(device.id)).toMatchObject({ isConnected: true, lastSeenAt: expect.any(Number) })
  const goes = hall.gone(socket)
  await hall.yes(hall.post('revoke-device', {}, await hall.admin(), { device: device.id }))
  await goes
  await hall.no(hall.get('board', { pass }), 401, 'pass-unknown')
  await expect(hall.connect({ pass })).rejects.toThrow('pass-unknown')
  expect(await one(device.id)).toBeUndefined()
  await hall.no(hall.post('repair-device', { code }, await hall.admin(), { device: device.id }), 409, 'device-revoked')
  await hall.no(poll(), 410, 'pairing-over')
})

test('a code holds ten minutes', async () => {
  const { code, secret } = await hall.yes(hall.post('ask-pairing'))
  hall.passTime(9, 59)
  expect(await hall.yes(hall.get('pairing', { pass: secret }))).toMatchObject({ state: 'waiting' })
  hall.passTime(0, 1)
  await hall.no(hall.get('pairing', { pass: secret }), 410, 'pairing-over')
  await hall.no(hall.post('pair-device', { code, name: 'Trễ', role: 'kiosk' }, await hall.admin()), 410, 'pairing-over')
})

test('repair gives the name to another machine: the former pass, its socket and whoever sat there end', async () => {
  const { id, pass } = await hall.pairDevice({ name: 'Quầy 3', role: 'counter', counter: '3', printer: 'q3' })
  const account = await hall.makeAccount({ name: 'Phạm Thu' })
  const token = await hall.signIn({ account, pin: PIN }, { pass })
  const socket = await hall.connect({ pass, token })
  const goes = hall.gone(socket)
  const { code, secret } = await hall.yes(hall.post('ask-pairing'))
  const key = randomUUID()
  await hall.yes(hall.post('repair-device', { code }, { ...(await hall.admin()), key }, { device: id }))
  await goes
  await hall.no(hall.get('me', { pass }), 401, 'pass-unknown')
  await hall.no(hall.get('me', { token }), 401, 'session-over')
  const paired = await hall.yes(hall.get('pairing', { pass: secret }))
  expect(paired).toMatchObject({ state: 'paired', name: 'Quầy 3', counter: '3', printer: 'q3' })
  expect(await hall.yes(hall.get('me', { pass: paired.pass }))).toMatchObject({ role: 'counter', device: { id } })
  // The same press again: the answer again, though its code is used.
  await hall.yes(hall.post('repair-device', { code }, { ...(await hall.admin()), key }, { device: id }))
  await hall.no(hall.post('repair-device', { code: 'AAAAAA' }, { ...(await hall.admin()), key }, { device: id }), 409, 'key-reused')
})

test('a press that comes twice lets in one screen, and names are told apart', async () => {
  const { code, secret } = await hall.yes(hall.post('ask-pairing'))
  const body = { code, name: 'Máy cửa chính', role: 'kiosk' }
  const shown = { ...(await hall.admin()), key: randomUUID() }
  const both = await Promise.all([hall.post('pair-device', body, shown), hall.post('pair-device', body, shown)])
  expect(both.map(({ status }) => status)).toEqual([201, 201])
  expect(both[0]!.body).toEqual(both[1]!.body)
  expect((await listed()).filter(({ name }: { name: string }) => name === 'Máy cửa chính')).toHaveLength(1)
  expect(await hall.yes(hall.get('pairing', { pass: secret }))).toMatchObject({ state: 'paired' })
  await hall.no(hall.post('pair-device', { ...body, name: 'Khác' }, shown), 409, 'key-reused')
  const next = await hall.yes(hall.post('ask-pairing'))
  await hall.no(hall.post('pair-device', { ...body, code: next.code }, await hall.admin()), 409, 'name-taken')
  await hall.no(hall.post('pair-device', { code: next.code, name: 'Q', role: 'counter' }, await hall.admin()), 400, 'request-malformed')
  await hall.no(
    hall.post('pair-device', { code: next.code, name: 'Q', role: 'counter', counter: '99' }, await hall.admin()),
    404,
    'counter-unknown',
  )
})

test('asking twice by one press shows one code; one address cannot fill the list', async () => {
  const key = randomUUID()
  const first = await hall.yes(hall.post('ask-pairing', {}, { key }))
  const again = await hall.yes(hall.post('ask-pairing', {}, { key }))
  expect(again.code).toBe(first.code)
  expect(again.secret).not.toBe(first.secret)
  expect(await hall.yes(hall.get('pairing', { pass: again.secret }))).toMatchObject({ state: 'waiting' })
  const asked = await Promise.all(Array.from({ length: 45 }, () => hall.post('ask-pairing')))
  const [last] = asked
    .map(({ status }) => status)
    .sort()
    .reverse()
  expect(last).toBe(429)
  hall.passTime(10)
  await hall.yes(hall.post('ask-pairing'))
})

test('after a restart screens go on, also one that had not fetched its pass', async () => {
  const kiosk = await hall.pairDevice({ name: 'Máy cửa phụ', role: 'kiosk' })
  const { code, secret } = await hall.yes(hall.post('ask-pairing'))
  await hall.yes(hall.post('pair-device', { code, name: 'TV nhỏ', role: 'board' }, await hall.admin()))
  await hall.restart()
  expect(await hall.yes(hall.get('me', { pass: kiosk.pass }))).toMatchObject({ role: 'kiosk', device: { name: 'Máy cửa phụ' } })
  const { pass } = await hall.yes(hall.get('pairing', { pass: secret }))
  await hall.yes(hall.get('board', { pass }))
})
