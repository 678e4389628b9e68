// Sends the examples of the API's description to real halls, in their order, and keeps what came back in a form that is the same each time:
// what chance drew (ids, hashes) is replaced by stand-ins, long lists are cut to their first entry.
import { createHash, randomUUID } from 'node:crypto'
import { pathOf, routes } from '#contract/commands/routes.ts'
import type { Example, ExampleAnswer } from '#contract/examples/example.ts'
import { examples } from '#contract/examples/examples.ts'
import { centre, type Running, startRunning } from '#tests/server/running.ts'

/** One request as the caller sends it. */
export interface Sent {
  method: 'GET' | 'POST'
  path: string
  headers: Record<string, string>
  body?: string
}

export interface Returned {
  status: number
  type: string
  text: string
}

/** What an example came to: the answer as it was, and as it stands in `answers.ts`. */
export interface Came {
  example: Example
  returned: Returned
  kept: ExampleAnswer
}

/** Where the examples' server says it is: the address a newcomer's own has. */
const SHOWN_URL = 'http://127.0.0.1:8090'
const SHOWN_RELEASE = '0.1.0'
const LIST_SHOWN_MAX = 2

/** All examples of the sample hall. */
export async function liveMorning(): Promise<Came[]> {
  const hall = await startRunning()
  try {
    const standIns = makeStandIns(hall)
    const tickets = new Map<string, string>()
    const came: Came[] = []
    for (const example of examples) {
      hall.pass(example.afterSeconds ?? 0)
      await hall.hall.tick()
      const pass = example.as && hall.passOf(example.as, example.counter)
      const sent = requestOf(example, tickets, pass)
      const returned = await send(hall.url, sent)
      if (example.issues !== undefined) tickets.set(example.issues, JSON.parse(returned.text).ticket.id)
      came.push({ example, returned, kept: standIns(sent, returned) })
    }
    return came
  } finally {
    await hall.end()
  }
}

/** The request an example stands for. @param tickets ids by the names examples gave them. */
export function requestOf(example: Example, tickets: ReadonlyMap<string, string>, pass: string | undefined): Sent {
  const { route, counter = '', seq = '', query, body } = example
  const ticket = example.ticket === undefined ? '' : tickets.get(example.ticket)
  if (ticket === undefined) throw new Error(`${example.name}: no example before it issues “${example.ticket}”`)
  const { method } = routes[route]
  return {
    method,
    path: `${pathOf(route, { centre, counter, seq, ticket })}${query === undefined ? '' : `?${query}`}`,
    headers: {
      'accept-language': 'en',
      ...(pass === undefined ? {} : { authorization: `Bearer ${pass}` }),
      ...(method === 'POST' ? { 'content-type': 'application/json', 'idempotency-key': randomUUID() } : {}),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }
}

async function send(url: string, { path, ...init }: Sent): Promise<Returned> {
  const response = await fetch(url + path, init)
  return { status: response.status, type: mediaType(response.headers.get('content-type')), text: await response.text() }
}

export const mediaType = (header: string | null | undefined): string => (header ?? '').split(';', 1)[0] ?? ''

/** Makes what is kept of an answer. The same id gets the same stand-in for as long as the morning lasts. */
export function makeStandIns(hall: Pick<Running, 'url'> | undefined): (sent: Sent, returned: Returned) => ExampleAnswer {
  const known = new Map<string, string>()
  const standIn = (drawn: string) => {
    const made =
      known.get(drawn) ??
      createHash('sha256')
        .update(`example ${known.size + 1}`)
        .digest(drawn.length === 64 ? 'hex' : 'base64url')
    known.set(drawn, made.slice(0, drawn.length))
    return made.slice(0, drawn.length)
  }
  const inText = (text: string) => [...known].reduce((rest, [drawn, shown]) => rest.replaceAll(drawn, shown), text)
  return ({ path }, { status, type, text }) => {
    if (!/json$/.test(type)) return { path: inText(path), status, type }
    const answer = JSON.parse(text)
    for (const drawn of drawnIn(answer)) standIn(drawn)
    const shown = inText(hall ? text.replaceAll(hall.url, SHOWN_URL) : text)
    return { path: inText(path), status, type, answer: shortened(JSON.parse(shown)) }
  }
}

/** Ids and hashes in an answer: what is 22 letters of base64url with a capital or a digit in it, or 64 of hex. */
function drawnIn(value: unknown): string[] {
  if (typeof value === 'string') return /^(?=.*[A-Z0-9])[A-Za-z0-9_-]{22}$|^[0-9a-f]{64}$/.test(value) ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(drawnIn) : []
}

/** Long lists by their first entries, and the release that every release has another of. */
function shortened(value: unknown): unknown {
  if (Array.isArray(value)) return (value.length > LIST_SHOWN_MAX ? value.slice(0, 1) : value).map(shortened)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, key === 'release' || key === 'version' ? SHOWN_RELEASE : shortened(part)]),
  )
}
