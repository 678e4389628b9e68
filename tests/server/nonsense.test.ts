// Arbitrary JSON at every door: always a no that says why, never a change, never an end of the server.
import fc from 'fast-check'
import { io } from 'socket.io-client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pathOf, type RouteName, routes } from '#contract/commands/routes.ts'
import { centre, type Running, startRunning } from './running.ts'

let hall: Running & { end(): Promise<void> }
beforeAll(async () => {
  hall = await startRunning()
})
afterAll(() => hall?.end())

/** They need no body, and are about nothing that could be missing. */
const always: RouteName[] = ['sign-out', 'ask-pairing', 'end-greeters']
const posts = (Object.keys(routes) as RouteName[]).filter((name) => routes[name].method === 'POST' && !always.includes(name))

/** Any JSON, and objects with our own field names in them, which come nearer to being right. */
const bodies = fc.oneof(
  fc.jsonValue(),
  fc.dictionary(
    fc.constantFrom('line', 'procedure', 'priority', 'files', 'counter', 'reason', 'outcome', 'leaving', 'lines', 'open', 'withdraw'),
    fc.jsonValue(),
    {
      maxKeys: 4,
    },
  ),
)

test('a body of any shape, to any command, about things that are not there', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...posts), bodies, async (name, body) => {
      const before = hall.seq()
      const path = pathOf(name, { centre, ticket: 'A'.repeat(22), counter: '99' })
      const answer = await hall.post(path, JSON.stringify(body), { pass: hall.passOf('lead') })
      expect(answer.status, `${name} ${JSON.stringify(body)} → ${answer.text.slice(0, 200)}`).toBeGreaterThanOrEqual(400)
      expect(answer.status).toBeLessThan(500)
      expect(answer.problem.code).toMatch(/^[a-z-]+$/)
      expect(hall.seq()).toBe(before)
    }),
    { numRuns: 400 },
  )
})

test('anything said on a socket', async () => {
  const socket = io(hall.url, { transports: ['websocket'], reconnection: true, forceNew: true, auth: { pass: hall.passOf('lead') } })
  try {
    await new Promise<void>((resolve) => socket.once('connect', () => resolve()))
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('watch', 'view', 'call', 'toString', '__proto__'), fc.jsonValue(), async (event, body) => {
        const before = hall.seq()
        // Some of it is answered with a problem, some not at all, and much of it at once is cut off: the server stands in any case.
        if (event === 'watch' && socket.connected) {
          const answer: { code?: string } = await socket
            .timeout(2_000)
            .emitWithAck(event, body)
            .catch(() => ({ code: 'cut-off' }))
          expect(answer.code).toMatch(/^[a-z-]+$/)
        } else socket.emit(event, body)
        expect(hall.seq()).toBe(before)
      }),
      { numRuns: 100 },
    )
    expect((await hall.get('/api/health')).status).toBe(200)
  } finally {
    socket.disconnect()
  }
})
