// Who may do what: every route by every pass, and what a counter's pass is for.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { roles as everyRole, pathOf, type Role, type RouteName, routes } from '#contract/commands/routes.ts'
import { centre, counter, of, type Running, startRunning } from './running.ts'

let hall: Running & { end(): Promise<void> }
beforeAll(async () => {
  hall = await startRunning()
})
afterAll(() => hall?.end())

const lead = () => hall.passOf('lead')
const yes: Running['yes'] = (...asked) => hall.yes(...asked)
const no: Running['no'] = (...asked) => hall.no(...asked)

describe('who may', () => {
  const held = ['kiosk', 'board', 'counter', 'greeter', 'lead', 'admin'] as const satisfies readonly Role[]
  /** What stands in their Authorization is nobody's pass. */
  const ownSecret: RouteName[] = ['pairing', 'found-centre', 'restore-centre']
  const params = { centre, counter: '1', ticket: 'A'.repeat(22) }

  test('every route lets in exactly the roles of its row, before it looks at a body', async () => {
    expect(everyRole).toEqual(expect.arrayContaining([...held]))
    const before = hall.seq()
    for (const name of Object.keys(routes) as RouteName[]) {
      const { method, roles } = routes[name]
      const path = pathOf(name, params)
      // A body that no command takes: who is let in gets a 400 at most, never a change.
      const ask = (pass?: string) =>
        method === 'GET' ? hall.get(path, pass ? { pass } : {}) : hall.post(path, { nonsense: true }, pass ? { pass } : {})
      for (const role of held) {
        const { status, text } = await ask(hall.passOf(role))
        const may = roles === 'anyone' || (roles as readonly Role[]).includes(role)
        expect(status === 401 || status === 403, `${role} at ${name}: ${status} ${text.slice(0, 200)}`).toBe(!may)
      }
      expect((await ask()).status === 401, `nobody at ${name}`).toBe(roles !== 'anyone')
      // Past sixty wrong passes of one address the answer is 429: refused all the same.
      if (!ownSecret.includes(name)) expect([401, 429], `a wrong pass at ${name}`).toContain((await ask('x'.repeat(32))).status)
    }
    expect(hall.seq()).toBe(before)
  })

  test('a counter pass is for its own counter', async () => {
    const pass = hall.passOf('counter', '1')
    await no(() => hall.get(counter('2'), { pass }), 403, 'other-counter')
    await no(() => hall.post(counter('2', 'call-next'), {}, { pass }), 403, 'other-counter')
    const { id } = await hall.issue('CT')
    await no(() => hall.post(of(id, 'call'), { counter: '2', reason: 'known' }, { pass }), 403, 'other-counter')
    await yes(counter('3', 'open'))
    await yes(of(id, 'call'), { counter: '3', reason: 'known' })
    await no(() => hall.post(of(id, 'start'), {}, { pass }), 409, 'ticket-elsewhere')
    await yes(of(id, 'start'), {}, hall.passOf('counter', '3'))
  })

  test('a lead sees the numbers of those called before, a citizen does not', async () => {
    const early = await hall.issue('BT')
    hall.pass(120)
    const late = await hall.issue('BT')
    await yes(counter('6', 'open'))
    await yes(of(late.id, 'call'), { counter: '6', reason: 'known' })
    expect((await hall.get(of(early.id, 'overtaken'))).body.calls).toEqual([expect.not.objectContaining({ number: late.number })])
    expect((await hall.get(of(early.id, 'overtaken'), { pass: lead() })).body.calls).toEqual([
      expect.objectContaining({ number: late.number }),
    ])
  })

  test('who tries many passes is slowed down, who has one is not', async () => {
    const tried = await Promise.all(Array.from({ length: 90 }, (_, i) => hall.get(`/api/centres/${centre}/board`, { pass: `wrong-${i}` })))
    expect(tried.at(-1)!.status).toBe(429)
    expect((await hall.get(`/api/centres/${centre}/board`, { pass: lead() })).status).toBe(200)
  })
})
