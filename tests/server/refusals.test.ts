// Every no that a wrong request gets over HTTP: problem details by the book, and nothing changed.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { centre, counter, of, type Running, startRunning, tickets } from './running.ts'

let hall: Running & { end(): Promise<void> }
beforeAll(async () => {
  hall = await startRunning()
})
afterAll(() => hall?.end())

const lead = () => hall.passOf('lead')
const kiosk = () => hall.passOf('kiosk')
const no: Running['no'] = (...asked) => hall.no(...asked)

describe('what does not exist', () => {
  test.each<[string, number, string]>([
    ['/api/nothing', 404, 'route-unknown'],
    ['/nothing', 404, 'route-unknown'],
    ['/api/centres/elsewhere/board', 404, 'centre-unknown'],
    [`/api/centres/${'x'.repeat(101)}/board`, 404, 'route-unknown'],
    ['/api/centres/phuong-mau/counters/99', 404, 'counter-unknown'],
    ['/api/centres/phuong-mau/counters/__proto__', 404, 'counter-unknown'],
    ['/api/centres/phuong-mau/tickets/nope', 404, 'ticket-unknown'],
    ['/api/centres/phuong-mau/tickets/nope/overtaken', 404, 'ticket-unknown'],
    ['/api/centres/phuong-mau/procedures?line=ZZ', 404, 'line-unknown'],
    ['/api/centres/phuong-mau/procedures?limit=0', 400, 'request-malformed'],
    ['/api/centres/phuong-mau/procedures?colour=red', 400, 'request-malformed'],
    ['/api/centres/phuong-mau/procedures?q=a&q=b', 400, 'request-malformed'],
    ['/api/centres/phuong-mau/board?since=3', 400, 'request-malformed'],
    [`/api/centres/phuong-mau/procedures?q=${'a'.repeat(101)}`, 400, 'request-malformed'],
    ['/api/centres/%E0%A4%A/board', 400, 'request-malformed'],
  ])('GET %s → %d %s', async (path, status, code) => {
    await no(() => hall.get(path, { pass: lead() }), status, code)
  })

  test.each<[string, object, number, string]>([
    [tickets, { line: 'ZZ' }, 404, 'line-unknown'],
    [tickets, { procedure: 'zz' }, 404, 'procedure-unknown'],
    [tickets, { line: 'CT', priority: 'royal' }, 404, 'class-unknown'],
    [counter('99', 'open'), {}, 404, 'counter-unknown'],
    [of('A'.repeat(22), 'start'), {}, 404, 'ticket-unknown'],
    [of('nope', 'finish'), { outcome: 'accepted' }, 404, 'ticket-unknown'],
    ['/api/centres/elsewhere/tickets', { line: 'CT' }, 404, 'centre-unknown'],
    [counter('7', 'call-next'), {}, 409, 'counter-closed'],
    [counter('7', 'pause'), {}, 409, 'counter-closed'],
    ['/api/centres/phuong-mau/clock', { adopt: true }, 409, 'clock-not-asked'],
    ['/api/centres/phuong-mau/day', { open: '2026-11-24' }, 409, 'day-already-open'],
  ])('POST %s %j → %d %s', async (path, body, status, code) => {
    await no(() => hall.post(path, body, { pass: lead() }), status, code)
  })
})

describe('a body of the wrong form is a 4xx that says where, and changes nothing', () => {
  const where = { pass: '' }
  beforeAll(() => {
    where.pass = kiosk()
  })
  test.each<[string, string | object, RegExp]>([
    ['no body', '', /JSON/],
    ['half a body', '{"line":', /JSON/],
    ['not an object', '[]', /nội dung phải là một đối tượng/],
    ['null', 'null', /nội dung/],
    ['nothing said', {}, /thiếu line hoặc procedure/],
    ['both said', { line: 'CT', procedure: 'ct-ban-sao' }, /không được có/],
    ['a number for a line', { line: 5 }, /line phải là chuỗi/],
    ['files as text', { line: 'CT', files: '2' }, /files phải là số nguyên/],
    ['half a file', { line: 'CT', files: 1.5 }, /files phải là số nguyên/],
    ['no file', { line: 'CT', files: 0 }, /files không được nhỏ hơn 1/],
    ['a name', { line: 'CT', name: 'Nguyễn Văn A' }, /không được có “name”/],
    ['an id with a quote', { line: "CT'; DROP TABLE event;--" }, /line phải theo mẫu/],
    ['a prototype', '{"line":"CT","__proto__":{"admin":true}}', /JSON/],
    ['another language', { line: 'CT', language: 'fr' }, /language phải là một trong: vi, en/],
  ])('%s', async (_, body, sentence) => {
    const { problem } = await no(() => hall.post(tickets, body, { pass: where.pass }), 400, 'request-malformed')
    expect(problem.title).toMatch(sentence)
  })

  test('another type, a megabyte, a million characters', async () => {
    for (const type of ['text/plain', 'application/xml', 'multipart/form-data; boundary=x']) {
      await no(
        () => hall.post(tickets, '{"line":"CT"}', { pass: where.pass, headers: { 'content-type': type } }),
        415,
        'media-type-unknown',
      )
    }
    await no(() => hall.post(tickets, { line: 'CT', printer: 'x'.repeat(1_000_000) }, { pass: where.pass }), 413, 'body-too-large')
    const before = performance.now()
    const long = await hall.get(`/api/centres/${centre}/procedures?q=${'a'.repeat(1_000_000)}`, { pass: where.pass })
    expect([400, 414, 431]).toContain(long.status)
    expect(performance.now() - before).toBeLessThan(1_000)
  })

  test('a command with a query is refused, and a deep body too', async () => {
    await no(() => hall.post(`${tickets}?line=CT`, { line: 'CT' }, { pass: where.pass }), 400, 'request-malformed')
    await no(
      () => hall.post(tickets, `{"line":${'['.repeat(20_000)}${']'.repeat(20_000)}}`, { pass: where.pass }),
      400,
      'request-malformed',
    )
  })

  test('the sentence comes in the language asked for, the other one beside it', async () => {
    const { problem } = await hall.post(tickets, { line: 5 }, { pass: where.pass, headers: { 'accept-language': 'en-GB,vi;q=0.5' } })
    expect(problem).toMatchObject({
      title: 'The request is not well formed: line must be a string.',
      detail: 'Yêu cầu không đúng dạng: line phải là chuỗi.',
      retry: 'never',
      params: { where: 'line', fault: 'must be a string' },
    })
  })
})
