// A real server on a free port, with a clock the test holds, and a caller for each pass.
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Check } from 'typebox/value'
import { expect } from 'vitest'
import type { Role } from '#contract/commands/routes.ts'
import { ProblemDetails } from '#contract/problems/details.ts'
import { type Served, type ServeOptions, startServer } from '#server/start/serve.ts'

/** Tuesday, 24 November 2026, 09:00 in Viet Nam. */
export const NINE = Date.UTC(2026, 10, 24, 2, 0)

export const centre = 'phuong-mau'
export const tickets = `/api/centres/${centre}/tickets`
export const counter = (id: string, act = '') => `/api/centres/${centre}/counters/${id}${act && `/${act}`}`
export const of = (ticket: string, act: string) => `${tickets}/${ticket}/${act}`

export interface Running extends Served {
  folder: string
  /** Moves the hall's clock on. */
  pass(seconds: number): void
  /** The pass of a role; of a counter's, counter 1 unless told. */
  passOf(role: Role, counter?: string): string
  /** The ledger's last seq: what a refused request must leave alone. */
  seq(): number
  get(path: string, options?: { pass?: string; headers?: Record<string, string> }): Promise<Answer>
  post(path: string, body: unknown, options?: { pass?: string; key?: string; headers?: Record<string, string> }): Promise<Answer>
  /** Asks, as the lead unless told otherwise, and expects a yes; its body. */
  // biome-ignore lint/suspicious/noExplicitAny: a test looks wherever it likes.
  yes(path: string, body?: object, pass?: string): Promise<any>
  /** Expects a no with this code, by the book, and that nothing was appended. */
  no(asked: () => Promise<Answer>, status: number, code: string): Promise<Answer>
  /** Takes a number; answers the ticket. */
  issue(line?: string): Promise<{ id: string; number: string }>
}

export interface Answer {
  status: number
  text: string
  /** The body as JSON, or undefined. */
  // biome-ignore lint/suspicious/noExplicitAny: a test looks wherever it likes.
  body: any
  problem: ProblemDetails
  headers: Headers
}

/** Starts one; `end()` closes it and removes its folder. */
export async function startRunning(options: Partial<ServeOptions> = {}): Promise<Running & { end(): Promise<void> }> {
  const folder = options.dataFolder ?? mkdtempSync(join(tmpdir(), 'moi-so-server-'))
  let passedMs = 0
  const clock = { wall: () => NINE + passedMs, elapsed: () => passedMs }
  const served = await startServer({ clock, claim: () => ({ centre: 'trung-tam-khac' }), ...options, dataFolder: folder })
  const { passes } = served.sample
  const passOf = (role: Role, counter = '1') => {
    if (role === 'counter') return passes.counters[counter]!
    const pass = passes[role as 'kiosk']
    if (pass === undefined) throw new Error(`The sample hall has no pass for ${role}.`)
    return pass
  }
  const call = async (path: string, init: RequestInit): Promise<Answer> => {
    const response = await fetch(served.url + path, { redirect: 'manual', ...init })
    const text = await response.text()
    const body = /json\b/.test(response.headers.get('content-type') ?? '') ? JSON.parse(text) : undefined
    return { status: response.status, text, body, problem: body, headers: response.headers }
  }
  const post: Running['post'] = (path, body, { pass, key = randomUUID(), headers } = {}) =>
    call(path, {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: {
        'content-type': 'application/json',
        'idempotency-key': key,
        ...(pass ? { authorization: `Bearer ${pass}` } : {}),
        ...headers,
      },
    })
  return {
    ...served,
    folder,
    passOf,
    post,
    pass: (seconds) => {
      passedMs += seconds * 1000
    },
    seq: () => served.hall.state.seq,
    get: (path, { pass, headers } = {}) => call(path, { headers: { ...(pass ? { authorization: `Bearer ${pass}` } : {}), ...headers } }),
    yes: async (path, body = {}, pass = passes.lead) => {
      const answer = await post(path, body, { pass })
      expect(answer.status, answer.text).toBeLessThan(300)
      return answer.body
    },
    no: async (asked, status, code) => {
      const before = served.hall.state.seq
      const answer = await asked()
      expect({ status: answer.status, code: answer.problem?.code }, answer.text.slice(0, 400)).toEqual({ status, code })
      expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/)
      expect(Check(ProblemDetails, answer.body), answer.text).toBe(true)
      expect(answer.problem.title).not.toMatch(/[{}]|–\./)
      expect(served.hall.state.seq).toBe(before)
      return answer
    },
    issue: async (line = 'CT') => {
      const { status, body, text } = await post('/api/centres/phuong-mau/tickets', { line }, { pass: passes.kiosk })
      if (status !== 201) throw new Error(text)
      return body.ticket
    },
    end: async () => {
      await served.close()
      if (!options.dataFolder) rmSync(folder, { recursive: true, force: true })
    },
  }
}
