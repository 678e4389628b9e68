// A simulated day through the real server, and that its checks can fail.
import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readCentre } from '#contract/centre/read.ts'
import type { CallAnswer, TicketAnswer } from '#contract/commands/answers.ts'
import { openSqliteLedger } from '#ledger/sqlite/open.ts'
import type { HallEvent } from '#queue/events/event.ts'
import { Agenda } from '#tools/seed/agenda.ts'
import { Checks } from '#tools/simulate/checks.ts'
import { endOf, planDay } from '#tools/simulate/day.ts'
import type { Door } from '#tools/simulate/door.ts'
import { checkBytes } from '#tools/simulate/evening.ts'
import { sinceDoors } from '#tools/simulate/life.ts'
import { dayProfiles } from '#tools/simulate/profiles.ts'
import { pureDoor } from '#tools/simulate/pure-door.ts'
import { simulate } from '#tools/simulate/run.ts'
import { told } from '#tools/simulate/told.ts'

const DAY = '2026-11-24'

test('the first hours of an ordinary day: kiosk, greeters, officers and lead act over HTTP, and every check holds', async () => {
  const said: string[] = []
  const untilMinutes = 8 * 60 + 15
  const simulated = await simulate({
    profile: 'phu-lien',
    seed: '7',
    speed: Number.POSITIVE_INFINITY,
    untilMinutes,
    say: (line) => said.push(line),
  })
  expect(simulated.checks.faults).toEqual([])
  expect(simulated.life.people.size).toBeGreaterThan(10)
  expect(simulated.checks.answered.calls.size).toBeGreaterThan(5)
  expect(simulated.day).toMatchObject({ breaches: [], events: expect.any(Number) })
  expect(simulated.day.calls).toBeGreaterThan(5)
  expect(simulated.looks).toBeGreaterThan(5)
  expect(simulated.signIns).toBeGreaterThan(8)
  expect(said.length).toBeGreaterThan(2)
  expect(told(simulated)).toMatch(/faults\s+0/)
  // The days the promise is checked over are those a server would have stored: the same events at the same moments,
  // after the opening: a server is there before the doors are.
  const { events } = await lived('phu-lien', '7', { untilMinutes })
  const shown = (event: HallEvent) => [event.type, event.at, 'number' in event ? event.number : undefined]
  expect(simulated.ledger.slice(1).map(shown)).toEqual(events.slice(1).map(shown))
}, 120_000)

/** A day lived by the rules alone: what is to be seen in it does not depend on the server. */
async function lived(profile: string, seed: string, options: { around?: (door: Door) => Door; untilMinutes?: number } = {}) {
  const { around = (door) => door, untilMinutes } = options
  const settings = dayProfiles[profile]
  if (!settings) throw new Error(profile)
  const document = settings.document()
  const agenda = new Agenda(0)
  const door = pureDoor(document, DAY, agenda)
  const life = planDay({ door: around(door), agenda, document, profile: settings, seed, day: DAY })
  await agenda.run(untilMinutes === undefined ? endOf(life) : sinceDoors(untilMinutes))
  return { life, events: door.events }
}

describe('an ordinary day has one of everything', () => {
  test.each(['42', '1', '2'])('seed %s', async (seed) => {
    const { life, events } = await lived('phu-lien', seed)
    expect(life.faults).toEqual([])
    expect(life.fates).toEqual([])
    const types = new Set(events.map(({ type }) => type))
    expect([...types]).toEqual(
      expect.arrayContaining([
        'ticket-held',
        'ticket-resumed',
        'ticket-transferred',
        'no-show-marked',
        'urgency-granted',
        'signing-requested',
        'ticket-released',
        'signing-returned',
        'errand-ended',
        'late-marked',
        'late-recorded',
        'snag-raised',
        'snag-accepted',
        'snag-declined',
        'snag-arrived',
        'snag-solved',
        'snag-escalated',
        'incident-began',
        'incident-ended',
        'help-asked',
        'help-ended',
        'counter-paused',
        'counter-closed',
      ]),
    )
    expect(life.tally.holdsOverLunch).toBeGreaterThan(0)
    expect(life.tally.reentries).toBeGreaterThan(0)
    expect(events.some((event) => event.type === 'ticket-called' && event.because === 'by-hand')).toBe(true)
    // Everybody who came was served, did not come when called, or gave up.
    const open = [...life.people.values()].filter(({ state }) => ['waiting', 'called', 'serving', 'held', 'signing'].includes(state))
    expect(open.length).toBeLessThan(4)
  })
})

test('the special zone: about forty counters, 1,200 visits, and a document without faults', async () => {
  const { life } = await lived('dac-khu', '42')
  const document = dayProfiles['dac-khu']!.document()
  expect(readCentre(document)).toHaveProperty('document')
  expect(document.counters).toHaveLength(40)
  expect(new Set(document.counters.map(({ sign }) => sign)).size).toBe(40)
  expect(life.faults).toEqual([])
  expect(life.people.size).toBeGreaterThan(1100)
}, 60_000)

test('the same seed, the same day', async () => {
  const one = await lived('vung-tau', 'same')
  expect((await lived('vung-tau', 'same')).events).toEqual(one.events)
})

test('a no that nobody expected is a fault, with who was told it', async () => {
  const around = (door: Door): Door => ({
    ...door,
    ask: async (who, command) => (command.type === 'start' ? { no: 'server-error' } : door.ask(who, command)),
  })
  const { life } = await lived('xa-nho', '42', { around })
  expect(life.faults[0]).toMatch(/counter-\d: start was refused: server-error$/)
})

describe('the checks find what must not be', () => {
  const ticket = (id: string, number: string, state: TicketAnswer['state'] = 'waiting', counter?: string): TicketAnswer => ({
    id,
    number,
    state,
    line: 'CT',
    stage: 'counter',
    arrivedAt: 0,
    placeAt: 0,
    files: 1,
    ...(counter !== undefined && { counter }),
  })
  const call = (id: string, number: string, counter: string): CallAnswer => ({
    id: `call-${id}`,
    ticket: id,
    number,
    counter,
    attempt: 1,
    at: 0,
    why: { placeAt: 0, seenAt: 0, because: 'arrival' },
  })
  const issue = { type: 'issue-ticket', line: 'CT' } as const
  const callNext = (counter: string) => ({ type: 'call-next', counter }) as const

  test.each<[string, (checks: Checks) => Promise<unknown>[], RegExp | undefined]>([
    [
      'a day without fault',
      (checks) => [
        checks.acknowledged(issue, { ticket: ticket('a', '1001') }),
        checks.acknowledged(callNext('1'), { call: call('a', '1001', '1') }),
        checks.acknowledged({ type: 'finish', ticket: 'a', outcome: 'accepted' }, { ticket: ticket('a', '1001', 'done') }),
      ],
      undefined,
    ],
    [
      'a number twice',
      (checks) => [
        checks.acknowledged(issue, { ticket: ticket('a', '1001') }),
        checks.acknowledged(issue, { ticket: ticket('b', '1001') }),
      ],
      /1001 was given twice/,
    ],
    [
      'a call of who is done',
      (checks) => [
        checks.acknowledged(issue, { ticket: ticket('a', '1001') }),
        checks.acknowledged({ type: 'finish', ticket: 'a', outcome: 'accepted' }, { ticket: ticket('a', '1001', 'done') }),
        checks.acknowledged(callNext('1'), { call: call('a', '1001', '1') }),
      ],
      /1001 was called \(1\), which is done/,
    ],
    [
      'two at one counter',
      (checks) => [
        checks.acknowledged(issue, { ticket: ticket('a', '1001') }),
        checks.acknowledged(issue, { ticket: ticket('b', '1002') }),
        checks.acknowledged(callNext('1'), { call: call('a', '1001', '1') }),
        checks.acknowledged(callNext('1'), { call: call('b', '1002', '1') }),
      ],
      /1002 was called to counter 1, where somebody is/,
    ],
    [
      'one person called to two counters',
      (checks) => [
        checks.acknowledged(issue, { ticket: ticket('a', '1001') }),
        checks.acknowledged(callNext('1'), { call: call('a', '1001', '1') }),
        checks.acknowledged(callNext('2'), { call: call('a', '1001', '2') }),
      ],
      /1001 was called \(1\), which is called/,
    ],
    [
      'a number nobody was given',
      (checks) => [checks.acknowledged(callNext('1'), { call: call('x', '1099', '1') })],
      /1099 was called, which nobody/,
    ],
  ])('%s', async (_, act, expected) => {
    const checks = new Checks(() => '09:00:00')
    await Promise.all(act(checks))
    if (expected === undefined) expect(checks.faults).toEqual([])
    else expect(checks.faults).toContainEqual(expect.stringMatching(expected))
  })
})

test('a name or a receipt number in an event: found, in whatever stream', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'moi-so-bytes-'))
  try {
    const ledger = await openSqliteLedger({ folder })
    const event = (seq: number, more: object) =>
      JSON.stringify({ type: 'ticket-held', ticket: 'a', reason: 'form', seq, at: 1000 + seq, by: 'test', ...more })
    const events = [event(1, {}), event(2, { reason: 'Lê Thu Lan (quầy 3)' }), event(3, { reason: '000.00.17.H24-261124-7000' })]
    await ledger.append('people:phuong-mau', 0, [{ events, visits: [], erasable: [] }])
    await ledger.close()
    const checks = new Checks(() => '18:50:00')
    expect(await checkBytes(folder, ['Lê Thu Lan (quầy 3)', 'Bùi Ngọc Diệp'], checks)).toBe(3)
    expect(checks.faults).toEqual([
      '18:50:00 people:phuong-mau, seq 2: "Lê Thu Lan (quầy 3)" stands in an event',
      '18:50:00 people:phuong-mau, seq 3: a receipt number stands in an event',
    ])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

const program = fileURLToPath(new URL('../../dist/server/simulate.js', import.meta.url))

test.skipIf(!existsSync(program))('npm run simulate: what it cannot read it answers with how to use it, and 1', async () => {
  const run = (...args: string[]) =>
    new Promise<{ code: number; printed: string }>((resolve) => {
      execFile(process.execPath, [program, ...args], (error, out, err) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, printed: out + err }),
      )
    })
  for (const args of [['--profile', 'nobody'], ['--speed', 'fast'], ['--until', '25:00'], ['--nonsense']])
    expect(await run(...args)).toEqual({ code: 1, printed: expect.stringMatching(/Usage: npm run simulate[\s\S]*dac-khu/) })
})
