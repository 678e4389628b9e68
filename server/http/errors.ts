// What Fastify, ajv and Node complain of, told as problem details; anything else is our bug: a plain 500 to the caller, the rest to the log.

import type { Socket } from 'node:net'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { tellWorst } from '#contract/problems/schema-fault.ts'
import { problemDetails, sendProblem } from '#server/http/problem.ts'
import type { Log } from '#server/start/log.ts'

/** 64 KB: the largest command is under 1 KB. Centre documents are longer: their routes say so. */
export const BODY_BYTES_MAX = 65_536

const contexts = {
  body: { vi: 'nội dung', en: 'the body' },
  querystring: { vi: 'phần sau dấu ? của địa chỉ', en: 'the query' },
  params: { vi: 'địa chỉ', en: 'the address' },
  headers: { vi: 'tiêu đề', en: 'the headers' },
}

/** A sentence “{where} {fault}” in both languages. */
export const malformed = (where: { vi: string; en: string }, fault: { vi: string; en: string }) => ({
  vi: { where: where.vi, fault: fault.vi },
  en: { where: where.en, fault: fault.en },
})

const notJson = malformed(contexts.body, { vi: 'không phải JSON đúng', en: 'is not valid JSON' })
const badAddress = malformed(contexts.params, { vi: 'không đọc được', en: 'cannot be read' })

export function makeErrorHandler(log: Log) {
  return (error: FastifyError, request: FastifyRequest, reply: FastifyReply): void => {
    if (error.validation) {
      const { where, fault } = tellWorst(
        error.validation,
        contexts[(error.validationContext ?? 'body') as keyof typeof contexts] ?? contexts.body,
      )
      sendProblem(request, reply, 'request-malformed', malformed(where, fault))
    } else if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
      sendProblem(request, reply, 'body-too-large', { bytesMax: request.routeOptions?.bodyLimit ?? BODY_BYTES_MAX })
    } else if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') {
      sendProblem(request, reply, 'media-type-unknown')
    } else if (error.code === 'FST_ERR_BAD_URL') {
      sendProblem(request, reply, 'request-malformed', badAddress)
    } else if (error.code === 'FST_ERR_MAX_PARAM_LENGTH') {
      sendProblem(request, reply, 'route-unknown')
    } else if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500) {
      sendProblem(request, reply, 'request-malformed', notJson)
    } else {
      // The address may hold a ticket's id: only the route's pattern is logged.
      log.error({ route: request.routeOptions?.url, name: error.name, stack: error.stack }, 'bug: a request failed')
      sendProblem(request, reply, 'server-error')
    }
  }
}

/** Connections Node gives up on before a request exists: a header flood, a body that does not come, no HTTP at all. */
export function refuseConnection(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy()
    return
  }
  const [status, words] =
    error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
      ? [408, 'Request Timeout']
      : error.code === 'HPE_HEADER_OVERFLOW'
        ? [431, 'Request Header Fields Too Large']
        : [400, 'Bad Request']
  const fault = malformed(
    { vi: 'yêu cầu', en: 'the request' },
    status === 408
      ? { vi: 'đến quá chậm', en: 'came too slowly' }
      : status === 431
        ? { vi: 'có tiêu đề hoặc địa chỉ quá dài', en: 'has headers or an address that are too long' }
        : { vi: 'không phải HTTP đúng', en: 'is not valid HTTP' },
  )
  const body = JSON.stringify(problemDetails('request-malformed', 'vi', fault, status as number))
  socket.end(
    `HTTP/1.1 ${status} ${words}\r\nContent-Type: application/problem+json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  )
}
