// Greeters for a day: twenty let in in the morning by a card each, gone at night.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenedHall, openedHall } from './opened-hall.ts'

let hall: OpenedHall
beforeAll(async () => {
  hall = await openedHall()
})
afterAll(() => hall?.end())

interface Card {
  n: number
  id: string
  name: string
  link: string
}
const cardOf = ({ link }: Card) => link.split('#card=')[1]!
const make = async (more: object = {}) =>
  hall.yes(hall.post('make-greeters', { count: 2, employer: 'volunteers', ...more }, await hall.admin()))
const opened = async (card: Card) => (await hall.yes(hall.post('open-greeter', { card: cardOf(card) }))).pass as string

test('twenty greet in the morning, each by their own account, and are all gone at the end, sockets too', async () => {
  const { cards, until } = await make({ count: 20, until: '11:30' })
  expect(cards).toHaveLength(20)
  expect(cards[6]).toMatchObject({ n: 7, name: 'Lễ tân 07', link: expect.stringContaining(`${hall.url}/greeter#card=`) })
  const passes = await Promise.all(cards.map(opened))
  for (const pass of passes) await hall.yes(hall.post('issue-ticket', { line: 'CT' }, { pass }))
  const events = (await hall.yes(hall.get('ledger', await hall.admin()))).events.map(({ event }: { event: object }) => event)
  const by = events.filter(({ type }: { type: string }) => type === 'ticket-issued').map((event: { by: string }) => event.by)
  expect(new Set(by)).toEqual(new Set(cards.map(({ id }: Card) => id)))
  expect(await hall.yes(hall.get('me', { pass: passes[6]! }))).toMatchObject({ role: 'greeter', account: { name: 'Lễ tân 07' }, until })
  await hall.no(hall.post('call-next', {}, { pass: passes[0]! }, { counter: '1' }), 403, 'role-not-allowed')

  const sockets = await Promise.all(passes.map((pass) => hall.connect({ pass })))
  const allGone = Promise.all(sockets.map((socket) => hall.gone(socket)))
  hall.passTime(4 * 60 + 30, -1)
  await hall.yes(hall.post('issue-ticket', { line: 'CT' }, { pass: passes[0]! }))
  hall.passTime(0, 1)
  await allGone
  for (const pass of passes) await hall.no(hall.post('issue-ticket', { line: 'CT' }, { pass }), 401, 'pass-unknown')
  await hall.no(hall.post('open-greeter', { card: cardOf(cards[0]) }), 410, 'card-over')
})

test('a card is of the first phone that opens it; the same press again gets the same pass', async () => {
  const { cards } = await make()
  const key = randomUUID()
  const body = { card: cardOf(cards[0]) }
  const first = await hall.yes(hall.post('open-greeter', body, { key }))
  expect(await hall.yes(hall.post('open-greeter', body, { key }))).toEqual(first)
  await hall.no(hall.post('open-greeter', body), 409, 'card-used')
  await hall.yes(hall.get('me', { pass: first.pass }))
  const both = await Promise.all([
    hall.post('open-greeter', { card: cardOf(cards[1]) }),
    hall.post('open-greeter', { card: cardOf(cards[1]) }),
  ])
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
})

test('the same press makes the same cards, a further one goes on counting', async () => {
  const shown = { ...(await hall.admin()), key: randomUUID() }
  const body = { count: 3, employer: 'volunteers' }
  const first = await hall.yes(hall.post('make-greeters', body, shown))
  expect(await hall.yes(hall.post('make-greeters', body, shown))).toEqual(first)
  await hall.no(hall.post('make-greeters', { ...body, count: 4 }, shown), 409, 'key-reused')
  const next = await make()
  expect(next.cards[0].n).toBe(first.cards[2].n + 1)
})

test('ended by the lead, they are out at once; without an end they go with the day', async () => {
  const { cards, until } = await make({ count: 2 })
  // Midnight in Viet Nam.
  expect(until).toBe(Date.UTC(2026, 10, 24, 17, 0))
  const pass = await opened(cards[0])
  const socket = await hall.connect({ pass })
  const goes = hall.gone(socket)
  expect((await hall.yes(hall.post('end-greeters', {}, await hall.admin()))).count).toBeGreaterThanOrEqual(2)
  await goes
  await hall.no(hall.get('me', { pass }), 401, 'pass-unknown')
  await hall.no(hall.post('open-greeter', { card: cardOf(cards[1]) }), 410, 'card-over')
  await hall.no(hall.post('make-greeters', { count: 1, employer: 'post', until: '07:00' }, await hall.admin()), 400, 'request-malformed')
})

test('who tries cards is slowed; twenty phones behind one router are not', async () => {
  const { cards } = await make({ count: 20 })
  const forged = cardOf(cards[0]).slice(0, 22) + 'A'.repeat(22)
  for (let tried = 1; tried <= 4; tried += 1) await hall.no(hall.post('open-greeter', { card: forged }), 410, 'card-over')
  await hall.no(hall.post('open-greeter', { card: forged }), 429, 'slow-down')
  await Promise.all(cards.map(opened))
})
