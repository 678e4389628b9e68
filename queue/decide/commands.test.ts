// The commands one by one: given a morning, when asked, then these events or this rejection.
import { expect, test } from 'vitest'
import { smallHall } from '#tests/days/halls.ts'
import { Walk } from '#tests/days/walk.ts'

function openHall(...counters: string[]): Walk {
  const walk = new Walk(smallHall())
  for (const counter of counters) walk.must({ type: 'open-counter', counter })
  return walk
}

/** A ticket called to a counter. */
function calledAt(walk: Walk, counter: string, line = 'CT'): string {
  const ticket = walk.issue(line)
  expect(walk.callNext(counter)).toBe(ticket)
  return ticket
}

test('a number is the series and three digits; a series that runs out goes on with more', () => {
  const walk = openHall()
  for (let ordinal = 1; ordinal <= 1001; ordinal += 1) walk.issue('CT')
  expect([...walk.hall.numbers.keys()].filter((_, index) => [0, 998, 999, 1000].includes(index))).toEqual([
    '1001',
    '1999',
    '11000',
    '11001',
  ])
})

test('a procedure leads to its line', () => {
  expect(openHall().must({ type: 'issue-ticket', procedure: 'ht-khai-sinh' })).toMatchObject([
    { line: 'HT', procedure: 'ht-khai-sinh', number: '2001', files: 1 },
  ])
})

test.each([
  [{ type: 'issue-ticket', line: 'XX' }, 'line-unknown'],
  [{ type: 'issue-ticket', procedure: 'xx' }, 'procedure-unknown'],
  [{ type: 'issue-ticket', line: 'CT', priority: 'king' }, 'class-unknown'],
  [{ type: 'call-next', counter: '99' }, 'counter-unknown'],
  [{ type: 'call-next', counter: '1' }, 'nobody-waiting'],
  [{ type: 'call-next', counter: '1', leaving: { outcome: 'accepted' } }, 'no-ticket-open'],
  [{ type: 'call-next', counter: '2' }, 'counter-closed'],
  [{ type: 'open-counter', counter: '1' }, 'counter-already-open'],
  [{ type: 'open-counter', counter: '1', lines: ['XX'] }, 'line-unknown'],
  [{ type: 'close-counter', counter: '2' }, 'counter-closed'],
  [{ type: 'recall', ticket: 'none' }, 'ticket-unknown'],
] as const)('%j is refused: %s', (command, rejected) => {
  const walk = openHall('1')
  const { seq } = walk.hall
  expect(walk.do(structuredClone(command) as Parameters<Walk['do']>[0])).toMatchObject({ rejected })
  expect(walk.hall.seq).toBe(seq)
})

test('a call says why this ticket: its place, as seen there, and what moved it', () => {
  const walk = openHall('8')
  const helped = walk.issue('CT')
  const [call] = walk.must({ type: 'call-next', counter: '8' }, 60)
  const { placeAt } = walk.hall.tickets.get(helped) ?? { placeAt: 0 }
  expect(call).toMatchObject({ ticket: helped, attempt: 1, placeAt, seenAt: placeAt + 5 * 60_000, because: 'arrival' })
})

test('leaving says how the open ticket ended, in the same append', () => {
  const walk = openHall('1')
  const first = calledAt(walk, '1')
  const second = walk.issue('CT')
  expect(walk.do({ type: 'call-next', counter: '1' })).toMatchObject({ rejected: 'ticket-open', params: { number: '1001' } })
  const events = walk.must({ type: 'call-next', counter: '1', leaving: { outcome: 'returned' } })
  expect(events.map((event) => event.type)).toEqual(['ticket-started', 'ticket-finished', 'ticket-called'])
  expect(walk.hall.tickets.get(first)).toMatchObject({ state: 'done', outcome: 'returned' })
  expect(walk.hall.counters.get('1')?.ticket).toBe(second)
})

test('a recall waits 30 seconds, says how long, and counts the attempt of the same call', () => {
  const walk = openHall('1')
  const ticket = calledAt(walk, '1')
  expect(walk.do({ type: 'recall', ticket }, 12)).toEqual({ rejected: 'recall-too-soon', params: { waitSeconds: 18 } })
  const [again] = walk.must({ type: 'recall', ticket }, 18)
  expect(again).toMatchObject({ attempt: 2, id: walk.hall.calls[0]?.id })
})

test('a no-show takes three calls 30 seconds apart, can come back for 30 minutes, and then not behind the return less 15', () => {
  const walk = openHall('1')
  const ticket = calledAt(walk, '1')
  expect(walk.do({ type: 'no-show', ticket }, 40)).toMatchObject({ rejected: 'no-show-too-soon' })
  walk.must({ type: 'recall', ticket })
  walk.must({ type: 'recall', ticket }, 30)
  expect(walk.do({ type: 'no-show', ticket }, 29)).toMatchObject({ rejected: 'no-show-too-soon' })
  walk.must({ type: 'no-show', ticket }, 1)
  expect(walk.hall.counters.get('1')?.ticket).toBeUndefined()
  walk.must({ type: 'revive', ticket }, 29 * 60)
  expect(walk.hall.tickets.get(ticket)?.placeAt).toBe(walk.at - 15 * 60_000)
})

test('after the time to come back, the clock ends it', () => {
  const walk = openHall('1')
  const ticket = calledAt(walk, '1')
  for (const gap of [30, 30]) walk.must({ type: 'recall', ticket }, gap)
  walk.must({ type: 'no-show', ticket }, 30)
  expect(walk.do({ type: 'revive', ticket }, 30 * 60)).toMatchObject({ rejected: 'revive-too-late' })
  expect(walk.events.at(-1)).toMatchObject({ type: 'no-show-lapsed', ticket })
})

test('a held ticket keeps its place and comes next at its own counter; across lunch too', () => {
  const walk = openHall('1', '2')
  const held = calledAt(walk, '1')
  walk.must({ type: 'hold', ticket: held, reason: 'fix-form' })
  expect(walk.do({ type: 'hold', ticket: held, reason: 'fix-form' })).toMatchObject({ rejected: 'ticket-not-here' })
  const later = walk.issue('CT', {}, 60)
  walk.must({ type: 'resume', ticket: held }, 3 * 3600)
  expect(walk.callNext('2')).toBe(later)
  expect(walk.callNext('1')).toBe(held)
  expect(walk.hall.tickets.get(held)?.call?.because).toBe('resumed')
  expect(walk.do({ type: 'resume', ticket: held })).toMatchObject({ rejected: 'ticket-not-held' })
})

test('a hold ends by itself only where the document sets a limit', () => {
  const { rules } = smallHall()
  for (const [document, state] of [
    [smallHall(), 'held'],
    [smallHall({ rules: { ...rules, holdMinutesMax: 45 } }), 'waiting'],
  ] as const) {
    const walk = new Walk(document)
    walk.must({ type: 'open-counter', counter: '1' })
    const ticket = calledAt(walk, '1')
    walk.must({ type: 'hold', ticket, reason: 'copy' })
    walk.do({ type: 'pause-counter', counter: '1' }, 46 * 60)
    expect(walk.hall.tickets.get(ticket)?.state).toBe(state)
  }
})

test('a transfer keeps the arrival, and goes nowhere that nobody serves', () => {
  const walk = openHall('1', '2')
  const ticket = calledAt(walk, '1')
  expect(walk.do({ type: 'transfer', ticket, line: 'DD' })).toMatchObject({ rejected: 'line-unserved' })
  expect(walk.do({ type: 'transfer', ticket, counter: '3' })).toMatchObject({ rejected: 'counter-closed' })
  expect(walk.do({ type: 'transfer', ticket, counter: '1' })).toMatchObject({ rejected: 'transfer-to-itself' })
  walk.must({ type: 'transfer', ticket, line: 'HT' })
  const other = walk.issue('HT', {}, 60)
  expect([walk.callNext('2'), walk.hall.tickets.get(ticket)?.line]).toEqual([ticket, 'HT'])
  expect(walk.hall.tickets.get(other)?.state).toBe('waiting')
})

test('one number through counter, signature and collection', () => {
  const walk = openHall('1', '8')
  const ticket = calledAt(walk, '1')
  expect(walk.do({ type: 'release', ticket })).toMatchObject({ rejected: 'ticket-not-signing' })
  walk.must({ type: 'sign', ticket })
  expect(walk.hall.counters.get('1')?.ticket).toBeUndefined()
  walk.must({ type: 'release', ticket }, 600)
  expect(walk.callNext('8')).toBe(ticket)
  expect(walk.hall.tickets.get(ticket)).toMatchObject({ stage: 'collect', number: '1001', line: 'TK' })
  walk.must({ type: 'finish', ticket, outcome: 'returned' })
})

test('another counter does not touch the ticket at mine', () => {
  const walk = openHall('1', '2')
  const ticket = calledAt(walk, '1')
  expect(walk.do({ type: 'finish', ticket, outcome: 'accepted', desk: '2' })).toEqual({
    rejected: 'ticket-elsewhere',
    params: { number: '1001', counter: '1' },
  })
  walk.must({ type: 'finish', ticket, outcome: 'accepted', desk: '1' })
  expect(walk.do({ type: 'recall', ticket })).toMatchObject({ rejected: 'ticket-ended' })
})

test('taken by mistake: the kiosk may cancel for a minute', () => {
  const walk = openHall('1')
  const [soon, late] = [walk.issue('CT'), walk.issue('CT')]
  walk.must({ type: 'cancel', ticket: soon, withinSeconds: 60 }, 15)
  expect(walk.do({ type: 'cancel', ticket: late, withinSeconds: 60 }, 60)).toMatchObject({ rejected: 'cancel-too-late' })
  expect(walk.do({ type: 'cancel', ticket: soon })).toMatchObject({ rejected: 'ticket-ended' })
})

test('a class moves the place and can be taken away again; nothing says why', () => {
  const walk = openHall('1')
  const ticket = walk.issue('CT')
  const { placeAt } = walk.hall.tickets.get(ticket) ?? { placeAt: 0 }
  const [event] = walk.must({ type: 'priority', ticket, priority: 'priority' })
  expect(Object.keys(event ?? {}).sort()).toEqual(['at', 'by', 'class', 'seq', 'ticket', 'type'])
  expect(walk.hall.tickets.get(ticket)?.placeAt).toBe(placeAt - 30 * 60_000)
  walk.must({ type: 'priority', ticket, priority: null })
  expect(walk.hall.tickets.get(ticket)?.placeAt).toBe(placeAt)
})

test('an urgent reason stays out of the event', () => {
  const walk = openHall('1')
  const ticket = walk.issue('CT')
  expect(JSON.stringify(walk.must({ type: 'urgent', ticket, reason: 'death-certificate' }))).not.toContain('death')
  expect(walk.do({ type: 'urgent', ticket, reason: 'x' })).toMatchObject({ rejected: 'already-urgent' })
})

test('at the end of the day each line does as its setting says; a counter left open is closed, its ticket ends as unknown', () => {
  const document = smallHall()
  document.lines = document.lines.map((line) => ({
    ...line,
    atDayEnd: line.id === 'HT' ? 'carry-over' : line.id === 'DD' ? 'ask' : 'close',
  }))
  const walk = new Walk(document)
  walk.must({ type: 'open-counter', counter: '1' })
  const served = calledAt(walk, '1')
  const [closed, carried, asked] = [walk.issue('CT'), walk.issue('HT'), walk.issue('DD')]
  const former = walk.hall.tickets.get(carried)
  walk.do({ type: 'open-counter', counter: '2' }, 24 * 3600)
  expect(walk.events.find((event) => event.type === 'day-closed')).toMatchObject({ carried: [carried, asked] })
  const ended = walk.events.filter((event) => event.type === 'ticket-finished')
  expect(ended.map(({ ticket, outcome }) => [ticket, outcome])).toEqual([
    [served, 'unknown'],
    [closed, 'unknown'],
  ])
  expect(walk.hall.tickets.get(carried)).toMatchObject({ number: '2001', state: 'waiting', arrivedAt: former?.arrivedAt })
  expect(walk.hall.tickets.get(asked)).toMatchObject({ state: 'held', holdReason: 'day-end' })
  expect(walk.hall.counters.get('1')?.state).toBe('closed')
  const fresh = walk.issue('HT')
  expect(walk.hall.tickets.get(fresh)?.number).toBe('2002')
  expect(walk.callNext('2')).toBe(carried)
})
