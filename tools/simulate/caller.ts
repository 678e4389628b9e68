// Requests as pages make them: a pass or a session, a key for each press, JSON both ways.
import { randomUUID } from 'node:crypto'
import { pathOf, type RouteName, routes } from '#contract/commands/routes.ts'

/** What somebody shows: a screen's or phone's pass, and the cookie of a session. */
export interface Credentials {
  pass?: string
  cookie?: string
}

export interface Answered {
  status: number
  text: string
  /** As JSON; undefined where it is none. */
  body: unknown
  cookie?: string
}

export class Caller {
  readonly url: string
  readonly centre: string
  /** Requests sent. */
  count = 0

  constructor(url: string, centre: string) {
    this.url = url
    this.centre = centre
  }

  get(route: RouteName, shown: Credentials, params: Record<string, string> = {}, query: Record<string, string> = {}): Promise<Answered> {
    const search = new URLSearchParams(query).toString()
    return this.#send('GET', `${this.#path(route, params)}${search && `?${search}`}`, shown)
  }

  post(route: RouteName, body: object, shown: Credentials, params: Record<string, string> = {}): Promise<Answered> {
    return this.#send('POST', this.#path(route, params), shown, body)
  }

  /** A yes that must be one. */
  async must<Body>(asked: Promise<Answered>): Promise<Body> {
    const { status, text, body } = await asked
    if (status >= 300) throw new Error(`the hall said no (${status}): ${text}`)
    return body as Body
  }

  #path(route: RouteName, params: Record<string, string>): string {
    return pathOf(route, { centre: this.centre, ...params })
  }

  async #send(method: 'GET' | 'POST', path: string, { pass, cookie }: Credentials, body?: object): Promise<Answered> {
    this.count += 1
    const response = await fetch(this.url + path, {
      method,
      headers: {
        ...(body && { 'content-type': 'application/json', 'idempotency-key': randomUUID() }),
        ...(pass !== undefined && { authorization: `Bearer ${pass}` }),
        ...(cookie !== undefined && { cookie }),
      },
      ...(body && { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    const set = response.headers.get('set-cookie')?.split(';', 1)[0]
    const isJson = /json\b/.test(response.headers.get('content-type') ?? '')
    return { status: response.status, text, body: isJson ? JSON.parse(text) : undefined, ...(set && { cookie: set }) }
  }
}

/** Names of the ids in a route's address. */
export const paramsOf = (route: RouteName): string[] => [...routes[route].path.matchAll(/:(\w+)/g)].map(([, name = '']) => name)
