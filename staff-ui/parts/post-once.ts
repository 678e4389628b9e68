// A post that is never repeated by itself, where `send` would: a guess that is slowed must be told how long, a large file goes once.
import { pathOf, type RouteName } from '#contract/commands/routes.ts'
import type { ProblemDetails } from '#contract/problems/details.ts'
import { newKey, type Sent } from '#ui-kit/link/send.ts'
import type { Language } from '#ui-kit/words/words.ts'

/** A file goes as it is, everything else as JSON. Undefined where no answer of ours came. */
export async function postOnce<Body>(
  route: RouteName,
  params: Record<string, string>,
  body: object | File,
  { pass, language }: { pass: string | undefined; language: Language },
): Promise<Sent<Body> | undefined> {
  const isFile = body instanceof File
  try {
    const answer = await fetch(pathOf(route, params), {
      method: 'POST',
      headers: {
        'Accept-Language': language,
        'Content-Type': isFile ? 'application/octet-stream' : 'application/json',
        'Idempotency-Key': newKey(),
        'Asked-Seconds-Ago': '0',
        ...(pass !== undefined && { Authorization: `Bearer ${pass}` }),
      },
      body: isFile ? body : JSON.stringify(body),
      cache: 'no-store',
    })
    const told: unknown = await answer.json()
    return answer.ok ? { ok: true, body: told as Body, status: answer.status } : { ok: false, problem: told as ProblemDetails }
  } catch {
    return undefined
  }
}
