// Every act is an event of a chain that holds no name and no secret; what was refused is gathered; a restart forgets nothing.
import { randomUUID } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { Check, Errors } from 'typebox/value'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { LedgerFault } from '#ledger/ledger.ts'
import { LEDGER_FILE } from '#ledger/sqlite/connection.ts'
import { openSqliteLedger } from '#ledger/sqlite/open.ts'
import { verifyLedger } from '#ledger/sqlite/verify.ts'
import { PeopleEvent } from '#server/people/events.ts'
import { openPeople } from '#server/people/people.ts'
import { pepperFile } from '#server/people/secrets.ts'
import { type OpenedHall, openedHall, PASSWORD, PIN, SEVEN } from './opened-hall.ts'

let hall: OpenedHall
beforeEach(async () => {
  hall = await openedHall()
})
afterEach(() => hall?.end())

const ledgerFile = () => join(hall.folder, LEDGER_FILE)
const entries = async (query = '') => (await hall.yes(hall.get('audit', await hall.admin(), {}, query))).entries
const types = async () => (await entries()).map(({ event }: { event: { type: string } }) => event.type)

/** A morning in which everything happens once. */
async function morning() {
  const counter = await hall.pairDevice({ name: 'Quầy 1', role: 'counter', counter: '1' })
  const account = await hall.makeAccount({ name: 'Nguyễn Thị Lan', lines: ['CT'] })
  const token = await hall.signIn({ account, pin: PIN }, { pass: counter.pass })
  const password = await hall.signIn({ account, password: PASSWORD })
  await hall.yes(hall.post('change-account', { name: 'Nguyễn Lan' }, await hall.admin(), { account }))
  await hall.yes(hall.post('sign-out', {}, { token: password }))
  const { cards } = await hall.yes(hall.post('make-greeters', { count: 2, employer: 'Hội phụ nữ' }, await hall.admin()))
  const { pass } = await hall.yes(hall.post('open-greeter', { card: cards[0].link.split('=')[1] }))
  await hall.yes(hall.post('end-greeters', {}, await hall.admin()))
  const { code } = await hall.yes(hall.post('ask-pairing'))
  await hall.yes(hall.post('repair-device', { code }, await hall.admin(), { device: counter.id }))
  const tv = await hall.pairDevice({ name: 'TV', role: 'board' })
  await hall.yes(hall.post('revoke-device', {}, await hall.admin(), { device: tv.id }))
  const gone = await hall.makeAccount({ name: 'Trần Văn Minh' })
  await hall.yes(hall.post('end-account', {}, await hall.admin(), { account: gone }))
  return { account, secrets: [token, password, pass, counter.pass, PIN, PASSWORD] }
}

test('every act is an event by its schema, in a chain that verify-ledger checks; names and secrets stand nowhere in it', async () => {
  const { account, secrets } = await morning()
  const seen = await entries()
  expect(new Set(await types())).toEqual(
    new Set([
      'device-paired',
      'device-repaired',
      'device-revoked',
      'account-made',
      'account-changed',
      'account-ended',
      'signed-in',
      'signed-out',
      'greeters-made',
      'greeter-opened',
      'greeters-ended',
    ]),
  )
  for (const { event } of seen) expect(Check(PeopleEvent, event), JSON.stringify([event, ...Errors(PeopleEvent, event)])).toBe(true)
  expect(seen[0].event.seq).toBe(seen.length)
  expect(seen.find(({ event }: { event: { type: string } }) => event.type === 'account-changed')).toMatchObject({
    event: { account, fields: ['name'] },
    names: { account: 'Nguyễn Lan', by: 'Quản trị' },
  })
  const verdict = verifyLedger(ledgerFile())
  expect(verdict).toMatchObject({ isWhole: true, streams: 2 })

  const db = new Database(ledgerFile(), { readonly: true })
  const events = JSON.stringify(
    db.prepare("SELECT data FROM event WHERE stream = (SELECT id FROM stream WHERE name = 'people:phuong-mau')").all(),
  )
  const rows = JSON.stringify(db.prepare('SELECT * FROM record').all())
  db.close()
  for (const name of ['Nguyễn', 'Minh', 'Quản trị', 'Lễ tân', 'Hội phụ nữ', 'Quầy 1', '127.0.0.1']) expect(events).not.toContain(name)
  for (const secret of secrets) expect(events + rows).not.toContain(secret)
  expect(rows).toContain('$argon2id$v=19$m=19456,t=2,p=1$')
  expect(statSync(pepperFile(hall.folder)).mode & 0o777).toBe(0o600)
})

test('a changed event of people is found', async () => {
  await morning()
  await hall.people.close()
  const db = new Database(ledgerFile())
  db.prepare('UPDATE event SET data = replace(data, \'"officer"\', \'"admin"\') WHERE data LIKE \'%"account-made"%"officer"%\'').run()
  db.close()
  expect(verifyLedger(ledgerFile())).toMatchObject({ isWhole: false, stream: 'people:phuong-mau' })
})

test('a person refused a command of another role is told so, and the admin sees it: at once, then once a minute with a count', async () => {
  const greeter = await hall.makeAccount({ name: 'Lễ tân Hà', role: 'greeter' })
  const token = await hall.signIn({ account: greeter, password: PASSWORD })
  const problem = await hall.no(hall.post('call-next', {}, { token }, { counter: '1' }), 403, 'role-not-allowed')
  expect(problem.title).toContain('cán bộ')
  for (let n = 1; n < 50; n += 1) await hall.no(hall.post('call-next', {}, { token }, { counter: '1' }), 403, 'role-not-allowed')
  const refused = async () => (await entries()).filter(({ event }: { event: { type: string } }) => event.type === 'refused')
  expect(await refused()).toMatchObject([
    { event: { kind: 'role', account: greeter, route: 'call-next', count: 1 }, names: { account: 'Lễ tân Hà' } },
  ])
  hall.passTime(1)
  expect((await refused()).map(({ event }: { event: { count: number } }) => event.count)).toEqual([49, 1])
  hall.passTime(1)
  expect(await refused()).toHaveLength(2)
})

test('the newest are listed first, at most as many as asked, after a seq', async () => {
  await morning()
  const all = await entries()
  const seqs = (listed: { event: { seq: number } }[]) => listed.map(({ event }) => event.seq)
  expect(seqs(all)).toEqual([...seqs(all)].sort((a, b) => b - a))
  expect(seqs(await entries('?limit=3'))).toEqual(seqs(all).slice(0, 3))
  expect(seqs(await entries(`?after=${all.length - 2}`))).toEqual(seqs(all).slice(0, 2))
  await hall.no(hall.get('audit', await hall.admin(), {}, '?limit=0'), 400, 'request-malformed')
})

test('a restart keeps people, screens, sessions and their clock', async () => {
  const kiosk = await hall.pairDevice({ name: 'Máy lấy số', role: 'kiosk' })
  const counter = await hall.pairDevice({ name: 'Quầy 1', role: 'counter', counter: '1' })
  const account = await hall.makeAccount({ name: 'Nguyễn Thị Lan' })
  const shown = { pass: counter.pass, token: await hall.signIn({ account, pin: PIN }, { pass: counter.pass }) }
  hall.passTime(14)
  await hall.yes(hall.post('open-counter', {}, shown, { counter: '1' }))
  const before = await types()
  await hall.restart()
  hall.passTime(14)
  expect(await hall.yes(hall.get('me', shown))).toMatchObject({ role: 'officer', counter: '1', account: { id: account } })
  await hall.yes(hall.get('kiosk', { pass: kiosk.pass }))
  hall.passTime(1)
  await hall.no(hall.post('call-next', {}, shown, { counter: '1' }), 401, 'session-idle')
  await hall.signIn({ account, pin: PIN }, { pass: counter.pass })
  expect((await types()).filter((type: string) => type === 'account-made')).toHaveLength(
    before.filter((type: string) => type === 'account-made').length,
  )
  await hall.restart()
  expect(verifyLedger(ledgerFile())).toMatchObject({ isWhole: true })
})

test('nothing is true that the disk did not take, and the same press works when it does', async () => {
  const ledger = await openSqliteLedger({ folder: join(hall.folder, 'other') })
  let isFull = false
  const book = {
    ...ledger,
    // The one thing a test cannot ask of a real disk at a chosen moment.
    append: async (...asked: Parameters<typeof ledger.append>) => {
      if (isFull) throw new LedgerFault('the disk is full', { vi: 'đầy', en: 'full' })
      return ledger.append(...asked)
    },
  }
  const document = JSON.parse(readFileSync(new URL('../../centres/phuong-mau.json', import.meta.url), 'utf8'))
  const people = await openPeople({
    book,
    folder: join(hall.folder, 'other'),
    document: () => document,
    now: () => SEVEN,
    publicUrl: () => '',
  })
  const pressed = { by: 'admin', key: randomUUID(), request: 'r', from: '' }
  const asked = people.devices.ask(randomUUID(), '')
  if ('rejected' in asked) throw new Error(asked.rejected)
  const body = { code: asked.answer.code, name: 'TV', role: 'board' as const }
  isFull = true
  expect(await people.devices.pair(body, pressed)).toEqual({ rejected: 'ledger-unwritable', params: { hintVi: 'đầy', hintEn: 'full' } })
  expect(people.devices.list().devices).toEqual([])
  expect(people.devices.state(asked.answer.secret)).toMatchObject({ answer: { state: 'waiting' } })
  isFull = false
  expect(await people.devices.pair(body, pressed)).toMatchObject({ answer: { device: { name: 'TV' } } })
  expect(people.devices.state(asked.answer.secret)).toMatchObject({ answer: { state: 'paired' } })
  await people.close()
  await ledger.close()
})
