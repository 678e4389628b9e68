// A server, built and real, on its way from nobody's to a centre's: asked as its pages would ask it.
import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import type { CentreDocument } from '#contract/centre/document.ts'
import { pathOf, type RouteName } from '#contract/commands/routes.ts'
import { type BuiltServer, startBuilt } from '../start/built-server.ts'

export const CENTRE = 'phuong-ta'
export const ADMIN = { name: 'Quản trị', password: 'mưa rào tháng sáu' }
export const PIN = '271948'

export interface Shown {
  pass?: string
  token?: string
  key?: string
}

export interface Answer {
  status: number
  // biome-ignore lint/suspicious/noExplicitAny: a test looks wherever it likes.
  body: any
  token?: string
}

/** Asks a server at this address, for one centre. */
export function asking(url: string, centre = CENTRE) {
  const call = async (method: string, path: string, { pass, token, key }: Shown, body?: object | Buffer): Promise<Answer> => {
    const response = await fetch(url + path, {
      method,
      ...(body && { body: Buffer.isBuffer(body) ? new Uint8Array(body) : JSON.stringify(body) }),
      headers: {
        ...(body && {
          'content-type': Buffer.isBuffer(body) ? 'application/octet-stream' : 'application/json',
          'idempotency-key': key ?? randomUUID(),
        }),
        ...(pass !== undefined && { authorization: `Bearer ${pass}` }),
        ...(token !== undefined && { cookie: `moi-so=${token}` }),
      },
    })
    const token2 = /^moi-so=([^;]+)/.exec(response.headers.get('set-cookie') ?? '')?.[1]
    const text = await response.text()
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text), ...(token2 !== undefined && { token: token2 }) }
  }
  const get = (name: RouteName, shown: Shown = {}, params: Record<string, string> = {}, query = '') =>
    call('GET', pathOf(name, { centre, ...params }) + query, shown)
  const post = (name: RouteName, body: object | Buffer = {}, shown: Shown = {}, params: Record<string, string> = {}) =>
    call('POST', pathOf(name, { centre, ...params }), shown, body)
  const signIn = async (body: object, shown: Shown = {}) => {
    const { status, body: told, token } = await post('sign-in', body, shown)
    expect(status, JSON.stringify(told)).toBe(200)
    return { ...shown, token: token ?? '' }
  }
  return {
    url,
    get,
    post,
    signIn,
    admin: () => signIn(ADMIN),
    backup: async (shown: Shown) => {
      const response = await fetch(url + pathOf('backup', { centre }), { headers: { cookie: `moi-so=${shown.token}` } })
      expect(response.status).toBe(200)
      return { file: Buffer.from(await response.arrayBuffer()), name: response.headers.get('content-disposition') }
    },
    /** Lets a screen in, as its page and the admin would; its pass. */
    pair: async (body: object, admin: Shown) => {
      const { code, secret } = await yes(post('ask-pairing'))
      await yes(post('pair-device', { code, ...body }, admin))
      return (await yes(get('pairing', { pass: secret }))).pass as string
    },
  }
}
export type Asks = ReturnType<typeof asking>

/** Expects a yes; its body. */
export async function yes(asked: Promise<Answer>) {
  const { status, body } = await asked
  expect(status, JSON.stringify(body)).toBeLessThan(300)
  return body
}

/** Expects a no with this code, by a whole sentence. */
export async function no(asked: Promise<Answer>, status: number, code: string) {
  const answer = await asked
  expect({ status: answer.status, code: answer.body?.code }, JSON.stringify(answer.body)).toEqual({ status, code })
  expect(answer.body.title).not.toMatch(/[{}]|–\./)
  return answer.body
}

/** The code on the console. */
export const codeOn = (server: BuiltServer): string => /[2-9ACHKMTX]{4}(?:-[2-9ACHKMTX]{4}){2}/.exec(server.words())?.[0] ?? ''

/** The template of a server as a document of one's own. */
export async function ownDocument(asks: Asks, more: Partial<CentreDocument> = {}): Promise<CentreDocument> {
  const { template } = await yes(asks.get('claim'))
  return { ...template, id: CENTRE, name: { vi: 'Phường Ta', en: 'Our Ward' }, ...more }
}

/** A claim pass. */
export const claimPass = async (asks: Asks, server: BuiltServer) => ({
  pass: (await yes(asks.post('claim-centre', { code: codeOn(server) }))).pass as string,
})

/** Resolves when the server says whose it is. */
export async function claimedBy(asks: Asks): Promise<string> {
  for (;;) {
    const state = await asks.get('claim').catch(() => undefined)
    if (state?.body.isClaimed && (await asks.get('sign-in-names').catch(() => undefined))?.status === 200) return state.body.centre
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

/** A claimed server in a folder, with its first admin signed in. */
export async function claimed(dataDir: string) {
  const server = startBuilt(dataDir)
  const asks = asking(await server.ready())
  await yes(asks.post('found-centre', { document: await ownDocument(asks), admin: ADMIN }, await claimPass(asks, server)))
  await claimedBy(asks)
  return { server, asks, admin: await asks.admin() }
}
