// A command over a network that fails: a real HTTP server that hangs up, stumbles and answers late.
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fetchOnce, newKey, send } from '#ui-kit/link/send.ts'

type Answer = (response: ServerResponse) => void
const json =
  (status: number, body: object): Answer =>
  (response) =>
    void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
const hangUp: Answer = (response) => void response.socket?.destroy()
const problem = (status: number, code: string, retry: 'later' | 'never') =>
  json(status, { type: 'about:blank', title: 'Không được.', status, code, retry })

let server: Server
let url: string
let answers: Answer[]
let asked: { headers: IncomingHttpHeaders; body: string }[]

beforeEach(async () => {
  answers = []
  asked = []
  server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => {
      body += chunk
    })
    request.on('end', () => {
      asked.push({ headers: request.headers, body })
      const answer = answers.shift() ?? hangUp
      answer(response)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(
  () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections()
      server.close(() => resolve())
    }),
)

const take = (options: { giveUpSeconds?: number; onSlow?: () => void } = {}) =>
  send<{ number: string }>('issue-ticket', { centre: 'phuong-mau' }, { line: 'CT' }, { url, pass: 'a-pass', ...options })

test('repeats with the same key until it is answered, and tells how long ago it was asked', async () => {
  answers = [hangUp, problem(503, 'ledger-unwritable', 'later'), json(201, { number: '1001' })]
  expect(await take()).toEqual({ ok: true, status: 201, body: { number: '1001' } })
  expect(new Set(asked.map(({ headers }) => headers['idempotency-key'])).size).toBe(1)
  expect(asked.map(({ headers }) => headers['asked-seconds-ago'])).toEqual(['0', '0', '1'])
  expect(asked.every(({ body, headers }) => body === '{"line":"CT"}' && headers.authorization === 'Bearer a-pass')).toBe(true)
})
test('two touches are two keys', async () => {
  answers = [json(201, {}), json(201, {})]
  await take()
  await take()
  expect(asked[0]?.headers['idempotency-key']).not.toBe(asked[1]?.headers['idempotency-key'])
})
test('a no of the hall is final, also one that may end: the person decides', async () => {
  answers = [problem(409, 'issuing-closed', 'later'), json(201, {})]
  expect(await take()).toMatchObject({ ok: false, problem: { code: 'issuing-closed' } })
  expect(asked).toHaveLength(1)
})
test('gives up when the touch is too old, and says so', async () => {
  expect(await take({ giveUpSeconds: 1 })).toMatchObject({ ok: false, problem: { code: 'touch-expired', status: 409 } })
})
test('says once that it is slow, after 3 s', async () => {
  let slow = 0
  answers = [(response) => void setTimeout(() => json(201, {})(response), 3_300)]
  await take({ onSlow: () => slow++ })
  expect(slow).toBe(1)
  answers = [json(201, {})]
  await take({ onSlow: () => slow++ })
  expect(slow).toBe(1)
})
test('a page that is not ours (a proxy, a portal) is no answer', async () => {
  const portal: Answer = (response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Đăng nhập Wi-Fi</h1>')
  answers = [portal, json(201, { number: '1002' })]
  expect(await take()).toMatchObject({ ok: true, body: { number: '1002' } })
})
test('a GET is asked once more, then it has failed', async () => {
  answers = [hangUp, json(200, { procedures: [] })]
  expect(await fetchOnce('/x', { url })).toMatchObject({ ok: true })
  answers = [hangUp, hangUp, json(200, {})]
  expect(await fetchOnce('/x', { url })).toMatchObject({ ok: false, problem: { code: 'server-error' } })
})
test('a key is a version 4 UUID', () => expect(newKey()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/))
