// The sample hall knows people too, beside its passes: so that tests, seeds and a newcomer need no claim.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenedHall, openedHall, PIN } from './opened-hall.ts'

let hall: OpenedHall
beforeAll(async () => {
  hall = await openedHall({ isSample: true })
})
afterAll(() => hall?.end())

test('its admin pass makes people, its counter pass is a screen to sign in at, and goes on working alone', async () => {
  const { passes } = hall
  const body = { name: 'Nguyễn Thị Lan', employer: 'centre', role: 'officer', pin: PIN }
  const { account } = await hall.yes(hall.post('make-account', body, { pass: passes.admin }))
  const at1 = { pass: passes.counters['1']! }
  await hall.yes(hall.post('open-counter', {}, at1, { counter: '1' }))
  const token = await hall.signIn({ account: account.id, pin: PIN }, at1)
  await hall.yes(hall.post('pause-counter', {}, { ...at1, token }, { counter: '1' }))
  const events = (await hall.yes(hall.get('ledger', { pass: passes.lead }))).events
  expect(events.at(-1).event).toMatchObject({ type: 'counter-paused', by: account.id })
  // A pass that is no desk's speaks for itself, whoever signed in in its browser.
  expect(await hall.yes(hall.get('me', { pass: passes.kiosk, token }))).toMatchObject({ role: 'kiosk' })
  // A session that is over takes nothing from a pass that needs none.
  hall.passTime(15)
  await hall.yes(hall.post('open-counter', {}, { ...at1, token }, { counter: '1' }))
  expect((await hall.yes(hall.get('audit', { pass: passes.lead }))).entries).toContainEqual(
    expect.objectContaining({ event: expect.objectContaining({ type: 'account-made', account: account.id }) }),
  )
})
