// How a no leaves the server: problem details (RFC 9457), the title in the language asked for, the detail in the other one.
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ProblemDetails } from '#contract/problems/details.ts'
import { type ProblemCode, type ProblemParams, problems, problemTitle } from '#contract/problems/problems.ts'
import { setApiHeaders } from '#server/http/headers.ts'
import { type BilingualParams, bilingual } from '#server/http/problem-words.ts'

type Language = 'vi' | 'en'

/** Vietnamese, unless English is asked for before it. */
export function languageOf(acceptLanguage: string | undefined): Language {
  const first = /(?:^|,)\s*(vi|en)\b/i.exec((acceptLanguage ?? '').slice(0, 200))
  return first?.[1]?.toLowerCase() === 'en' ? 'en' : 'vi'
}

/** The details of a code. @param status where it is not the code's own: what Node itself cut off. */
export function problemDetails(code: ProblemCode, language: Language, params: BilingualParams, status?: number): ProblemDetails {
  const other = language === 'vi' ? 'en' : 'vi'
  const { retry, status: ownStatus } = problems[code]
  const beside = params.wire ?? params[language]
  return {
    type: `/problems/${code}`,
    title: problemTitle(code, language, params[language]),
    status: status ?? ownStatus,
    detail: problemTitle(code, other, params[other]),
    code,
    retry,
    ...(Object.keys(beside).length > 0 ? { params: beside } : {}),
  }
}

/** Sends a code that has nothing to say of a hall. */
export function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  code: ProblemCode,
  params: ProblemParams | BilingualParams = {},
): FastifyReply {
  const both: BilingualParams = isBilingual(params) ? params : bilingual(params, 'UTC')
  return sendDetails(reply, problemDetails(code, languageOf(request.headers['accept-language']), both))
}

export function sendDetails(reply: FastifyReply, details: ProblemDetails): FastifyReply {
  return setApiHeaders(reply).code(details.status).type('application/problem+json').send(JSON.stringify(details))
}

const isBilingual = (params: ProblemParams | BilingualParams): params is BilingualParams => typeof params.vi === 'object'
