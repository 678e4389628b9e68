// The day's ledger for lead and admin: its events, everything as it was after one of them, and the day as a file to replay.
import { Type } from 'typebox'
import { CounterId, TicketId } from '#contract/basics.ts'
import { routes } from '#contract/commands/routes.ts'
import { type LedgerEvent, LedgerMoment, LedgerView } from '#contract/views/ledger.ts'
import { board } from '#queue/views/board.ts'
import { counter } from '#queue/views/counter.ts'
import { floor } from '#queue/views/floor.ts'
import { kiosk } from '#queue/views/kiosk.ts'
import { ticket } from '#queue/views/ticket.ts'
import { whyCalled } from '#queue/views/why.ts'
import { dayFile } from '#server/hall/day-file.ts'
import type { Past, PastEvent } from '#server/hall/past.ts'
import { sendProblem } from '#server/http/problem.ts'
import { type App, described, type Served } from '#server/http/served.ts'

const LISTED_MAX = 1000
const whole = (pattern: string, description: string) => Type.Optional(Type.String({ pattern, maxLength: 9, description }))
const AnyDay = Type.Optional(Type.String({ pattern: '^\\d\\d\\d\\d-\\d\\d-\\d\\d$', description: 'Another day than the open one.' }))
const closed = { additionalProperties: false }
const ListQuery = Type.Object(
  {
    after: whole('^\\d+$', 'Only events after this seq.'),
    limit: whole('^([1-9]\\d?\\d?|1000)$', 'How many at most, 1–1000 (the default).'),
    day: AnyDay,
  },
  closed,
)
const MomentQuery = Type.Object({ counter: Type.Optional(CounterId), ticket: Type.Optional(TicketId), day: AnyDay }, closed)
const SeqParam = Type.Object({ centre: Type.String(), seq: Type.String({ pattern: '^[1-9]\\d*$', maxLength: 9 }) })

export function ledgerRoutes(app: App, { hall }: Served): void {
  app.get(
    routes.ledger.path,
    { schema: { querystring: ListQuery, response: described({ 200: LedgerView }) }, config: { route: 'ledger' } },
    async (request, reply) => {
      const { after = '0', limit = LISTED_MAX, day } = request.query
      const past = await hall.past(day)
      if (!past) return sendProblem(request, reply, 'day-unknown', { day: request.query.day ?? '' })
      const events = past.events.slice(Number(after), Number(after) + Number(limit)).map((one) => listed(past, one))
      return reply.send({ stream: past.stream, seq: past.events.length, events } satisfies LedgerView)
    },
  )

  app.get(
    routes['ledger-at'].path,
    {
      schema: { params: SeqParam, querystring: MomentQuery, response: described({ 200: LedgerMoment }) },
      config: { route: 'ledger-at' },
    },
    async (request, reply) => {
      const past = await hall.past(request.query.day)
      if (!past) return sendProblem(request, reply, 'day-unknown', { day: request.query.day ?? '' })
      const seq = Number(request.params.seq)
      if (seq > past.events.length) return sendProblem(request, reply, 'event-unknown', { last: past.events.length })
      return reply.send(momentOf(past, seq, request.query))
    },
  )

  app.get(
    routes['ledger-export'].path,
    { schema: { querystring: Type.Object({ day: AnyDay }, closed) }, config: { route: 'ledger-export' } },
    async (request, reply) => {
      const past = await hall.past(request.query.day)
      if (!past) return sendProblem(request, reply, 'day-unknown', { day: request.query.day ?? '' })
      const name = past.stream.replace(/[^A-Za-z0-9-]+/g, '_')
      return reply
        .type('application/jsonl; charset=utf-8')
        .header('content-disposition', `attachment; filename="${name}.jsonl"`)
        .send(dayFile(past))
    },
  )
}

function listed(past: Past, { event, hash }: PastEvent): LedgerEvent {
  const number = 'ticket' in event ? past.numbers.get(event.ticket) : undefined
  return { event, ...(number !== undefined && { number }), hash }
}

function momentOf(past: Past, seq: number, asked: { counter?: string | undefined; ticket?: string | undefined }): LedgerMoment {
  const one = past.events[seq - 1] as PastEvent
  const { event, formerHash, hash } = one
  const then = past.hallAt(seq)
  const ticketId = asked.ticket ?? ('ticket' in event ? event.ticket : undefined)
  const own = 'counter' in event ? event.counter : undefined
  const counterId = asked.counter ?? own ?? (ticketId === undefined ? undefined : then.tickets.get(ticketId)?.counter)
  const broken = past.events.findIndex((one) => !one.isChained) + 1
  const isWhole = broken === 0 || broken > seq
  return {
    stream: past.stream,
    ...listed(past, one),
    chain: { formerHash, hash, isWhole, ...(!isWhole && { brokenAt: broken }) },
    why: (event.type === 'ticket-called' ? whyCalled(past.hallAt(seq - 1), event) : undefined) ?? null,
    views: {
      board: board(then, event.at),
      kiosk: kiosk(then, event.at),
      floor: floor(then, event.at, { isBehind: false, asks: null }),
      counter: (counterId === undefined ? undefined : counter(then, counterId, event.at)) ?? null,
      ticket: (ticketId === undefined ? undefined : ticket(then, ticketId, event.at)) ?? null,
    },
  }
}
