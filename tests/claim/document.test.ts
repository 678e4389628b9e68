// Another document while people wait: in force at once, everywhere; what is in use may not vanish.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CentreDocument } from '#contract/centre/document.ts'
import { exampleLogo } from '#ui-kit/examples/example-logo.ts'
import { emptyFolder, endAll, startBuilt } from '../start/built-server.ts'
import { type Asks, asking, claimed, no, PIN, type Shown, yes } from './owned.ts'

let folder: string
let server: Awaited<ReturnType<typeof claimed>>['server']
let asks: Asks
let admin: Shown
let kiosk: string
beforeAll(async () => {
  folder = emptyFolder()
  ;({ server, asks, admin } = await claimed(folder))
  kiosk = await asks.pair({ name: 'Máy lấy số', role: 'kiosk' }, admin)
}, 60_000)
afterAll(endAll)

const inForce = async (of = asks, shown = admin): Promise<CentreDocument> => (await yes(of.get('document', shown))).document
const change = (document: object, key?: string, shown = admin) =>
  asks.post('change-document', { document }, { ...shown, ...(key !== undefined && { key }) })
const eventTypes = async () =>
  (await yes(asks.get('ledger', admin))).events.map(({ event }: { event: { type: string } }) => event.type) as string[]

test('who waits goes on waiting; kiosk, search and counters follow; the ledger and the audit say so; a restart keeps it', async () => {
  const { ticket } = await yes(asks.post('issue-ticket', { line: 'CT' }, { pass: kiosk }))
  const document = await inForce()
  const [first] = document.procedures
  const next: CentreDocument = {
    ...document,
    name: { vi: 'Phường Ta Mới', en: 'Our New Ward' },
    counters: [...document.counters, { ...document.counters[0]!, id: '99', sign: '99', name: { vi: 'Quầy 99', en: 'Counter 99' } }],
    procedures: [...document.procedures, { ...first!, id: 'nuoi-ca-canh', says: ['đăng ký nuôi cá chép koi'] }],
  }
  const key = '11111111-2222-4333-8444-555555555555'
  const { settings } = await yes(change(next, key))
  expect(await yes(change(next, key))).toEqual({ settings })
  await no(change(document, key), 409, 'key-reused')
  expect(await inForce()).toEqual(next)
  expect((await yes(asks.get('kiosk', { pass: kiosk }))).data.centre.name.vi).toBe('Phường Ta Mới')
  expect((await yes(asks.get('procedures', { pass: kiosk }, {}, '?q=ca%20chep%20koi'))).procedures[0].id).toBe('nuoi-ca-canh')
  expect((await yes(asks.get('counter', admin, { counter: '99' }))).data.counter.id).toBe('99')
  expect((await yes(asks.get('ticket', {}, { ticket: ticket.id }))).data).toMatchObject({ ahead: 0, ticket: { state: 'waiting' } })
  expect((await eventTypes()).filter((type) => type === 'settings-changed')).toHaveLength(1)
  const { entries } = await yes(asks.get('audit', admin))
  expect(entries).toContainEqual(
    expect.objectContaining({ event: expect.objectContaining({ type: 'document-changed', settings }), names: { by: 'Quản trị' } }),
  )
  // The same again changes nothing.
  await yes(change(next))
  expect((await eventTypes()).filter((type) => type === 'settings-changed')).toHaveLength(1)

  expect(await server.left('SIGTERM')).toBe(0)
  server = startBuilt(folder)
  asks = asking(await server.ready())
  expect(await inForce()).toEqual(next)
  expect((await eventTypes()).filter((type) => type === 'settings-changed')).toHaveLength(1)
}, 60_000)

test('a document with a fault, of another centre, or without what is in use is refused, and nothing changes', async () => {
  const document = await inForce()
  const person = { name: 'Nguyễn Thị Lan', employer: 'centre', role: 'lead', pin: PIN, password: 'cây cau trước sân' }
  await yes(asks.post('make-account', person, admin))
  const lead = await asks.signIn({ name: person.name, password: person.password })
  expect(await inForce(asks, lead)).toEqual(document)
  await no(change(document, undefined, lead), 403, 'role-not-allowed')
  await no(asks.get('document', { pass: kiosk }), 403, 'role-not-allowed')

  const refused = await no(change({ ...document, lines: [] }), 409, 'document-refused')
  expect(refused.params.path).toBe('/lines')
  for (const other of [{ id: 'phuong-khac' }, { isSample: true }, { timeZone: 'Europe/Paris' }]) {
    const told = await no(change({ ...document, ...other }), 409, 'document-refused')
    expect(told.params.path).toBe(`/${Object.keys(other)[0]}`)
  }
  // CT has a ticket that waits; line BT has none until a counter that serves it opens.
  await no(change(without(document, 'CT')), 409, 'line-in-use')
  await yes(asks.post('open-counter', {}, admin, { counter: '2' }))
  await no(change({ ...document, counters: document.counters.filter(({ id }) => id !== '2') }), 409, 'counter-in-use')
  await yes(asks.post('close-counter', {}, admin, { counter: '2' }))
  expect(await inForce()).toEqual(document)
}, 60_000)

test('a logo is a picture everybody may see, under an address of its own in every view; without one there is none', async () => {
  const document = await inForce()
  const head = async () => (await yes(asks.get('kiosk', { pass: kiosk }))).data.centre
  expect(await head()).not.toHaveProperty('logo')
  await no(asks.get('logo', {}), 404, 'logo-none')

  const { settings } = await yes(change({ ...document, logo: exampleLogo }))
  const { logo } = await head()
  expect(logo).toBe(`/api/centres/${document.id}/logo?v=${settings.slice(0, 12)}`)
  const shown = await fetch(asks.url + logo)
  expect([...shown.headers]).toEqual(
    expect.arrayContaining([
      ['content-type', 'image/png'],
      ['x-content-type-options', 'nosniff'],
    ]),
  )
  expect(shown.headers.get('cache-control')).toMatch(/immutable/)
  expect(Buffer.from(await shown.arrayBuffer()).toString('base64')).toBe(exampleLogo)
  // An address that says an older document shows today's logo, and is asked again next time.
  expect((await fetch(asks.url + logo.replace(/v=.*/, 'v=000000000000'))).headers.get('cache-control')).toBe('no-cache')

  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>').toString('base64')
  for (const bad of [svg, exampleLogo.slice(40), 'A'.repeat(70_000)]) {
    const told = await no(change({ ...document, logo: bad }), 409, 'document-refused')
    expect(told.params.path).toBe('/logo')
  }
  await yes(change(document))
  expect(await head()).not.toHaveProperty('logo')
}, 60_000)

/** A document without a line, and without what names it. */
function without(document: CentreDocument, line: string): CentreDocument {
  const counters = document.counters
    .map((counter) => ({
      ...counter,
      lines: counter.lines.filter((id) => id !== line),
      helps: counter.helps.filter((help) => help.line !== line),
    }))
    .filter(({ lines }) => lines.length > 0)
  return {
    ...document,
    counters,
    lines: document.lines.filter(({ id }) => id !== line),
    procedures: document.procedures.filter((procedure) => procedure.line !== line),
  }
}
