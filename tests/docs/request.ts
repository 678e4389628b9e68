// The request an example stands for, how it is sent, and what of its answer the examples after it know.
import { randomUUID } from 'node:crypto'
import { pathOf, routes } from '#contract/commands/routes.ts'
import type { Example, Known } from '#contract/examples/example.ts'

/** One request as the caller sends it. */
export interface Sent {
  method: 'GET' | 'POST'
  path: string
  headers: Record<string, string>
  body?: string | Uint8Array<ArrayBuffer>
  /** The body, where the example made it from what is known. */
  made?: object
}

export interface Returned {
  status: number
  type: string
  text: string
  /** Of an answer that is a file. */
  file?: Uint8Array<ArrayBuffer>
  /** The session's token, where one was set. */
  token?: string
}

interface Asker {
  centre: string
  /** What earlier answers gave, sessions' tokens among it. */
  known: Known
  /** The pass of the example's role. */
  pass?: string | undefined
}

export function requestOf(example: Example, { centre, known, pass }: Asker): Sent {
  const { route, counter = '', seq = '', system = '', query, body, file, session } = example
  const given = (name: string | undefined): string => {
    if (name === undefined) return ''
    const value = known[name]
    if (typeof value !== 'string') throw new Error(`${example.name}: no example before it gives “${name}”`)
    return value
  }
  const [ticket, snag, account, device] = [given(example.ticket), given(example.snag), given(example.account), given(example.device)]
  const { method } = routes[route]
  const shownPass = example.pass === undefined ? pass : given(example.pass)
  const made = typeof body === 'function' ? body(known) : undefined
  const bytes = file === undefined ? undefined : (known[file] as Uint8Array<ArrayBuffer>)
  return {
    method,
    path: `${pathOf(route, { centre, counter, seq, system, ticket, snag, account, device })}${query === undefined ? '' : `?${query}`}`,
    headers: {
      'accept-language': 'en',
      ...(shownPass === undefined ? {} : { authorization: `Bearer ${shownPass}` }),
      ...(session === undefined ? {} : { cookie: `moi-so=${given(session)}` }),
      ...(method === 'POST'
        ? { 'content-type': bytes ? 'application/octet-stream' : 'application/json', 'idempotency-key': randomUUID() }
        : {}),
    },
    ...(bytes ? { body: bytes } : body === undefined ? {} : { body: JSON.stringify(made ?? body) }),
    ...(made && { made }),
  }
}

export async function send(url: string, { path, method, headers, body }: Sent): Promise<Returned> {
  const response = await fetch(url + path, { method, headers, ...(body !== undefined && { body }) })
  const type = mediaType(response.headers.get('content-type'))
  const file = new Uint8Array(await response.arrayBuffer())
  const token = /^moi-so=([^;]+)/.exec(response.headers.get('set-cookie') ?? '')?.[1]
  return {
    status: response.status,
    type,
    text: new TextDecoder().decode(file),
    ...(/json$/.test(type) ? {} : { file }),
    ...(token !== undefined && { token }),
  }
}

/** What is known after an answer: what the example names in it. */
export function knownAfter({ keeps = {}, signsIn }: Example, { text, file, token }: Returned): Known {
  const at = (place: string) =>
    place.split('.').reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], JSON.parse(text))
  return {
    ...Object.fromEntries(Object.entries(keeps).map(([name, place]) => [name, file ?? at(place)])),
    ...(signsIn !== undefined && { [signsIn]: token }),
  }
}

export const mediaType = (header: string | null | undefined): string => (header ?? '').split(';', 1)[0] ?? ''
