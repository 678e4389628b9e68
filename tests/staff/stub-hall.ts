// A hall that is not one: serves a built page, pushes the views a test hands it, keeps the commands that come and answers as told.
// With it a page is tested alone, against the wire of the contract.
import { createReadStream, existsSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { Server } from 'socket.io'
import type { Envelope } from '#contract/views/envelope.ts'

/** A command as it came: path without the host, body, idempotency key. */
export interface Received {
  path: string
  body: unknown
  key: string
}

export interface StubHall {
  url: string
  commands: Received[]
  /** Sends a view to all that watch, now and to whoever watches later. */
  show(envelope: Envelope): void
  /** Answers the next commands with this instead of yes. */
  answer(reply: { status: number; body: unknown } | undefined): void
  /** What GETs of the API are answered with, by path; `me` is a sample hall's bare pass unless told. */
  gets: Map<string, object>
  /** What `watch` is answered with instead of a view. */
  refuse(problem: object | undefined): void
  /** Pulls the cable: sockets end and nobody gets in until `plug`. */
  unplug(): void
  plug(): void
  stop(): Promise<void>
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
}

/** `folder`: the built page; `base`: where its files are asked for; every other GET gets its index.html through `fill`. */
export async function stubHall(folder: string, base: string, fill: (html: string) => string = (html) => html): Promise<StubHall> {
  const commands: Received[] = []
  const gets = new Map<string, object>()
  let envelope: Envelope | undefined
  let reply: { status: number; body: unknown } | undefined
  let refusal: object | undefined
  let isPlugged = true

  const http = createServer((request, response) => void serve(request, response))
  const sockets = new Server(http, { pingInterval: 5_000, pingTimeout: 4_000, allowRequest: (_, allow) => allow(null, isPlugged) })
  sockets.on('connection', (socket) => {
    socket.on('watch', (_: unknown, acknowledge: (answer: object) => void) => {
      acknowledge(refusal ?? {})
      if (!refusal && envelope) socket.emit('view', envelope)
    })
  })

  async function serve(request: IncomingMessage, response: ServerResponse) {
    const path = new URL(request.url ?? '/', 'http://stub').pathname
    if (request.method === 'POST') {
      if (!isPlugged) return void request.destroy()
      commands.push({ path, body: JSON.parse(await textOf(request)), key: String(request.headers['idempotency-key']) })
      response.writeHead(reply?.status ?? 200, { 'content-type': 'application/json' })
      return void response.end(JSON.stringify(reply?.body ?? {}))
    }
    if (path.startsWith('/api/')) {
      const body = gets.get(path) ?? (path.endsWith('/me') ? { centre: 'phuong-mau', role: 'counter', counter: '3' } : undefined)
      response.writeHead(body ? 200 : 404, { 'content-type': 'application/json' })
      return void response.end(JSON.stringify(body ?? { type: 'x', title: 'x', status: 404, code: 'not-found', retry: 'never' }))
    }
    const file = join(folder, path.startsWith(base) ? path.slice(base.length) : 'index.html')
    if (!existsSync(file)) return void response.writeHead(404).end()
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      // The policy of the real server: what it would refuse must fail here too.
      'content-security-policy': "default-src 'self'; connect-src 'self' ws:; img-src 'self' data:",
    })
    if (extname(file) !== '.html') return void createReadStream(file).pipe(response)
    const chunks: Buffer[] = []
    for await (const chunk of createReadStream(file)) chunks.push(chunk as Buffer)
    response.end(fill(Buffer.concat(chunks).toString('utf8')))
  }

  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://hall.test:${(http.address() as AddressInfo).port}`,
    commands,
    gets,
    show(next) {
      envelope = next
      sockets.emit('view', next)
    },
    answer: (next) => {
      reply = next
    },
    refuse: (problem) => {
      refusal = problem
    },
    unplug() {
      isPlugged = false
      sockets.disconnectSockets(true)
    },
    plug: () => {
      isPlugged = true
    },
    stop: () => new Promise((resolve) => sockets.close(() => resolve())),
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}
