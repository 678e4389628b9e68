// What goes otherwise than planned, one by one: late results, several errands, the signing desk, snags, outside systems, breaks and help.
import { expect, test } from 'vitest'
import { waitedForSystems } from '#queue/rules/incidents.ts'
import { alarms } from '#queue/views/alarms.ts'
import { kiosk } from '#queue/views/kiosk.ts'
import { signing } from '#queue/views/signing.ts'
import { smallHall } from '#tests/days/halls.ts'
import { Walk } from '#tests/days/walk.ts'

const MINUTE_MS = 60_000

function openHall(...counters: string[]): Walk {
  const walk = new Walk(smallHall())
  for (const counter of counters) walk.must({ type: 'open-counter', counter })
  return walk
}

function servedAt(walk: Walk, counter: string, line = 'HT'): string {
  const ticket = walk.issue(line)
  expect(walk.callNext(counter)).toBe(ticket)
  walk.must({ type: 'start', ticket })
  return ticket
}

const stateOf = (walk: Walk, ticket: string) => walk.hall.tickets.get(ticket)
const kindsNow = (walk: Walk) => alarms(walk.hall, walk.at).map(({ kind }) => kind)

test('who comes for a late result counts from 30 minutes earlier, the lead sees it at once, the apology is recorded', () => {
  const walk = openHall('8')
  const first = walk.issue('TK')
  const late = walk.issue('TK', {}, 60)
  walk.must({ type: 'late', ticket: late })
  expect(walk.do({ type: 'late', ticket: late })).toMatchObject({ rejected: 'already-late' })
  expect(alarms(walk.hall, walk.at)).toMatchObject([{ kind: 'late', number: '0002', isApologised: false }])
  const [call] = walk.must({ type: 'call-next', counter: '8' })
  expect(call).toMatchObject({ ticket: late, because: 'late' })
  expect(walk.do({ type: 'record-late', ticket: late, reason: 'unsigned', due: walk.hall.day ?? '' })).toMatchObject({
    rejected: 'due-not-later',
  })
  walk.must({ type: 'record-late', ticket: late, reason: 'unsigned', due: '2026-11-26' })
  expect(stateOf(walk, late)?.apology).toMatchObject({ reason: 'unsigned', due: '2026-11-26', by: 'test' })
  walk.must({ type: 'call-next', counter: '8', leaving: { outcome: 'result-late' } })
  expect(stateOf(walk, first)?.state).toBe('called')
  expect(kindsNow(walk)).toEqual([])
})

test('a class and a late result: the greater head start counts, never the sum', () => {
  const walk = openHall('8')
  const ticket = walk.issue('TK', { priority: 'priority' })
  const before = stateOf(walk, ticket)
  walk.must({ type: 'late', ticket })
  expect(stateOf(walk, ticket)?.placeAt).toBe(before?.placeAt)
})

test('several errands keep one number: the next begins at the same counter where it has the line, else it waits by the arrival', () => {
  const walk = openHall('2', '8')
  const ticket = servedAt(walk, '2', 'CT')
  const { arrivedAt } = stateOf(walk, ticket) ?? {}
  walk.must({ type: 'next-errand', ticket, outcome: 'accepted', line: 'HT' }, 300)
  expect(stateOf(walk, ticket)).toMatchObject({
    state: 'serving',
    line: 'HT',
    counter: '2',
    errands: [{ line: 'CT', outcome: 'accepted' }],
  })
  expect(walk.do({ type: 'next-errand', ticket, outcome: 'accepted', line: 'XX' })).toMatchObject({ rejected: 'line-unknown' })
  walk.must({ type: 'next-errand', ticket, outcome: 'returned', procedure: 'dd-thong-tin' })
  expect(stateOf(walk, ticket)).toMatchObject({ state: 'waiting', line: 'DD', arrivedAt, procedure: 'dd-thong-tin' })
  expect(walk.hall.counters.get('2')).toMatchObject({ served: 2 })
  expect(walk.hall.counters.get('2')?.ticket).toBeUndefined()
  walk.must({ type: 'close-counter', counter: '8' })
  const other = servedAt(walk, '2', 'CT')
  expect(walk.do({ type: 'next-errand', ticket: other, outcome: 'accepted', line: 'DD' })).toMatchObject({ rejected: 'line-unserved' })
})

test('the signing desk releases a batch whole, and takes it back while nobody was called from it', () => {
  const walk = openHall('1', '8')
  const tickets = [servedAt(walk, '1', 'CT')]
  walk.must({ type: 'sign', ticket: tickets[0] as string })
  tickets.push(servedAt(walk, '1', 'CT'))
  walk.must({ type: 'sign', ticket: tickets[1] as string }, 60)
  expect(signing(walk.hall, walk.at)).toMatchObject({ count: 2, tickets: [{ number: '1001' }, { number: '1002' }], collectAt: '8' })
  expect(walk.do({ type: 'release-batch', tickets: [...tickets, 'none'] })).toMatchObject({ rejected: 'ticket-unknown' })
  expect(signing(walk.hall, walk.at).count).toBe(2)
  walk.must({ type: 'release-batch', tickets })
  expect(signing(walk.hall, walk.at)).toMatchObject({ count: 0, lastBatch: { tickets, count: 2 } })
  walk.must({ type: 'return-batch', tickets: [tickets[1] as string] })
  expect(stateOf(walk, tickets[1] as string)).toMatchObject({ state: 'signing', stage: 'signing', line: 'CT' })
  expect(walk.callNext('8')).toBe(tickets[0])
  expect(walk.do({ type: 'return-batch', tickets: [tickets[0] as string] })).toMatchObject({ rejected: 'collected-already' })
})

test('signed and not collected by the evening: the next day it is still told as of the line it was signed for', () => {
  const document = smallHall()
  document.lines = document.lines.map((line) => ({ ...line, atDayEnd: line.id === 'TK' ? 'carry-over' : 'close' }))
  const walk = new Walk(document)
  walk.must({ type: 'open-counter', counter: '1' })
  const ticket = servedAt(walk, '1', 'CT')
  walk.must({ type: 'sign', ticket })
  walk.must({ type: 'release', ticket })
  walk.do({ type: 'open-counter', counter: '8' }, 24 * 3600)
  expect(stateOf(walk, ticket)).toMatchObject({ state: 'waiting', stage: 'collect', line: 'TK', signedLine: 'CT' })
  expect(walk.callNext('8')).toBe(ticket)
})

test('two specialists accept at once: one does; unanswered for three minutes it is the lead’s; what solved it ends it', () => {
  const walk = openHall('3')
  const ticket = servedAt(walk, '3')
  const [raised] = walk.must({ type: 'raise-snag', ticket, help: 'justice', reason: 'data-mismatch' })
  const snag = raised?.type === 'snag-raised' ? raised.snag : ''
  expect(walk.do({ type: 'raise-snag', ticket, help: 'justice', reason: 'data-mismatch' })).toMatchObject({ rejected: 'snag-open' })
  expect(walk.do({ type: 'arrive-snag', snag, helper: 'test' })).toMatchObject({ rejected: 'snag-not-accepted' })
  expect(kindsNow(walk)).toEqual([])
  walk.do({ type: 'guide', line: 'HT' }, 180)
  expect(kindsNow(walk)).toEqual(['snag'])
  walk.must({ type: 'accept-snag', snag })
  expect(walk.do({ type: 'accept-snag', snag })).toMatchObject({ rejected: 'snag-taken', params: { counter: '3' } })
  expect(walk.do({ type: 'decline-snag', snag, helper: 'somebody-else' })).toMatchObject({ rejected: 'snag-not-yours' })
  walk.must({ type: 'decline-snag', snag, helper: 'test' })
  walk.must({ type: 'accept-snag', snag })
  walk.must({ type: 'arrive-snag', snag, helper: 'test' })
  walk.must({ type: 'solve-snag', snag, how: 'fixed' })
  expect(walk.do({ type: 'solve-snag', snag, how: 'fixed' })).toMatchObject({ rejected: 'snag-ended' })
  expect(kindsNow(walk)).toEqual([])
  expect(stateOf(walk, ticket)?.state).toBe('serving')
})

test('a snag nobody closed goes on in the next day until somebody does', () => {
  const walk = openHall('3')
  const ticket = servedAt(walk, '3')
  const [raised] = walk.must({ type: 'raise-snag', ticket, help: 'land', reason: 'papers-unclear' })
  walk.must({ type: 'begin-incident', system: 'land-data' })
  walk.do({ type: 'guide', line: 'HT' }, 24 * 3600)
  const snag = raised?.type === 'snag-raised' ? raised.snag : ''
  expect(walk.hall.snags.get(snag)).toMatchObject({ number: '2001', counter: '3' })
  expect(walk.hall.incidents).toMatchObject([{ system: 'land-data' }])
  walk.must({ type: 'solve-snag', snag, how: 'not-solved' })
})

test('an outside system down marks its procedures before a number is taken, and the waits during it', () => {
  const walk = openHall('3')
  expect(walk.do({ type: 'end-incident', system: 'portal' })).toMatchObject({ rejected: 'system-not-down' })
  expect(walk.do({ type: 'begin-incident', system: 'moon' })).toMatchObject({ rejected: 'system-unknown' })
  const [issued] = walk.must({ type: 'issue-ticket', procedure: 'ht-trich-luc' })
  const ticket = issued?.type === 'ticket-issued' ? issued.ticket : ''
  walk.must({ type: 'begin-incident', system: 'civil-status' }, 60)
  expect(walk.do({ type: 'begin-incident', system: 'civil-status' })).toMatchObject({ rejected: 'system-already-down' })
  const [incident] = kiosk(walk.hall, walk.at).incidents
  expect(incident?.blocks).toContain('ht-trich-luc')
  expect(incident?.delays).toContain('ht-khai-sinh')
  walk.must({ type: 'end-incident', system: 'civil-status' }, 600)
  expect(kiosk(walk.hall, walk.at).incidents).toEqual([])
  walk.must({ type: 'call-next', counter: '3' }, 60)
  const waited = stateOf(walk, ticket)
  expect(waited && waitedForSystems(walk.hall, waited, walk.at)).toBe(10 * MINUTE_MS)
})

test('one officer sits at one counter; another one takes over with the ticket that is there', () => {
  const walk = new Walk(smallHall())
  walk.must({ type: 'open-counter', counter: '1', officer: 'lan' })
  expect(walk.do({ type: 'open-counter', counter: '2', officer: 'lan' })).toMatchObject({
    rejected: 'officer-elsewhere',
    params: { counter: '1' },
  })
  const ticket = servedAt(walk, '1', 'CT')
  walk.must({ type: 'open-counter', counter: '1', officer: 'minh' })
  expect(walk.hall.counters.get('1')).toMatchObject({ officer: 'minh', ticket })
  walk.must({ type: 'open-counter', counter: '2', officer: 'lan' })
  expect(walk.do({ type: 'open-counter', counter: '2', officer: 'lan' })).toMatchObject({ rejected: 'counter-already-open' })
})

test('a break has a reason and an end; help is asked for and ended', () => {
  const walk = openHall('1')
  walk.must({ type: 'ask-help', counter: '1' })
  expect(walk.do({ type: 'ask-help', counter: '1' })).toMatchObject({ rejected: 'help-already-asked' })
  expect(kindsNow(walk)).toEqual(['help'])
  walk.must({ type: 'end-help', counter: '1' })
  expect(walk.do({ type: 'end-help', counter: '1' })).toMatchObject({ rejected: 'help-not-asked' })
  walk.must({ type: 'pause-counter', counter: '1', reason: 'short-break', minutes: 10 })
  expect(walk.hall.counters.get('1')).toMatchObject({ pauseReason: 'short-break', pauseUntil: walk.at + 10 * MINUTE_MS })
  walk.must({ type: 'open-counter', counter: '1' })
  expect(walk.hall.counters.get('1')?.pauseUntil).toBeUndefined()
})

test('a line may ask for an outcome and for what the visit was about', () => {
  const sample = smallHall()
  const walk = new Walk({ ...sample, lines: sample.lines.map((line) => ({ ...line, asksOutcome: true, asksProcedure: true })) })
  walk.must({ type: 'open-counter', counter: '1' })
  const ticket = servedAt(walk, '1', 'CT')
  expect(walk.do({ type: 'finish', ticket, outcome: 'unknown' })).toMatchObject({ rejected: 'outcome-required' })
  expect(walk.do({ type: 'finish', ticket, outcome: 'accepted' })).toMatchObject({ rejected: 'procedure-required' })
  expect(walk.do({ type: 'finish', ticket, outcome: 'more-papers', procedure: 'ct-ban-sao', missing: [9] })).toMatchObject({
    rejected: 'missing-unknown',
  })
  walk.must({ type: 'finish', ticket, outcome: 'more-papers', procedure: 'ct-ban-sao', missing: [0] })
  expect(stateOf(walk, ticket)).toMatchObject({ state: 'done', procedure: 'ct-ban-sao' })
})

test('urgent at the issue: one touch, next at any competent counter, the lead is told', () => {
  const walk = openHall('3')
  walk.issue('HT')
  const events = walk.must({ type: 'issue-ticket', procedure: 'ht-khai-tu', urgent: 'death' }, 60)
  expect(events.map(({ type }) => type)).toEqual(['ticket-issued', 'urgency-granted'])
  expect(kindsNow(walk)).toEqual(['urgent'])
  expect(walk.must({ type: 'call-next', counter: '3' })).toMatchObject([{ because: 'urgent' }])
})
