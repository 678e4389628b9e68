// Headers of everything that is not a page: constants, because helmet on JSON routes halved the server (docs: performance, HTTP).
import type { FastifyReply } from 'fastify'

const apiHeaders = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
}

export const setApiHeaders = (reply: FastifyReply): FastifyReply => reply.headers(apiHeaders)
