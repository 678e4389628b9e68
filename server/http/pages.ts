// The pages and what they load: strict content policy, long caching for named-by-content files, none for the pages themselves.

import { existsSync, readFileSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { join } from 'node:path'
import fastifyHelmet from '@fastify/helmet'
import fastifyStatic from '@fastify/static'
import { type ProblemCode, problems } from '#contract/problems/problems.ts'
import { sendProblem } from '#server/http/problem.ts'
import type { App, Served } from '#server/http/served.ts'

/** Which built UI answers which address. */
const pages = [
  { path: '/kiosk', ui: 'kiosk' },
  { path: '/board', ui: 'board' },
  { path: '/counter/:counter', ui: 'staff' },
  { path: '/t/:ticket', ui: 'phone' },
  { path: '/greeter', ui: 'staff' },
  { path: '/lead', ui: 'staff' },
  { path: '/signing', ui: 'staff' },
  { path: '/specialist', ui: 'staff' },
  { path: '/admin', ui: 'staff' },
  { path: '/claim', ui: 'staff' },
  { path: '/pair', ui: 'staff' },
  { path: '/debug/ledger', ui: 'staff' },
  { path: '/api/docs', ui: 'docs' },
] as const
const uis = ['kiosk', 'board', 'staff', 'phone', 'docs'] as const

/** To be registered as a plugin of its own, so that helmet stays within it. */
export const pageRoutes =
  ({ hall, pagesFolder }: Pick<Served, 'hall' | 'pagesFolder'>) =>
  async (app: App): Promise<void> => {
    await app.register(fastifyHelmet, helmetOptions)
    for (const ui of uis) {
      const root = join(pagesFolder, ui)
      if (!existsSync(root)) continue
      await app.register(fastifyStatic, {
        root,
        prefix: `/ui/${ui}/`,
        decorateReply: false,
        index: false,
        cacheControl: false,
        setHeaders: (reply, file) => {
          // Vite names what it puts into assets/ by content.
          reply.header('cache-control', file.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache')
        },
      })
    }

    const html = pageReader(pagesFolder)
    for (const { path, ui } of pages) {
      app.get(path, (request, reply) => {
        const page = html(ui)
        if (page === undefined) return sendProblem(request, reply, 'route-unknown')
        if (ui === 'phone') reply.header('x-robots-tag', 'noindex')
        const text = ui === 'docs' ? page : withCentre(page, hall.state.centre.document.id)
        return reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(text)
      })
    }
    app.get('/', (_, reply) => reply.redirect('/kiosk'))
    app.get('/favicon.ico', (_, reply) => reply.type('image/svg+xml').header('cache-control', 'public, max-age=86400').send(icon))
    app.get('/problems/:code', (request, reply) => {
      const { code } = request.params as { code: string }
      if (!Object.hasOwn(problems, code)) return sendProblem(request, reply, 'route-unknown')
      return reply
        .type('text/html; charset=utf-8')
        .header('cache-control', 'no-cache')
        .send(problemPage(code as ProblemCode))
    })
  }

// Plain HTTP on a hall's network: nothing that needs a secure context (HSTS, upgrade-insecure-requests, COOP, origin agent clusters).
const helmetOptions = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      connectSrc: ["'self'", socketOrigin],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  strictTransportSecurity: false,
  crossOriginOpenerPolicy: false,
  crossOriginEmbedderPolicy: false,
  originAgentCluster: false,
  referrerPolicy: { policy: 'no-referrer' as const },
  crossOriginResourcePolicy: { policy: 'same-origin' as const },
}

/** Old TVs' browsers (Chromium 63) do not count ws: as 'self', so the socket's address is named. */
function socketOrigin(request: IncomingMessage): string {
  const host = request.headers.host ?? ''
  return /^[\w.-]+(:\d+)?$|^\[[\da-f:]+\](:\d+)?$/i.test(host) ? `ws://${host} wss://${host}` : "'self'"
}

/** A UI's page, read once: a new build comes with a new process. */
function pageReader(pagesFolder: string): (ui: (typeof uis)[number]) => string | undefined {
  const read = new Map<string, string>()
  return (ui) => {
    const file = join(pagesFolder, ui, 'index.html')
    if (!read.has(ui) && existsSync(file)) read.set(ui, readFileSync(file, 'utf8'))
    return read.get(ui)
  }
}

/** A page is told whose hall it shows: a ticket's address says only the ticket, a new screen and a person who signs in know less. A centre's id is letters, digits and hyphens: nothing to escape. */
function withCentre(page: string, centre: string): string {
  const meta = `<meta name="centre" content="${centre}">`
  const placeholder = /<meta name="centre"[^>]*>/
  return placeholder.test(page) ? page.replace(placeholder, meta) : page.replace('</head>', `${meta}</head>`)
}

function problemPage(code: ProblemCode): string {
  const { status, retry, vi, en } = problems[code]
  return (
    `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${code}</title></head><body><h1>${code}</h1>` +
    `<p>${escaped(vi)}</p><p lang="en">${escaped(en)}</p><p>HTTP ${status} · retry: ${retry} · <a href="/api/docs#problem-${code}">/api/docs</a></p></body></html>`
  )
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0B5D4E"/>' +
  '<path d="M9 10h14v9H15l-4 4v-4H9z" fill="#fff"/></svg>'
