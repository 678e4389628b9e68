// A hall's morning over HTTP: commands, views, slips, and what an idempotency key promises.
import { randomUUID } from 'node:crypto'
import { Check } from 'typebox/value'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { OneCall, OneCounter, OneTicket, Overtaken, ProceduresFound, TicketIssued } from '#contract/commands/answers.ts'
import { BoardView } from '#contract/views/board.ts'
import { CounterView } from '#contract/views/counter.ts'
import { envelope } from '#contract/views/envelope.ts'
import { FloorView } from '#contract/views/floor.ts'
import { KioskView } from '#contract/views/kiosk.ts'
import { TicketView } from '#contract/views/ticket.ts'
import { centre, counter, of, type Running, startRunning, tickets } from './running.ts'

let hall: Running & { end(): Promise<void> }
beforeAll(async () => {
  hall = await startRunning()
})
afterAll(() => hall?.end())

const lead = () => hall.passOf('lead')
const kiosk = () => hall.passOf('kiosk')
const yes: Running['yes'] = (...asked) => hall.yes(...asked)
const no: Running['no'] = (...asked) => hall.no(...asked)

describe('a visit', () => {
  test('a number is issued, called, recalled, served and ended; each answer is of its form', async () => {
    const issued = await hall.post(tickets, { procedure: 'ct-ban-sao', language: 'en' }, { pass: kiosk() })
    expect(issued.status).toBe(201)
    expect(Check(TicketIssued, issued.body), issued.text).toBe(true)
    expect(issued.body.ticket).toMatchObject({ number: '1001', line: 'CT', state: 'waiting' })
    expect(issued.body.links.page).toBe(`${hall.url}/t/${issued.body.ticket.id}?l=en`)
    const { id } = issued.body.ticket

    expect(Check(OneCounter, await yes(counter('1', 'open')))).toBe(true)
    const called = await yes(counter('1', 'call-next'), {}, hall.passOf('counter'))
    expect(Check(OneCall, called)).toBe(true)
    expect(called.call).toMatchObject({ ticket: id, number: '1001', counter: '1', attempt: 1 })
    await no(() => hall.post(of(id, 'recall'), {}, { pass: lead() }), 409, 'recall-too-soon')
    hall.pass(31)
    expect((await yes(of(id, 'recall'))).call.attempt).toBe(2)
    expect(Check(OneTicket, await yes(of(id, 'start')))).toBe(true)
    expect((await yes(of(id, 'finish'), { outcome: 'accepted' })).ticket).toMatchObject({ state: 'done', outcome: 'accepted' })
    await no(() => hall.post(of(id, 'finish'), { outcome: 'accepted' }, { pass: lead() }), 409, 'ticket-ended')
  })

  test('put aside, resumed, passed on, made urgent, cancelled', async () => {
    await yes(counter('2', 'open'))
    const held = await hall.issue('HT')
    await yes(counter('2', 'call-next'))
    expect((await yes(of(held.id, 'hold'), { reason: 'fixing-form' })).ticket.state).toBe('held')
    expect((await yes(of(held.id, 'resume'))).ticket.state).toBe('waiting')
    expect((await yes(of(held.id, 'priority'), { priority: 'priority' })).ticket.class).toBe('priority')
    expect((await yes(of(held.id, 'urgent'), { reason: 'death-certificate' })).ticket.state).toBe('waiting')
    const moved = await hall.issue('HT')
    expect((await yes(of(moved.id, 'transfer'), { line: 'CT' })).ticket.line).toBe('CT')
    expect((await yes(of(moved.id, 'cancel'), {}, kiosk())).ticket.state).toBe('cancelled')
    const late = await hall.issue('HT')
    hall.pass(61)
    await no(() => hall.post(of(late.id, 'cancel'), {}, { pass: kiosk() }), 409, 'cancel-too-late')
    await yes(of(late.id, 'cancel'), {}, hall.passOf('greeter'))
  })

  test('the views and searches are of their form', async () => {
    const { id } = await hall.issue('CT')
    const views = { kiosk: KioskView, board: BoardView, floor: FloorView } as const
    for (const [view, schema] of Object.entries(views)) {
      const { body, text, status } = await hall.get(`/api/centres/${centre}/${view}`, { pass: lead() })
      expect(status, text).toBe(200)
      expect(Check(envelope(schema), body), text).toBe(true)
      expect(body).toMatchObject({ view, seq: hall.seq(), stream: hall.hall.stream() })
    }
    const counterView = await hall.get(counter('1'), { pass: hall.passOf('counter') })
    expect(Check(envelope(CounterView), counterView.body), counterView.text).toBe(true)
    const ticketView = await hall.get(`${tickets}/${id}`)
    expect(Check(envelope(TicketView), ticketView.body), ticketView.text).toBe(true)
    expect(Check(Overtaken, (await hall.get(of(id, 'overtaken'))).body)).toBe(true)
    const found = await hall.get(`/api/centres/${centre}/procedures?q=giay%20doc%20than&limit=3`, { pass: kiosk() })
    expect(Check(ProceduresFound, found.body), found.text).toBe(true)
    expect(found.body.procedures[0].id).toBe('ht-doc-than')
    expect(found.body.procedures.length).toBeLessThanOrEqual(3)
    expect((await hall.get(`/api/centres/${centre}/procedures`, { pass: kiosk() })).body.count).toBe(90)
  })
})

describe('a key', () => {
  test('gives the same bytes again, in whatever order the body is written', async () => {
    const key = randomUUID()
    const first = await hall.post(tickets, { line: 'CT', files: 2 }, { pass: kiosk(), key })
    const seq = hall.seq()
    const again = await hall.post(tickets, '{"files":2,"line":"CT"}', { pass: kiosk(), key: key.toUpperCase() })
    expect([again.status, again.text]).toEqual([201, first.text])
    expect(hall.seq()).toBe(seq)
    await no(() => hall.post(tickets, { line: 'HT' }, { pass: kiosk(), key }), 409, 'key-reused')
    await no(() => hall.post(counter('3', 'open'), {}, { pass: lead(), key }), 409, 'key-reused')
  })

  test('ten at once with one key make one ticket', async () => {
    const key = randomUUID()
    const answers = await Promise.all(Array.from({ length: 10 }, () => hall.post(tickets, { line: 'CT' }, { pass: kiosk(), key })))
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
    expect(answers[0]!.status).toBe(201)
  })

  test('is needed, is a UUID, and an old touch is refused', async () => {
    await no(() => hall.post(tickets, { line: 'CT' }, { pass: kiosk(), key: '' }), 400, 'key-missing')
    await no(() => hall.post(tickets, { line: 'CT' }, { pass: kiosk(), key: 'seven' }), 400, 'request-malformed')
    await no(() => hall.post(tickets, { line: 'CT' }, { pass: kiosk(), headers: { 'asked-seconds-ago': '121' } }), 409, 'touch-expired')
    for (const age of ['-1', 'NaN', '1e9', 'soon']) {
      await no(() => hall.post(tickets, { line: 'CT' }, { pass: kiosk(), headers: { 'asked-seconds-ago': age } }), 400, 'request-malformed')
    }
    expect((await hall.post(tickets, { line: 'CT' }, { pass: kiosk(), headers: { 'asked-seconds-ago': '119.5' } })).status).toBe(201)
  })
})
