// From an empty folder to a number called, by HTTP alone; the sample hall gives way, for ever, and stays beside.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { io } from 'socket.io-client'
import { afterEach, expect, test } from 'vitest'
import type { SampleAccess } from '#server/access/sample-access.ts'
import { emptyFolder, endAll, startBuilt } from '../start/built-server.ts'
import { ADMIN, asking, CENTRE, claimed, claimedBy, claimPass, codeOn, no, ownDocument, PIN, yes } from './owned.ts'

afterEach(endAll)
const accessIn = (folder: string): SampleAccess => JSON.parse(readFileSync(join(folder, 'sample-access.json'), 'utf8'))

test('a code, a document, an admin: kiosk and counter are let in, a number is issued and called by who signed in with a PIN', async () => {
  const folder = emptyFolder()
  const server = startBuilt(folder)
  const asks = asking(await server.ready())
  expect(codeOn(server)).not.toBe('')
  const document = await ownDocument(asks)
  expect(await yes(asks.get('claim'))).toMatchObject({ isClaimed: false, template: { isSample: false, id: 'phuong-mau' } })

  await no(asks.post('claim-centre', { code: 'AAAA-AAAA-AAAA' }), 403, 'claim-code-wrong')
  expect(server.words()).toMatch(/127\.0\.0\.1/)
  const typed = codeOn(server).toLowerCase().replaceAll('-', ' ')
  const { pass } = await yes(asks.post('claim-centre', { code: typed }))
  await no(asks.post('found-centre', { document, admin: ADMIN }), 401, 'pass-missing')
  await no(asks.post('found-centre', { document, admin: ADMIN }, { pass: 'x'.repeat(22) }), 401, 'pass-unknown')
  const refused = await no(
    asks.post('found-centre', { document: { ...document, counters: [] }, admin: ADMIN }, { pass }),
    409,
    'document-refused',
  )
  expect(refused.params).toMatchObject({ path: '/counters', faultVi: expect.stringContaining('/counters'), faults: expect.any(Number) })
  await no(asks.post('found-centre', { document: { ...document, isSample: true }, admin: ADMIN }, { pass }), 409, 'document-refused')
  await no(asks.post('found-centre', { document: { ...document, id: 'phuong-mau' }, admin: ADMIN }, { pass }), 409, 'document-refused')
  await no(asks.post('found-centre', { document, admin: { ...ADMIN, password: '12345678' } }, { pass }), 409, 'password-weak')
  expect(readdirSync(folder).sort()).toEqual(['phuong-mau', 'sample-access.json'])

  const founded = await yes(asks.post('found-centre', { document, admin: ADMIN }, { pass }))
  expect(founded).toEqual({ centre: CENTRE, url: asks.url })
  expect(await claimedBy(asks)).toBe(CENTRE)

  const admin = await asks.admin()
  const kiosk = await asks.pair({ name: 'Máy lấy số', role: 'kiosk' }, admin)
  const desk = await asks.pair({ name: 'Quầy 1', role: 'counter', counter: '1' }, admin)
  const person = { name: 'Nguyễn Thị Lan', employer: 'centre', role: 'officer', pin: PIN }
  const { account } = await yes(asks.post('make-account', person, admin))
  const { ticket } = await yes(asks.post('issue-ticket', { line: 'CT' }, { pass: kiosk }))
  expect(ticket.number).toBe('1001')
  await no(asks.post('open-counter', {}, { pass: desk }, { counter: '1' }), 401, 'officer-missing')
  const officer = await asks.signIn({ account: account.id, pin: PIN }, { pass: desk })
  await yes(asks.post('open-counter', {}, officer, { counter: '1' }))
  expect((await yes(asks.post('call-next', {}, officer, { counter: '1' }))).call).toMatchObject({ ticket: ticket.id, counter: '1' })
  const { entries } = await yes(asks.get('audit', admin))
  expect(entries.map(({ event }: { event: { type: string } }) => event.type)).toEqual(
    expect.arrayContaining(['centre-claimed', 'account-made', 'device-paired', 'signed-in']),
  )

  // For ever: also the right code, also after a restart.
  await no(asks.post('claim-centre', { code: codeOn(server) }), 409, 'claimed-already')
  await no(asks.post('found-centre', { document, admin: ADMIN }, { pass }), 409, 'claimed-already')
  expect(await server.left('SIGTERM')).toBe(0)
  const second = startBuilt(folder)
  const again = asking(await second.ready())
  expect(codeOn(second)).toBe('')
  await no(again.post('claim-centre', { code: codeOn(server) }), 409, 'claimed-already')
  expect((await yes(again.post('issue-ticket', { line: 'CT' }, { pass: kiosk }))).ticket.number).toBe('1002')
})

test('the sample hall gives way: its sockets and passes end, its folder stays, and it runs beside on the next port', async () => {
  const folder = emptyFolder()
  const server = startBuilt(folder)
  const asks = asking(await server.ready())
  const sample = accessIn(folder)
  const ofSample = asking(asks.url, sample.centre)
  const { ticket } = await yes(ofSample.post('issue-ticket', { line: 'CT' }, { pass: sample.passes.kiosk }))
  const socket = io(asks.url, {
    transports: ['websocket'],
    reconnectionDelay: 10,
    reconnectionDelayMax: 50,
    auth: { pass: sample.passes.board },
  })
  try {
    await socket.emitWithAck('watch', { centre: sample.centre, view: 'board' })
    const told = new Promise<{ data?: { code: string } }>((resolve) =>
      socket.on('connect_error', (error) => ('data' in error ? resolve(error) : undefined)),
    )
    // As pages do: who was let go comes back by itself.
    socket.on('disconnect', () => socket.connect())
    const { pass } = await claimPass(asks, server)
    await yes(asks.post('found-centre', { document: await ownDocument(asks), admin: ADMIN }, { pass }))
    expect((await told).data).toMatchObject({ code: 'pass-unknown' })
  } finally {
    socket.disconnect()
  }
  await claimedBy(asks)
  for (const pass of [sample.passes.admin, sample.passes.lead, sample.passes.kiosk]) {
    await no(ofSample.get('board', { pass }), 401, 'pass-unknown')
    await no(asks.get('board', { pass }), 401, 'pass-unknown')
  }
  await no(ofSample.get('ticket', {}, { ticket: ticket.id }), 404, 'centre-unknown')
  expect(existsSync(join(folder, 'sample-access.json'))).toBe(false)

  const beside = startBuilt(folder, { PORT: new URL(asks.url).port }, '--sample')
  const trained = asking(await beside.ready(), sample.centre)
  expect(trained.url).not.toBe(asks.url)
  expect(await yes(trained.get('claim'))).toEqual({ isClaimed: true, centre: CENTRE })
  expect((await yes(trained.get('ticket', {}, { ticket: ticket.id }))).data.ticket.number).toBe('1001')
  expect((await trained.get('board', { pass: sample.passes.board })).status).toBe(401)
  await yes(trained.get('board', { pass: accessIn(folder).passes.board }))
  await yes(asks.get('claim'))
})

test('a damaged claimed.json never turns a hall into the sample hall', async () => {
  const folder = emptyFolder()
  const { server } = await claimed(folder)
  expect(await server.left('SIGTERM')).toBe(0)
  writeFileSync(join(folder, 'claimed.json'), '{"centre":')
  const second = startBuilt(folder)
  expect(await second.left()).not.toBe(0)
  expect(second.words()).toMatch(/claimed\.json/)
  expect(second.words()).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m)
})

test('a hall that has lost its pepper does not start: it says which file to bring back, and with it everybody signs in again', async () => {
  const folder = emptyFolder()
  const { server } = await claimed(folder)
  expect(await server.left('SIGTERM')).toBe(0)
  const file = join(folder, CENTRE, 'pepper')
  const pepper = readFileSync(file)
  for (const spoil of [() => rmSync(file), () => writeFileSync(file, 'x\n')]) {
    spoil()
    const second = startBuilt(folder)
    expect(await second.left()).not.toBe(0)
    expect(second.words()).toMatch(/pepper is lost or damaged.*restore a backup/)
    expect(second.words()).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m)
  }
  writeFileSync(file, pepper)
  const third = startBuilt(folder)
  await asking(await third.ready()).admin()
}, 40_000)
