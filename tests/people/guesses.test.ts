// Who guesses is slowed and seen by the admin; who is in the hall never waits for a guesser.
import { randomUUID } from 'node:crypto'
import { request } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pathOf } from '#contract/commands/routes.ts'
import { centre, type OpenedHall, openedHall, PASSWORD, PIN } from './opened-hall.ts'

let hall: OpenedHall
let lan: string
let own: { id: string; pass: string }
let others: { id: string; pass: string }[]
beforeAll(async () => {
  hall = await openedHall()
  lan = await hall.makeAccount({ name: 'Nguyễn Thị Lan' })
  own = await hall.pairDevice({ name: 'Quầy của Lan', role: 'counter', counter: '1' })
  others = []
  for (let n = 1; n <= 10; n += 1) others.push(await hall.pairDevice({ name: `Máy ${n}`, role: 'counter', counter: '2' }))
})
afterAll(() => hall?.end())

const guess = (pass: string, pin = '908172') => hall.post('sign-in', { account: lan, pin }, { pass })
const refusals = async (kind: string) => {
  // What was gathered within the minute is told after it.
  hall.passTime(1, 1)
  const { entries } = await hall.yes(hall.get('audit', await hall.admin()))
  return entries.filter(({ event }: { event: { type: string; kind?: string } }) => event.type === 'refused' && event.kind === kind)
}

/** Signs in from another address of this machine. */
const signInFrom = (address: string, body: object) =>
  new Promise<{ status: number; code?: string; params?: { seconds?: number } }>((resolve, reject) => {
    const asked = request(
      hall.url + pathOf('sign-in', { centre }),
      {
        method: 'POST',
        localAddress: address,
        headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      },
      (response) => {
        let text = ''
        response.on('data', (part) => {
          text += part
        })
        response.on('end', () => resolve({ ...JSON.parse(text), status: response.statusCode ?? 0 }))
      },
    )
    asked.on('error', reject)
    asked.end(JSON.stringify(body))
  })

test('a PIN guessed from ten devices: slowed there, seen by the admin, and who sits at their counter signs in as ever', async () => {
  await hall.signIn({ account: lan, pin: PIN }, { pass: own.pass })
  for (const { pass } of others.slice(0, 4)) await hall.no(guess(pass), 401, 'sign-in-wrong')
  for (const { pass } of others.slice(4)) {
    const { params } = await hall.no(guess(pass), 429, 'slow-down')
    expect(params).toEqual({ seconds: 2 })
  }
  // The right PIN waits there too: nobody learns from the delay whether a guess was right.
  await hall.no(guess(others[9]!.pass, PIN), 429, 'slow-down')
  await hall.signIn({ account: lan, pin: PIN }, { pass: own.pass })

  let tried = 4
  for (let minutes = 0; minutes < 30; minutes += 1) {
    hall.passTime(1)
    const answers = await Promise.all(others.map(({ pass }) => guess(pass)))
    expect(answers.map(({ status }) => status).sort()[0]).toBe(401)
    tried += answers.filter(({ status }) => status === 401).length
    expect(answers.find(({ status }) => status === 429)?.problem.params?.seconds).toBeLessThanOrEqual(60)
    await hall.signIn({ account: lan, pin: PIN }, { pass: own.pass })
  }
  expect(tried).toBe(34)
  const seen = await refusals('pin')
  expect(seen.length).toBeGreaterThanOrEqual(4)
  expect(seen[0]).toMatchObject({
    event: { account: lan },
    names: { account: 'Nguyễn Thị Lan', device: expect.stringMatching(/^Máy \d+$/) },
    from: '127.0.0.1',
  })
  expect(seen.reduce((sum: number, { event }: { event: { count: number } }) => sum + event.count, 0)).toBe(tried)
  // Nobody is ever locked out: a minute later she may sit anywhere.
  hall.passTime(1)
  await hall.signIn({ account: lan, pin: PIN }, { pass: others[5]!.pass })
})

test('of twenty guesses at once at one screen four are looked at', async () => {
  hall.passTime(61)
  const answers = await Promise.all(Array.from({ length: 20 }, () => guess(others[0]!.pass)))
  expect(answers.filter(({ problem }) => problem.code === 'sign-in-wrong')).toHaveLength(4)
  expect(answers.filter(({ problem }) => problem.code === 'slow-down')).toHaveLength(16)
})

test('a password guessed elsewhere is slowed by address and by name; names that exist and names that do not are told the same', async () => {
  hall.passTime(61)
  await hall.admin()
  for (const name of ['Quản trị', 'Không có ai']) {
    const address = name === 'Quản trị' ? '127.0.0.2' : '127.0.0.3'
    for (let tried = 1; tried <= 4; tried += 1)
      expect(await signInFrom(address, { name, password: `đoán bừa ${tried}` })).toMatchObject({ status: 401, code: 'sign-in-wrong' })
    expect(await signInFrom(address, { name, password: PASSWORD })).toMatchObject({
      status: 429,
      code: 'slow-down',
      params: { seconds: 2 },
    })
  }
  for (const [n, name] of ['Nguyễn Thị Lan', 'Không có ai khác'].entries()) {
    const codes: (string | undefined)[] = []
    for (let from = 1; from <= 6; from += 1) codes.push((await signInFrom(`127.0.${n + 1}.${from}`, { name, password: 'đoán bừa' })).code)
    expect(codes, name).toEqual([...Array(4).fill('sign-in-wrong'), 'slow-down', 'slow-down'])
  }
  // Another name from that address waits too; the admin, at the address of this morning, does not.
  expect(await signInFrom('127.0.0.2', { name: 'Nguyễn Thị Lan', password: PASSWORD })).toMatchObject({ code: 'slow-down' })
  await hall.signIn({ name: 'Quản trị', password: PASSWORD })
  expect((await refusals('password')).map(({ from }: { from: string }) => from)).toEqual(expect.arrayContaining(['127.0.0.2', '127.0.0.3']))
})

test('pairing codes guessed: slowed, and listed by address', async () => {
  const pair = async (code: string) => hall.post('pair-device', { code, name: 'Đoán', role: 'kiosk' }, await hall.admin())
  for (const code of ['AAAAAA', 'CCCCCC', 'HHHHHH', 'KKKKKK']) await hall.no(pair(code), 404, 'code-unknown')
  const { params } = await hall.no(pair('MMMMMM'), 429, 'slow-down')
  expect(params).toEqual({ seconds: 2 })
  const { wrongCodes } = await hall.yes(hall.get('devices', await hall.admin()))
  expect(wrongCodes).toEqual([{ from: '127.0.0.1', count: 4, firstAt: expect.any(Number), lastAt: expect.any(Number) }])
  expect(await refusals('pairing-code')).not.toHaveLength(0)
  const { code } = await hall.yes(hall.post('ask-pairing'))
  await hall.yes(pair(code))
})
