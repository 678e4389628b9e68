// The app without a port, on a hall that fails: the disk says no, the program has a bug, no day is open.

import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterEach, expect, test } from 'vitest'
import { prepareCentre } from '#queue/centre.ts'
import type { Answer, Caller, HallDoor } from '#server/hall/door.ts'
import { buildApp } from '#server/http/app.ts'
import type { App } from '#server/http/served.ts'
import type { People } from '#server/people/people.ts'

const document = JSON.parse(readFileSync(new URL('../../centres/phuong-mau.json', import.meta.url), 'utf8'))
const apps: App[] = []
afterEach(async () => {
  for (const app of apps.splice(0)) await app.close()
})

/** An app on a hall that answers so. */
async function appOn(hall: Partial<HallDoor>) {
  const logged: object[] = []
  const log = { info: () => {}, warn: () => {}, error: (fields: object) => logged.push(fields) }
  const app = await buildApp({
    hall: { state: { centre: prepareCentre(document), day: '2026-11-24', seq: 7 }, fault: () => null, ...hall } as HallDoor,
    access: { who: (pass) => (pass === 'lead' ? { id: 'id-of-lead', role: 'lead' } : undefined) },
    // No route of people is asked for here.
    people: {} as People,
    version: '1.2.3',
    release: '1.2.3',
    pagesFolder: '/nowhere',
    links: () => ({ page: '', slip: '' }),
    log,
  })
  apps.push(app)
  const post = (body: unknown, headers: Record<string, string> = {}) =>
    app.inject({
      method: 'POST',
      url: '/api/centres/phuong-mau/tickets',
      payload: body as object,
      headers: { authorization: 'Bearer lead', 'idempotency-key': randomUUID(), ...headers },
    })
  return { app, post, logged }
}

const hint = { vi: 'ổ đĩa đầy, hãy xóa bớt tệp', en: 'the disk is full, delete some files' }

test('a disk that takes nothing is told with what to do, in the language asked for', async () => {
  const ask = async (): Promise<Answer> => ({ rejected: 'ledger-unwritable', params: { hintVi: hint.vi, hintEn: hint.en } })
  const { app, post } = await appOn({ ask, fault: () => hint })
  const refused = await post({ line: 'CT' }, { 'accept-language': 'en' })
  expect(refused.statusCode).toBe(503)
  expect(refused.json()).toMatchObject({
    code: 'ledger-unwritable',
    retry: 'later',
    title: 'The ledger cannot be written: the disk is full, delete some files. Nothing was changed, please try again.',
    detail: 'Máy chủ chưa ghi được sổ: ổ đĩa đầy, hãy xóa bớt tệp. Chưa có gì thay đổi, vui lòng thử lại.',
  })
  const health = await app.inject('/api/health')
  expect(health.statusCode).toBe(503)
  expect(health.json()).toEqual({ status: 'ledger-unwritable', version: '1.2.3', day: '2026-11-24', seq: 7, hint: hint.vi })
})

test('a bug is a plain 500 to the caller and a line in the log, without what was sent', async () => {
  const { post, logged } = await appOn({ ask: () => Promise.reject(new Error('of our own making')) })
  const failed = await post({ line: 'CT', printer: 'secret-words' })
  expect(failed.statusCode).toBe(500)
  expect(failed.json()).toMatchObject({ code: 'server-error', title: 'Máy chủ gặp lỗi. Chưa có gì thay đổi.' })
  expect(failed.body).not.toContain('making')
  expect(logged).toEqual([
    expect.objectContaining({ route: '/api/centres/:centre/tickets', stack: expect.stringContaining('of our own making') }),
  ])
  expect(JSON.stringify(logged)).not.toContain('secret-words')
})

test('without a day health says so and stays 200: the ledger can be written', async () => {
  const { app } = await appOn({ state: { centre: prepareCentre(document), day: null, seq: 0 } as HallDoor['state'] })
  const health = await app.inject({ url: '/api/health', headers: { 'accept-language': 'en' } })
  expect([health.statusCode, health.json().status, health.json().hint]).toEqual([
    200,
    'no-day',
    'No working day is open: the lead opens one.',
  ])
})

test('moments and states in a no are said in words, and stand as they are beside them', async () => {
  const answers: Answer[] = [
    { rejected: 'issuing-closed', params: { reopensAt: Date.UTC(2026, 10, 25, 0, 0) } },
    { rejected: 'issuing-closed', params: {} },
    { rejected: 'ticket-not-held', params: { number: '1001', state: 'serving' } },
  ]
  const { post } = await appOn({ ask: async () => answers.shift() as Answer })
  const told = async () => (await post({ line: 'CT' })).json()
  expect(await told()).toMatchObject({
    title: 'Hiện không cấp số. Mời quay lại từ 7:00 ngày 25/11/2026.',
    detail: 'No numbers are given now. Please come back from 7:00 on 25/11/2026.',
    params: { reopensAt: Date.UTC(2026, 10, 25, 0, 0) },
  })
  expect((await told()).title).toBe('Hiện không cấp số. Mời quay lại từ ngày làm việc tới.')
  expect(await told()).toMatchObject({
    title: 'Số 1001 không đang giữ chỗ (đang: làm việc tại quầy).',
    detail: 'Number 1001 is not held (it is being served).',
    params: { number: '1001', state: 'serving' },
  })
})

test('the hall is told who asks, with which key, how long ago, and a hash of the request that the order of fields does not change', async () => {
  const callers: Caller[] = []
  const { post } = await appOn({
    ask: async (_, caller) => {
      callers.push(caller)
      return { body: '{"kept":"bytes"}', status: caller.status }
    },
  })
  const key = randomUUID()
  const answer = await post({ line: 'CT', files: 2 }, { 'idempotency-key': key.toUpperCase(), 'asked-seconds-ago': '2.5' })
  expect([answer.statusCode, answer.body]).toEqual([201, '{"kept":"bytes"}'])
  await post('{"files":2,"line":"CT"}', { 'idempotency-key': key, 'content-type': 'application/json' })
  await post({ line: 'CT', files: 3 }, { 'idempotency-key': key })
  expect(callers[0]).toEqual({ by: 'id-of-lead', key, request: expect.any(String), askedSecondsAgo: 2.5, status: 201 })
  expect(callers[1]!.request).toBe(callers[0]!.request)
  expect(callers[2]!.request).not.toBe(callers[0]!.request)
})
