// Pages and their files: a strict content policy on them, constant headers on the API, limits on connections.
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Running, startRunning } from './running.ts'

let hall: Running & { end(): Promise<void> }
const pagesFolder = mkdtempSync(join(tmpdir(), 'moi-so-pages-'))
beforeAll(async () => {
  for (const ui of ['kiosk', 'board', 'staff', 'phone', 'server']) {
    mkdirSync(join(pagesFolder, ui, 'assets'), { recursive: true })
    writeFileSync(join(pagesFolder, ui, 'index.html'), `<!doctype html><html><head><title>${ui}</title></head><body></body></html>`)
    writeFileSync(join(pagesFolder, ui, 'assets', 'main-abc.js'), 'void 0')
  }
  writeFileSync(join(pagesFolder, 'openapi.json'), '{"openapi":"3.1.0"}')
  hall = await startRunning({ pagesFolder })
})
afterAll(async () => {
  await hall?.end()
  rmSync(pagesFolder, { recursive: true })
})

test.each([
  ['/kiosk', 'kiosk'],
  ['/board', 'board'],
  ['/counter/3', 'staff'],
  ['/t/AAAA', 'phone'],
  ['/debug/ledger', 'staff'],
])('%s is the page of %s, under a strict policy', async (path, ui) => {
  const { status, text, headers } = await hall.get(path)
  expect(status).toBe(200)
  expect(text).toContain(`<title>${ui}</title>`)
  const policy = headers.get('content-security-policy')!
  const host = hall.url.slice('http://'.length)
  expect(policy).toContain("default-src 'self'")
  expect(policy).toContain(`connect-src 'self' ws://${host} wss://${host}`)
  expect(policy).not.toMatch(/unsafe|upgrade-insecure|\*/)
  expect(headers.get('strict-transport-security')).toBeNull()
  expect(headers.get('cross-origin-opener-policy')).toBeNull()
  expect(headers.get('referrer-policy')).toBe('no-referrer')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('cache-control')).toBe('no-cache')
})

test('the phone’s page is told its centre and kept out of search engines', async () => {
  const { text, headers } = await hall.get('/t/AAAA')
  expect(text).toContain('<meta name="centre" content="phuong-mau">')
  expect(headers.get('x-robots-tag')).toBe('noindex')
})

test('files named by content are kept for ever, the server’s own are not served', async () => {
  const script = await hall.get('/ui/kiosk/assets/main-abc.js')
  expect([script.status, script.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable'])
  expect(script.headers.get('content-security-policy')).toContain("default-src 'self'")
  for (const path of [
    '/ui/server/index.html',
    '/ui/kiosk/../server/index.html',
    '/ui/kiosk/..%2fserver%2findex.html',
    '/ui/kiosk/none.js',
  ]) {
    const { status, problem } = await hall.get(path)
    expect([status, problem?.code], path).toEqual([404, 'route-unknown'])
  }
})

test('the bare address leads to the kiosk; icon, problem pages and description are there', async () => {
  const bare = await hall.get('/')
  expect([bare.status, bare.headers.get('location')]).toEqual([302, '/kiosk'])
  expect((await hall.get('/favicon.ico')).headers.get('content-type')).toBe('image/svg+xml')
  expect((await hall.get('/problems/nobody-waiting')).text).toContain('Không có ai đang chờ')
  expect((await hall.get('/problems/constructor')).status).toBe(404)
  expect((await hall.get('/api/openapi.json')).body).toEqual({ openapi: '3.1.0' })
})

test('answers of the API carry constant headers, a yes and a no alike', async () => {
  for (const path of ['/api/health', '/api/centres/phuong-mau/board', '/api/none']) {
    const { headers } = await hall.get(path)
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('x-powered-by')).toBeNull()
  }
})

test('health tells version, day and seq', async () => {
  const { status, body } = await hall.get('/api/health')
  expect(status).toBe(200)
  expect(body).toEqual({ status: 'ok', version: expect.stringMatching(/^\d+\.\d+\.\d+$/), day: '2026-11-24', seq: hall.seq() })
})

test('passes are kept in a file for its owner only, and only their hashes elsewhere', () => {
  expect(statSync(join(hall.folder, 'sample-access.json')).mode & 0o777).toBe(0o600)
  expect(hall.sample).toEqual({
    centre: 'phuong-mau',
    url: hall.url,
    passes: {
      kiosk: expect.any(String),
      board: expect.any(String),
      greeter: expect.any(String),
      lead: expect.any(String),
      admin: expect.any(String),
      counters: Object.fromEntries(['1', '2', '3', '4', '5', '6', '7', '8'].map((id) => [id, expect.any(String)])),
    },
    links: {
      kiosk: `${hall.url}/kiosk#centre=phuong-mau&pass=${hall.passOf('kiosk')}`,
      board: `${hall.url}/board#centre=phuong-mau&pass=${hall.passOf('board')}`,
      counters: expect.objectContaining({ 3: `${hall.url}/counter/3#centre=phuong-mau&pass=${hall.passOf('counter', '3')}` }),
      greeter: `${hall.url}/greeter#centre=phuong-mau&pass=${hall.passOf('greeter')}`,
      lead: `${hall.url}/lead#centre=phuong-mau&pass=${hall.passOf('lead')}`,
      signing: `${hall.url}/signing#centre=phuong-mau&pass=${hall.passOf('lead')}`,
      specialist: `${hall.url}/specialist#centre=phuong-mau&pass=${hall.passOf('lead')}`,
      admin: `${hall.url}/admin#centre=phuong-mau&pass=${hall.passOf('admin')}`,
      ledger: `${hall.url}/debug/ledger#centre=phuong-mau&pass=${hall.passOf('lead')}`,
    },
  })
})

const port = () => Number(new URL(hall.url).port)

test('a flood of headers, no HTTP at all: a 4xx and the connection is closed', async () => {
  const said = async (text: string) => {
    const socket = connect(port(), '127.0.0.1')
    let heard = ''
    socket.on('data', (chunk) => {
      heard += chunk
    })
    socket.on('error', () => {})
    socket.write(text)
    await once(socket, 'close')
    return heard
  }
  expect(await said(`GET /api/health HTTP/1.1\r\nHost: x\r\nX-Flood: ${'x'.repeat(40_000)}\r\n\r\n`)).toMatch(
    /^HTTP\/1\.1 431 .*request-malformed/s,
  )
  expect(await said('hello\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 .*request-malformed/s)
})

test('a body that does not come is cut, while others are served', { timeout: 40_000 }, async () => {
  const slow = request({
    host: '127.0.0.1',
    port: port(),
    method: 'POST',
    path: '/api/centres/phuong-mau/tickets',
    headers: {
      authorization: `Bearer ${hall.passOf('kiosk')}`,
      'content-type': 'application/json',
      'content-length': 1000,
    },
  })
  slow.on('error', () => {})
  slow.write('{"line":')
  const before = hall.seq()
  const startedAt = performance.now()
  const cut = Promise.race([once(slow, 'close'), once(slow, 'response')])
  expect((await hall.get('/api/health')).status).toBe(200)
  await cut
  expect(performance.now() - startedAt).toBeLessThan(25_000)
  expect(hall.seq()).toBe(before)
})
