// Reading the ledger over HTTP: what came, or the server's no, or nothing (the network is away).
import { pathOf, type RouteName } from '#contract/commands/routes.ts'
import type { ProblemDetails } from '#contract/problems/details.ts'

/** Whose page this is, and of which day; without `day` it is the open one. */
export interface Reader {
  centre: string
  pass: string | undefined
  day: string | undefined
  language: 'vi' | 'en'
}

export type Read<Body> = { body: Body } | { problem: ProblemDetails } | { isAway: true }

const ANSWER_MS = 8_000

/** Reads JSON. @param route one of `ledger`, `ledger-at` */
export async function read<Body>(
  reader: Reader,
  route: RouteName,
  params: Record<string, string>,
  query: Record<string, string | undefined>,
  signal?: AbortSignal,
): Promise<Read<Body>> {
  const answer = await ask(reader, route, params, query, signal)
  if (!answer) return { isAway: true }
  const body = await answer.json().catch(() => undefined)
  if (body === undefined) return { isAway: true }
  return answer.ok ? { body } : { problem: body }
}

/** The day as the file it is exported as; undefined where it did not come. */
export async function readDayFile(reader: Reader): Promise<{ name: string; file: Blob } | undefined> {
  const answer = await ask(reader, 'ledger-export', {}, {})
  if (!answer?.ok) return undefined
  const name = /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? 'day.jsonl'
  return { name, file: await answer.blob() }
}

async function ask(
  { centre, pass, day, language }: Reader,
  route: RouteName,
  params: Record<string, string>,
  query: Record<string, string | undefined>,
  signal?: AbortSignal,
): Promise<Response | undefined> {
  const wanted = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...query, day })) if (value !== undefined) wanted.set(name, value)
  const timeout = new AbortController()
  const timer = setTimeout(() => timeout.abort(), ANSWER_MS)
  const stop = () => timeout.abort()
  signal?.addEventListener('abort', stop)
  try {
    return await fetch(`${pathOf(route, { centre, ...params })}?${wanted}`, {
      headers: { 'accept-language': language, ...(pass === undefined ? {} : { authorization: `Bearer ${pass}` }) },
      signal: timeout.signal,
    })
  } catch {
    // Away, too slow, or no longer wanted: the caller knows which.
    return undefined
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', stop)
  }
}
