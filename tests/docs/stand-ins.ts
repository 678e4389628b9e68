// What is kept of an answer has the same form each time: what chance drew (ids, secrets, codes, hashes) is replaced by stand-ins of the same
// shape, long lists are cut to their first entry.
import { createHash } from 'node:crypto'
import type { ExampleAnswer } from '#contract/examples/example.ts'
import type { Returned, Sent } from '#tests/docs/request.ts'

/** Where the examples' servers say they are: the address a newcomer's own has. */
const SHOWN_URL = 'http://127.0.0.1:8090'
const SHOWN_RELEASE = '0.1.0'
const LIST_SHOWN_MAX = 2
/** Letters of codes that people read off a screen. */
const CODE_LETTERS = '23456789ACHKMTX'

/** What is drawn, by its shape: ids of 22 letters of base64url with a capital or a digit among them, hashes of 64 of hex. */
const ids = /^(?=.*[A-Z0-9])[A-Za-z0-9_-]{22}$|^[0-9a-f]{64}$/
/** And by the name of its field, which gives it away where its shape does not. */
const drawnFields: Readonly<Record<string, RegExp>> = {
  // A problem's code has small letters.
  code: /^[0-9A-Z]{6,8}$|^[2-9ACHKMTX]{4}(-[2-9ACHKMTX]{4}){2}$/,
  pass: /^[A-Za-z0-9_-]{22,64}$/,
  card: /^[A-Za-z0-9_-]{44}$/,
}
const cardInLink = /#card=([A-Za-z0-9_-]{44})$/

/** Makes what is kept of an answer. The same id gets the same stand-in for as long as the morning lasts.
 *  @param url where the server is. */
export function makeStandIns(url?: string): (sent: Sent, returned: Returned) => ExampleAnswer {
  const known = new Map<string, string>()
  const inText = (text: string) =>
    [...known]
      // A card begins with an id.
      .sort(([one], [other]) => other.length - one.length)
      .reduce((rest, [drawn, shown]) => rest.replaceAll(drawn, shown), url === undefined ? text : text.replaceAll(url, SHOWN_URL))
  const shown = (value: unknown): unknown => shortened(mapped(value, inText))

  return ({ path, body, made }, { status, type, text }) => {
    // What the example itself says is shown as it says it.
    const said = made === undefined && typeof body === 'string' ? body : ''
    const answer: unknown = /json$/.test(type) ? JSON.parse(text) : undefined
    for (const drawn of drawnIn([made, answer], ''))
      if (!known.has(drawn) && !said.includes(drawn)) known.set(drawn, standIn(drawn, known.size + 1))
    return {
      path: inText(path),
      ...(made === undefined ? {} : { sent: shown(made) }),
      status,
      type,
      ...(answer === undefined ? {} : { answer: shown(answer) }),
    }
  }
}

function standIn(drawn: string, n: number): string {
  const made = createHash('sha256').update(`example ${n}`)
  if (/^[0-9a-f]{64}$/.test(drawn)) return made.digest('hex')
  if (!/^[0-9A-Z-]{6,14}$/.test(drawn)) return made.digest('base64url').repeat(2).slice(0, drawn.length)
  const bytes = made.digest()
  return drawn.replace(/[^-]/g, (_, at: number) => CODE_LETTERS[(bytes[at] ?? 0) % CODE_LETTERS.length] ?? '')
}

function drawnIn(value: unknown, field: string): string[] {
  if (typeof value === 'string') {
    const card = cardInLink.exec(value)?.[1]
    if (card !== undefined) return [card]
    return ids.test(value) || drawnFields[field]?.test(value) ? [value] : []
  }
  if (Array.isArray(value)) return value.flatMap((one) => drawnIn(one, field))
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, part]) => drawnIn(part, key)) : []
}

/** The same with all its texts changed. */
function mapped(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((one) => mapped(one, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, mapped(part, change)]))
}

/** Long lists by their first entries, and the release that every release has another of. */
function shortened(value: unknown): unknown {
  if (Array.isArray(value)) return (value.length > LIST_SHOWN_MAX ? value.slice(0, 1) : value).map(shortened)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, key === 'release' || key === 'version' ? SHOWN_RELEASE : shortened(part)]),
  )
}
