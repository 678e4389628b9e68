// Asked for more papers: the answer holds a code, the slip prints it, and tomorrow's number comes from it.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readPdf } from '#tests/slip/read-pdf.ts'
import { counter, of, type Running, startRunning, tickets } from './running.ts'

let hall: Running & { end(): Promise<void> }
beforeAll(async () => {
  hall = await startRunning()
})
afterAll(() => hall?.end())

/** A birth registration at counter 3 that lacks its first paper: the ticket, and what the officer is answered. */
async function sentHome() {
  const { ticket } = await hall.yes(tickets, { procedure: 'ht-khai-sinh' }, hall.passOf('kiosk'))
  const desk = hall.passOf('counter', '3')
  await hall.yes(counter('3', 'call-next'), {}, desk)
  await hall.yes(of(ticket.id, 'start'), {}, desk)
  const answer = await hall.yes(of(ticket.id, 'finish'), { outcome: 'more-papers', missing: [0] }, desk)
  return { ticket, reentry: answer.reentry as { code: string; until: string; slip: string } }
}
const read = async (path: string) => {
  const answer = await fetch(hall.url + path)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('application/pdf')
  return (await readPdf(Buffer.from(await answer.arrayBuffer()))).lines.join(' ')
}

test('the slip says what is missing, what is not, and the code that brings the person back', async () => {
  await hall.yes(counter('3', 'open'), {}, hall.passOf('counter', '3'))
  const { ticket, reentry } = await sentHome()
  const documents = hall.hall.state.centre.procedures.get('ht-khai-sinh')?.documents ?? []
  for (const query of ['', '?width=58', '?language=en']) {
    const text = (await read(of(ticket.id, `return.pdf${query}`))).replaceAll(' ', '')
    expect(text).toContain(documents[0]?.vi.replaceAll(' ', ''))
    expect(text).toContain(reentry.code)
    expect(text).toContain(ticket.number)
  }
  const vietnamese = (await read(of(ticket.id, 'return.pdf'))).replaceAll(' ', '')
  expect(vietnamese).toContain('Cònthiếu')
  expect(vietnamese).toMatch(new RegExp(`phảinộplại:.*${documents[1]?.vi.replaceAll(' ', '').slice(0, 12)}`))
  expect(vietnamese).toContain('thứSáu4/12/2026')
  expect(vietnamese).toContain('quầy3')
})

test('the address in the answer leads to it', async () => {
  const { reentry } = await sentHome()
  expect(await read(new URL(reentry.slip).pathname)).toContain('Giấy nhắc bổ sung')
})

test('a ticket that lacks nothing has none, nor has one that is not known', async () => {
  const { id } = await hall.issue()
  await hall.no(() => hall.get(of(id, 'return.pdf')), 404, 'return-slip-none')
  await hall.no(() => hall.get(of('A'.repeat(22), 'return.pdf')), 404, 'ticket-unknown')
  await hall.no(() => hall.get(of(id, 'return.pdf?width=70')), 400, 'request-malformed')
})
