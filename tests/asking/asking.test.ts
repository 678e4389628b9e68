// The hall that is asked, on real files: keys, group commit, restarts, a disk that says no.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Ledger, LedgerFault } from '#ledger/ledger.ts'
import { newFolder, newKey, type Opened, openAt, removeFolder, yes } from '#tests/asking/hall.ts'

let folder: string
let opened: Opened | undefined
beforeEach(() => {
  folder = newFolder()
})
afterEach(async () => {
  await opened?.close()
  opened = undefined
  removeFolder(folder)
})

const issue = { type: 'issue-ticket', line: 'CT' } as const
const diskFull = new LedgerFault('full', { vi: 'đĩa đầy', en: 'the disk is full' })

test('a repeat of a key gets the same bytes, in flight and after a restart, and issues nothing', async () => {
  opened = await openAt(folder)
  const key = newKey()
  const [first, twice] = await Promise.all([opened.ask(issue, { key }), opened.ask(issue, { key })])
  expect(twice).toEqual(first)
  await opened.close()
  opened = await openAt(folder)
  expect(await opened.ask(issue, { key })).toEqual(first)
  expect(opened.hall.state.tickets.size).toBe(1)
  expect(await opened.ask({ type: 'issue-ticket', line: 'HT' }, { key })).toMatchObject({ rejected: 'key-reused' })
})

test('a key lives until the end of the next day, and no longer', async () => {
  opened = await openAt(folder)
  const key = newKey()
  const first = await opened.ask(issue, { key })
  opened.clock.pass(24 * 3600)
  expect(await opened.ask(issue, { key })).toEqual(first)
  await opened.ask(issue)
  expect(await opened.ask(issue, { key })).toEqual(first)
  await opened.close()
  opened = await openAt(folder, { clock: opened.clock })
  expect(await opened.ask(issue, { key })).toEqual(first)
  opened.clock.pass(24 * 3600)
  await opened.ask(issue)
  expect(await opened.ask(issue, { key })).not.toEqual(first)
})

test('an unknown key asked more than 120 seconds ago is refused; a known one is answered', async () => {
  opened = await openAt(folder)
  const key = newKey()
  expect(await opened.ask(issue, { key, askedSecondsAgo: 121 })).toMatchObject({ rejected: 'touch-expired' })
  const first = await opened.ask(issue, { key, askedSecondsAgo: 120 })
  expect(yes(first).ticket.number).toBe('1001')
  expect(await opened.ask(issue, { key, askedSecondsAgo: 500 })).toEqual(first)
})

test('what arrives together is committed together, each with a number of its own, told only when the ledger has it', async () => {
  let appends = 0
  opened = await openAt(folder, {
    around: (ledger) => ({
      ...ledger,
      append: async (...args) => {
        appends += 1
        return ledger.append(...args)
      },
    }),
  })
  appends = 0
  const asked = Array.from({ length: 200 }, async () => {
    const answer = yes(await (opened as Opened).ask(issue))
    const stored = await (opened as Opened).ledger.read((opened as Opened).hall.stream(), 0)
    expect(stored.some((event) => event.bytes.includes(answer.ticket.id))).toBe(true)
    return answer.ticket.number
  })
  const numbers = await Promise.all(asked)
  expect(new Set(numbers).size).toBe(200)
  expect(appends).toBeLessThan(20)
})

test('a refused commit answers its own with 503 and decides again what stood on it', async () => {
  const gate = gated()
  opened = await openAt(folder, { around: gate.around })
  await opened.ask({ type: 'open-counter', counter: '1' })
  gate.refuseNext(diskFull)
  const refused = opened.ask(issue)
  await gate.waiting()
  // These two stand on the ticket in flight: the call would have taken it, and "nobody waits" would have been untrue.
  const [called, issued] = [opened.ask({ type: 'call-next', counter: '1' }), opened.ask(issue)]
  gate.release()
  expect(await refused).toEqual({ rejected: 'ledger-unwritable', params: { hintVi: 'đĩa đầy', hintEn: 'the disk is full' } })
  expect(await called).toMatchObject({ rejected: 'nobody-waiting' })
  expect(yes(await issued).ticket.number).toBe('1001')
  expect(yes(await opened.ask({ type: 'call-next', counter: '1' })).call.number).toBe('1001')
  expect(opened.faults).toEqual([diskFull])
})

test('what was on its way to the disk behind a refused commit is decided again too', async () => {
  const gate = gated()
  opened = await openAt(folder, { around: gate.around })
  const refuse = gate.refuseNext(diskFull)
  const refused = opened.ask(issue)
  await gate.waiting()
  const letThrough = gate.hold()
  const behind = opened.ask(issue)
  await gate.waiting()
  const rests = opened.ask({ type: 'call-next', counter: '1' })
  letThrough()
  refuse()
  expect(await refused).toMatchObject({ rejected: 'ledger-unwritable' })
  expect(await rests).toMatchObject({ rejected: 'counter-closed' })
  expect(yes(await behind).ticket.number).toBe('1001')
  expect(opened.hall.state.counts.issued).toBe(1)
})

test('a rejection that rests on what the disk may still lose waits for the disk', async () => {
  const gate = gated()
  opened = await openAt(folder, { around: gate.around })
  gate.hold()
  const told: string[] = []
  const open = opened.ask({ type: 'open-counter', counter: '1' }).then(() => told.push('opened'))
  await gate.waiting()
  const again = opened.ask({ type: 'open-counter', counter: '1' }).then(() => told.push('refused'))
  await new Promise((resolve) => setImmediate(resolve))
  expect(told).toEqual([])
  gate.release()
  await Promise.all([open, again])
  expect(told).toEqual(['opened', 'refused'])
})

test('a commit that reached the disk though its answer was lost is found again, and its key with it', async () => {
  let loses = false
  opened = await openAt(folder, {
    around: (ledger) => ({
      ...ledger,
      append: async (...args) => {
        const head = await ledger.append(...args)
        if (loses) throw diskFull
        return head
      },
    }),
  })
  const key = newKey()
  loses = true
  expect(await opened.ask(issue, { key })).toMatchObject({ rejected: 'ledger-unwritable' })
  loses = false
  expect(yes(await opened.ask(issue, { key })).ticket.number).toBe('1001')
  expect(yes(await opened.ask(issue)).ticket.number).toBe('1002')
})

test('after a restart the hall is as it was: who waits, who is served, which counters are open', async () => {
  opened = await openAt(folder)
  await opened.ask({ type: 'open-counter', counter: '1' })
  for (const line of ['CT', 'CT', 'HT']) await opened.ask({ type: 'issue-ticket', line })
  const { ticket } = yes(await opened.ask({ type: 'call-next', counter: '1' })).call
  await opened.ask({ type: 'start', ticket })
  const before = opened.hall.state
  await opened.close()
  opened = await openAt(folder, { clock: opened.clock })
  const after = opened.hall.state
  expect([...after.tickets.values()]).toEqual([...before.tickets.values()])
  expect([...after.counters.values()]).toEqual([...before.counters.values()])
  expect(after.seq).toBe(before.seq)
})

test('a new day names the head of the former one, and the reason of an urgency is gone when the visit has ended', async () => {
  opened = await openAt(folder)
  await opened.ask({ type: 'open-counter', counter: '1' })
  const { ticket } = yes(await opened.ask(issue))
  await opened.ask({ type: 'urgent', ticket: ticket.id, reason: 'death-certificate' })
  const stream = opened.hall.stream()
  expect(await opened.ledger.erasable(stream)).toEqual([{ ticket: ticket.id, name: 'urgent-reason', value: 'death-certificate' }])
  await opened.ask({ type: 'call-next', counter: '1' })
  await opened.ask({ type: 'finish', ticket: ticket.id, outcome: 'accepted' })
  expect(await opened.ledger.erasable(stream)).toEqual([])
  const stored = (await opened.ledger.read(stream, 0)).map((event) => event.bytes).join()
  expect(stored).not.toContain('death')
  opened.clock.pass(24 * 3600)
  await opened.ask(issue)
  const [former] = (await opened.ledger.heads(stream)) ?? []
  const [first] = await opened.ledger.read(opened.hall.stream(), 0)
  expect(JSON.parse(first?.bytes ?? '{}')).toMatchObject({ type: 'day-opened', day: '2026-11-25', formerHead: former?.hash })
})

/** A real ledger whose next append waits at a gate, and may be refused there. */
function gated() {
  let closed: Promise<void> | undefined
  let open = () => {}
  let fault: LedgerFault | undefined
  let arrived = () => {}
  let arrival = Promise.resolve()
  const hold = () => {
    closed = new Promise((resolve) => (open = resolve))
    arrival = new Promise((resolve) => (arrived = resolve))
    return open
  }
  return {
    hold,
    refuseNext(error: LedgerFault) {
      fault = error
      return hold()
    },
    waiting: () => arrival,
    release: () => open(),
    around: (ledger: Ledger): Ledger => ({
      ...ledger,
      append: async (...args) => {
        const gate = closed
        const refusal = fault
        closed = undefined
        fault = undefined
        if (gate) {
          arrived()
          await gate
        }
        if (refusal) throw refusal
        return ledger.append(...args)
      },
    }),
  }
}
