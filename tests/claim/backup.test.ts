// A backup, made while people take numbers, and a fresh server that goes on from it: same tickets, same people, a later generation.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { emptyFolder, endAll, startBuilt } from '../start/built-server.ts'
import { type Asks, asking, CENTRE, claimed, claimedBy, claimPass, no, PIN, type Shown, yes } from './owned.ts'

let folder: string
let asks: Asks
let admin: Shown
let kiosk: string
let desk: string
let officer: Shown
beforeAll(async () => {
  folder = emptyFolder()
  ;({ asks, admin } = await claimed(folder))
  kiosk = await asks.pair({ name: 'Máy lấy số', role: 'kiosk' }, admin)
  desk = await asks.pair({ name: 'Quầy 1', role: 'counter', counter: '1' }, admin)
  const { account } = await yes(asks.post('make-account', { name: 'Nguyễn Thị Lan', employer: 'centre', role: 'officer', pin: PIN }, admin))
  officer = await asks.signIn({ account: account.id, pin: PIN }, { pass: desk })
  await yes(asks.post('open-counter', {}, officer, { counter: '1' }))
}, 60_000)
afterAll(endAll)

const issue = async (of = asks) =>
  (await yes(of.post('issue-ticket', { line: 'CT' }, { pass: kiosk }))).ticket as { id: string; number: string }
const ticketOf = (id: string, of = asks) => of.get('ticket', {}, { ticket: id })

test('everything acknowledged before it is in it; screens, people and numbers go on, and screens take the new stream', async () => {
  const before = await Promise.all(Array.from({ length: 30 }, () => issue()))
  const { call } = await yes(asks.post('call-next', {}, officer, { counter: '1' }))
  const asked = asks.backup(admin)
  await Promise.all(Array.from({ length: 30 }, () => issue()))
  const { file, name } = await asked
  expect(name).toMatch(/attachment; filename="phuong-ta-\d{4}-\d\d-\d\d\.moi-so"/)
  await vi.waitFor(() => expect(readdirSync(join(folder, CENTRE, 'backups.new'))).toEqual([]))
  const seen = await yes(asks.get('counter', officer, { counter: '1' }))

  const server = startBuilt(emptyFolder())
  const fresh = asking(await server.ready())
  await no(fresh.post('restore-centre', file), 401, 'pass-missing')
  expect(await yes(fresh.post('restore-centre', file, await claimPass(fresh, server)))).toEqual({ centre: CENTRE, url: fresh.url })
  await claimedBy(fresh)

  for (const { id, number } of before) expect((await yes(ticketOf(id, fresh))).data.ticket.number).toBe(number)
  expect((await yes(ticketOf(call.ticket, fresh))).data.ticket.state).toBe('called')
  const again = await yes(fresh.get('counter', officer, { counter: '1' }))
  const generationOf = ({ stream }: { stream: string }) => Number(stream.split('/')[2])
  expect(again.stream.split('/').slice(0, 2)).toEqual(seen.stream.split('/').slice(0, 2))
  expect(generationOf(again)).toBeGreaterThan(generationOf(seen))
  expect(again.seq).toBeLessThanOrEqual(seen.seq)
  // The kiosk's pass, the officer's session and PIN, the admin's password.
  const issued = await issue(fresh)
  expect(before.map(({ number }) => number)).not.toContain(issued.number)
  await yes(fresh.post('start', {}, officer, { ticket: call.ticket }))
  const { id } = (await yes(fresh.get('me', officer))).account
  await fresh.signIn({ account: id, pin: PIN }, { pass: desk })
  const whole = await fresh.admin()
  const types = (await yes(fresh.get('audit', whole))).entries.map(({ event }: { event: { type: string } }) => event.type)
  expect(types).toEqual(expect.arrayContaining(['centre-restored', 'backup-taken', 'account-made']))
  // A backup of the restored one is one again.
  expect((await fresh.backup(whole)).file.length).toBeGreaterThan(4096)

  expect(await server.left('SIGTERM')).toBe(0)
}, 60_000)

test('only an admin takes one; what is no backup, or was changed, is refused and leaves nothing', async () => {
  await no(asks.get('backup', officer), 403, 'role-not-allowed')
  const { file } = await asks.backup(admin)
  const data = emptyFolder()
  const server = startBuilt(data)
  const fresh = asking(await server.ready())
  const pass = await claimPass(fresh, server)
  const here = readdirSync(data)
  const changed = Buffer.from(file)
  const at = changed.indexOf('"type":"ticket-issued"')
  expect(at).toBeGreaterThan(0)
  changed.write('"type":"ticket-issueD"', at)
  for (const bad of [Buffer.from('không phải SQLite'), file.subarray(0, 20_000), changed]) {
    await no(fresh.post('restore-centre', bad, pass), 409, 'backup-unreadable')
    expect(readdirSync(data)).toEqual(here)
  }
  await no(fresh.post('restore-centre', { not: 'a file' }, pass), 400, 'request-malformed')
  expect(await yes(fresh.get('claim'))).toMatchObject({ isClaimed: false })
  await yes(fresh.post('restore-centre', file, pass))
  expect(await claimedBy(fresh)).toBe(CENTRE)
}, 60_000)
