// Commands over a network that may fail. One touch makes one key; however often it is sent, the hall does it once.

import { pathOf, type RouteName } from '#contract/commands/routes.ts'
import type { ProblemDetails } from '#contract/problems/details.ts'
import { filled, type ProblemParams } from '#contract/problems/problem.ts'
import { screenProblems } from '#contract/problems/screen-problems.ts'

/** What came of it. Never thrown: a screen always has something to show. */
export type Sent<Body> = { ok: true; body: Body; status: number } | { ok: false; problem: ProblemDetails }

export interface SendOptions {
  pass?: string | undefined
  language?: 'vi' | 'en' | undefined
  /** After this the touch is too old to be done unseen. Default 110, under the server's 120. */
  giveUpSeconds?: number
  /** Told once, when there is no answer after 3 s. */
  onSlow?: () => void
  /** Another server than the page's own (tests). */
  url?: string
}

const SLOW_AFTER_MS = 3_000
/** An attempt without an answer is given up and repeated: a half-open connection would hold it for minutes. */
const ATTEMPT_MS = 8_000
const BACKOFF_MS = [500, 1_000, 2_000, 3_000] as const

/**
 * Sends a command until it is answered, always with the same key, telling the server how long ago the person asked. Repeats on network
 * failures and on 5xx and 429 that may end; other rejections are final. Gives up as `touch-expired`.
 */
export async function send<Body>(
  route: RouteName,
  params: Record<string, string>,
  body: unknown,
  options: SendOptions = {},
): Promise<Sent<Body>> {
  const language = options.language ?? 'vi'
  const giveUpMs = (options.giveUpSeconds ?? 110) * 1_000
  const startedAt = performance.now()
  const elapsed = () => performance.now() - startedAt
  const key = newKey()
  const slow = options.onSlow && setTimeout(options.onSlow, SLOW_AFTER_MS)
  try {
    for (let attempt = 0; ; attempt++) {
      const sent = await once<Body>((options.url ?? '') + pathOf(route, params), Math.min(ATTEMPT_MS, giveUpMs), {
        method: 'POST',
        headers: {
          ...headers(options),
          'Content-Type': 'application/json',
          'Idempotency-Key': key,
          'Asked-Seconds-Ago': String(Math.floor(elapsed() / 1_000)),
        },
        body: JSON.stringify(body),
      })
      if (sent && (sent.ok || !mayEnd(sent.problem))) return sent
      const pause = BACKOFF_MS[Math.min(attempt, BACKOFF_MS.length - 1)] as number
      if (elapsed() + pause > giveUpMs) {
        return sent ?? { ok: false, problem: ownProblem('touch-expired', language, { secondsMax: Math.round(giveUpMs / 1_000) }) }
      }
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  } finally {
    clearTimeout(slow)
  }
}

/** GET, once more if the network failed or the server stumbled. No answer at all is the problem `server-error`. */
export async function fetchOnce<Body>(path: string, options: SendOptions = {}): Promise<Sent<Body>> {
  const get = () => once<Body>((options.url ?? '') + path, ATTEMPT_MS, { headers: headers(options) })
  let sent = await get()
  if (!sent || (!sent.ok && mayEnd(sent.problem))) {
    await new Promise((resolve) => setTimeout(resolve, BACKOFF_MS[0]))
    sent = (await get()) ?? sent
  }
  return sent ?? { ok: false, problem: ownProblem('server-error', options.language ?? 'vi') }
}

const mayEnd = (problem: ProblemDetails) => problem.retry === 'later' && (problem.status >= 500 || problem.status === 429)

/** One attempt; `undefined` where no answer of ours came (cable pulled, time over, a proxy's own page). */
async function once<Body>(url: string, timeoutMs: number, init: RequestInit): Promise<Sent<Body> | undefined> {
  // A TV's Chromium 63 cannot abort: there an attempt whose time is over is left to itself.
  const abort = typeof AbortController === 'undefined' ? undefined : new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  const over = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => {
      resolve(undefined)
      abort?.abort()
    }, timeoutMs)
  })
  const asked = async (): Promise<Sent<Body> | undefined> => {
    const answer = await fetch(url, { ...init, ...(abort && { signal: abort.signal }), cache: 'no-store' })
    const body: unknown = await answer.json()
    if (answer.ok) return { ok: true, body: body as Body, status: answer.status }
    return isProblem(body) ? { ok: false, problem: body } : undefined
  }
  try {
    return await Promise.race([asked(), over])
  } catch {
    return undefined
  } finally {
    clearTimeout(timer)
  }
}

function headers({ pass, language }: SendOptions): Record<string, string> {
  return { 'Accept-Language': language ?? 'vi', ...(pass === undefined ? {} : { Authorization: `Bearer ${pass}` }) }
}

function isProblem(body: unknown): body is ProblemDetails {
  return typeof body === 'object' && body !== null && 'code' in body && 'title' in body && 'status' in body
}

function ownProblem(code: keyof typeof screenProblems, language: 'vi' | 'en', params?: ProblemParams): ProblemDetails {
  const { status, retry, [language]: sentence } = screenProblems[code]
  return { type: 'about:blank', title: filled(sentence, params), status, code, retry }
}

/** A version 4 UUID. `crypto.randomUUID` is missing wherever a page came over plain HTTP, as in a hall. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => `0${byte.toString(16)}`.slice(-2)).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
