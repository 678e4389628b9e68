// A hall with people on a free port, on a real ledger, with a clock the test holds: its first admin, and a caller for passes and cookies.
import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { io, type Socket } from 'socket.io-client'
import { expect } from 'vitest'
import type { CentreDocument } from '#contract/centre/document.ts'
import type { MakeAccount, PairDevice } from '#contract/commands/people-requests.ts'
import { pathOf, type RouteName } from '#contract/commands/routes.ts'
import type { ProblemDetails } from '#contract/problems/details.ts'
import { openSqliteLedger } from '#ledger/sqlite/open.ts'
import { noPasses, withPeople } from '#server/access/access.ts'
import { sampleAccess, samplePasses } from '#server/access/sample-access.ts'
import { openHall } from '#server/hall/open.ts'
import { buildApp } from '#server/http/app.ts'
import { attachLive } from '#server/live/live.ts'
import { openPeople } from '#server/people/people.ts'
import { silentLog } from '#server/start/log.ts'

/** Tuesday, 24 November 2026, 07:00 in Viet Nam. */
export const SEVEN = Date.UTC(2026, 10, 24, 0, 0)
export const centre = 'phuong-mau'
export const PASSWORD = 'mưa rào tháng sáu'
export const PIN = '271948'

const sample = JSON.parse(readFileSync(new URL('../../centres/phuong-mau.json', import.meta.url), 'utf8')) as CentreDocument

export interface Answer {
  status: number
  // biome-ignore lint/suspicious/noExplicitAny: a test looks wherever it likes.
  body: any
  problem: ProblemDetails
  /** The session's token, where one was set. */
  token?: string
  cookie: string
}

export interface Shown {
  pass?: string
  token?: string
  key?: string
  headers?: Record<string, string>
}

export type OpenedHall = Awaited<ReturnType<typeof openedHall>>

/** Opens a claimed centre, or a sample hall; `end()` closes it and removes its folder. */
export async function openedHall({ isSample = false } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'moi-so-people-'))
  let passedMs = 0
  const sockets: Socket[] = []
  let server = await serve(folder, isSample, () => passedMs)
  const first = await server.people.accounts.make(
    { name: 'Quản trị', employer: 'centre', role: 'admin', password: PASSWORD },
    { by: 'claim', key: randomUUID(), request: 'first', from: '' },
  )
  if ('rejected' in first) throw new Error(first.rejected)

  const call = async (method: string, path: string, { pass, token, key, headers }: Shown, body?: object): Promise<Answer> => {
    const response = await fetch(server.url + path, {
      method,
      ...(body && { body: JSON.stringify(body) }),
      headers: {
        ...(body && { 'content-type': 'application/json', 'idempotency-key': key ?? randomUUID() }),
        ...(pass !== undefined && { authorization: `Bearer ${pass}` }),
        ...(token !== undefined && { cookie: `moi-so=${token}` }),
        ...headers,
      },
    })
    const text = await response.text()
    const cookie = response.headers.get('set-cookie') ?? ''
    const told = text === '' ? undefined : JSON.parse(text)
    return { status: response.status, body: told, problem: told, cookie, token: /^moi-so=([^;]+)/.exec(cookie)?.[1] }
  }
  const get = (name: RouteName, shown: Shown = {}, params: Record<string, string> = {}, query = '') =>
    call('GET', pathOf(name, { centre, ...params }) + query, shown)
  const post = (name: RouteName, body: object = {}, shown: Shown = {}, params: Record<string, string> = {}) =>
    call('POST', pathOf(name, { centre, ...params }), shown, body)
  /** Expects a yes; its body. */
  const yes = async (asked: Promise<Answer>) => {
    const answer = await asked
    expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300)
    return answer.body
  }
  /** Expects a no with this code. */
  const no = async (asked: Promise<Answer>, status: number, code: string) => {
    const { problem, status: told } = await asked
    expect({ status: told, code: problem?.code }, JSON.stringify(problem)).toEqual({ status, code })
    expect(problem.title).not.toMatch(/[{}]|–\./)
    return problem
  }
  const signIn = async (body: object, shown: Shown = {}) => {
    const answer = await post('sign-in', body, shown)
    expect(answer.status, JSON.stringify(answer.body)).toBe(200)
    return answer.token ?? ''
  }
  let admin = ''
  /** The admin's session; made anew when time has ended the former. */
  const asAdmin = async (): Promise<Shown> => {
    if ((await get('me', { token: admin })).status !== 200) admin = await signIn({ name: 'Quản trị', password: PASSWORD })
    return { token: admin }
  }

  return {
    folder,
    get,
    post,
    yes,
    no,
    signIn,
    admin: asAdmin,
    get people() {
      return server.people
    },
    /** Of a sample hall. */
    get passes() {
      return server.passes
    },
    get url() {
      return server.url
    },
    /** Moves the hall's clock on. */
    passTime: (minutes: number, seconds = 0) => {
      passedMs += (minutes * 60 + seconds) * 1000
      server.people.tick()
    },
    makeAccount: async (body: Partial<MakeAccount> & { name: string }) => {
      const whole = { employer: 'centre', role: 'officer', pin: PIN, password: PASSWORD, ...body }
      const { account } = await yes(post('make-account', whole, await asAdmin()))
      return account.id as string
    },
    /** Lets a screen in, as its own page and the admin would; its id and pass. */
    pairDevice: async (body: Partial<PairDevice> & Pick<PairDevice, 'name' | 'role'>) => {
      const { code, secret } = await yes(post('ask-pairing'))
      const { device } = await yes(post('pair-device', { code, ...body }, await asAdmin()))
      const { pass } = await yes(get('pairing', { pass: secret }))
      return { id: device.id as string, pass: pass as string }
    },
    /** Resolves when the server has let a socket go. */
    gone: (socket: Socket) => (socket.connected ? new Promise<void>((resolve) => socket.once('disconnect', () => resolve())) : undefined),
    /** A socket, as a page opens one; connected. */
    connect: async ({ pass, token }: Shown): Promise<Socket> => {
      const socket = io(server.url, {
        transports: ['websocket'],
        reconnection: false,
        forceNew: true,
        auth: pass === undefined ? {} : { pass },
        ...(token !== undefined && { extraHeaders: { cookie: `moi-so=${token}` } }),
      })
      sockets.push(socket)
      await new Promise<void>((resolve, reject) => {
        socket.once('connect', resolve)
        socket.once('connect_error', (error: Error & { data?: ProblemDetails }) => reject(new Error(error.data?.code ?? error.message)))
      })
      return socket
    },
    restart: async () => {
      await server.close()
      server = await serve(folder, isSample, () => passedMs)
    },
    end: async () => {
      for (const socket of sockets) socket.disconnect()
      await server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function serve(folder: string, isSample: boolean, passedMs: () => number) {
  const ledger = await openSqliteLedger({ folder })
  const document = { ...sample, isSample }
  const clock = { wall: () => SEVEN + passedMs(), elapsed: passedMs }
  const links = () => ({ page: '', slip: '', returnSlip: '' })
  const hall = await openHall({ document, ledger, links, isSample, clock })
  let url = ''
  const people = await openPeople({
    book: ledger,
    folder,
    document: () => hall.state.centre.document,
    now: () => hall.now(),
    publicUrl: () => url,
  })
  const passes = samplePasses(folder, centre, ['1'])
  const access = withPeople(isSample ? sampleAccess(passes) : noPasses, people)
  const served = { hall, access, people, version: '0', release: '0', links, log: silentLog, pagesFolder: join(folder, 'no-pages') }
  const app = await buildApp(served)
  const live = attachLive(app.server, { hall, access, release: '0', publicUrl: () => url })
  app.addHook('preClose', async () => live.close())
  await app.listen({ host: '127.0.0.1', port: 0 })
  url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
  return {
    url,
    people,
    passes,
    close: async () => {
      app.server.closeIdleConnections()
      await app.close()
      await people.close()
      await hall.close()
      await ledger.close()
    },
  }
}
