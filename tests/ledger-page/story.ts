// A short day with one of each: who came first, one with priority, a recall, a hold and the return, a transfer; told by its numbers.
import type { Running } from '#tests/server/running.ts'

const centre = '/api/centres/phuong-mau'

export interface Story {
  /** 1001 came first, 1002 with priority 5 minutes later, 1003 last. */
  first: { id: string; number: string }
  priority: { id: string; number: string }
  last: { id: string; number: string }
  /** seq of the call of the one with priority, and of the first one's. */
  priorityCall: number
  firstCall: number
}

/** Counter 1 serves CT. */
export async function tellDay(server: Running): Promise<Story> {
  const act = (ticket: { id: string }, what: string, body: object = {}) => server.yes(`${centre}/tickets/${ticket.id}/${what}`, body)
  const callNext = () => server.yes(`${centre}/counters/1/call-next`)
  await server.yes(`${centre}/counters/1/open`)
  const first = await server.issue('CT')
  server.pass(300)
  const priority = (await server.yes(`${centre}/tickets`, { line: 'CT', priority: 'priority' })).ticket
  server.pass(60)
  const last = await server.issue('CT')
  await callNext()
  const priorityCall = server.seq()
  server.pass(31)
  await act(priority, 'recall')
  await act(priority, 'start')
  server.pass(240)
  await act(priority, 'finish', { outcome: 'accepted' })
  await callNext()
  const firstCall = server.seq()
  await act(first, 'hold', { reason: 'form' })
  await callNext()
  server.pass(120)
  await act(first, 'resume')
  await act(last, 'finish', { outcome: 'guided' })
  await callNext()
  await act(first, 'finish', { outcome: 'more-papers' })
  return { first, priority, last, priorityCall, firstCall }
}

/** Where the ledger is read. */
export const LEDGER = `${centre}/ledger`
