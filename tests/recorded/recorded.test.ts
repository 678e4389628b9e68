// Recorded days are tests for ever: what a release wrote must read, verify and give the same board in every later one.
// A release adds its own, and never changes an older one: RECORD=0.2.0 npx vitest run tests/recorded
import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { HallEvent } from '#queue/events/event.ts'
import { eventSchemas } from '#queue/events/event.ts'
import type { Hall } from '#queue/hall.ts'
import { board } from '#queue/views/board.ts'
import { floor } from '#queue/views/floor.ts'
import { rechained } from '#tests/recorded/rechained.ts'
import { recordDays, recordTrouble } from '#tests/recorded/record.ts'
import { replayDay } from '#tools/replay/replay-day.ts'

const folder = fileURLToPath(new URL('./days/', import.meta.url))
const release = process.env.RECORD

const endOf = (hall: Hall, events: readonly HallEvent[]) => ({
  events: events.length,
  tickets: hall.tickets.size,
  board: board(hall, hall.lastAt),
  floor: floor(hall, hall.lastAt, { isBehind: false, asks: null }),
})

const recorded = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .map((name) => name.slice(0, -'.jsonl'.length))
const read = (name: string) => readFileSync(`${folder}${name}`, 'utf8')
const whole = (text: string) => {
  const day = replayDay(text)
  if (!day.isWhole) throw new Error(`line ${day.line}, seq ${day.seq}: ${day.fault}`)
  return day
}

test.runIf(release)('record', async () => {
  for (const { name, text } of [...(await recordDays(20261124)), await recordTrouble(20261126)]) {
    const { hall, events } = whole(text)
    const file = `${folder}${release}-${name}`
    // A day once recorded is never recorded anew.
    if (existsSync(`${file}.jsonl`)) continue
    // What a release has written once stays as it is; a kind of day that came later is added.
    if (existsSync(`${file}.jsonl`)) continue
    writeFileSync(`${file}.jsonl`, text, { flag: 'wx' })
    writeFileSync(`${file}.end.json`, `${JSON.stringify(endOf(hall, events), null, 2)}\n`, { flag: 'wx' })
    console.log(name, events.length, hall.tickets.size)
  }
})

describe('a recorded day reads, verifies, and ends as it ended', () => {
  test('there are days, and every kind of event is in them', () => {
    const types = new Set(recorded.flatMap((name) => whole(read(`${name}.jsonl`)).events.map(({ type }) => type)))
    expect([...types].sort()).toEqual([...eventSchemas.keys()].sort())
  })
  test.each(recorded)('%s', (name) => {
    const { hall, events } = whole(read(`${name}.jsonl`))
    // A view may say more than it did; what it said, it still says.
    expect(endOf(hall, events)).toMatchObject(JSON.parse(read(`${name}.end.json`)))
  })
})

describe('replay names the first fault', () => {
  const text = recorded[0] === undefined ? '' : read(`${recorded.find((name) => name.endsWith('-busy'))}.jsonl`)
  const lines = text.split('\n')
  const call = lines.findIndex((line) => /"ticket-called".*"because":"arrival"/.test(line))
  const changed = (line: number, change: (line: string) => string) => lines.map((one, i) => (i === line ? change(one) : one)).join('\n')

  test.each<[string, () => string, object]>([
    [
      'a flipped byte',
      () => changed(100, (line) => line.replace('"at":1', '"at":0')),
      { line: 101, seq: 100, fault: /do not match its hash/ },
    ],
    ['a line taken out', () => lines.filter((_, i) => i !== 50).join('\n'), { line: 51, seq: 50, fault: /hash/ }],
    [
      'two lines exchanged',
      () => lines.map((line, i) => lines[i === 60 ? 61 : i === 61 ? 60 : i] ?? line).join('\n'),
      { seq: 60, fault: /hash/ },
    ],
    ['an end cut off', () => `${lines.slice(0, 80).join('\n')}\n`, { seq: 80, fault: /ends early/ }],
    ['half a line', () => `${lines.slice(0, 80).join('\n')}\n${lines[80]?.slice(0, 90)}`, { seq: 80, fault: /not \{"hash"/ }],
    [
      'another document',
      () => changed(0, (line) => line.replace('"recallSecondsMin":', '"recallSecondsMin":1')),
      { line: 1, fault: /document .* was changed/ },
    ],
    ['no day at all', () => 'hello\n', { line: 1, fault: /head of an exported day/ }],
    ['nothing', () => '', { line: 1, fault: /head of an exported day/ }],
    [
      'an older hash in the head',
      () => changed(0, (line) => line.replace(/"head":"[0-9a-f]{4}/, '"head":"0000')),
      { line: 1, fault: /last hash/ },
    ],
  ])('%s', (_, broken, fault) => {
    const day = replayDay(broken())
    expect(day).toMatchObject({ isWhole: false })
    for (const [name, expected] of Object.entries(fault)) {
      if (expected instanceof RegExp) expect(String(day[name as keyof typeof day])).toMatch(expected)
      else expect(day).toMatchObject({ [name]: expected })
    }
  })

  test('a chain made anew over a changed event: the rules are asked, not only the hashes', () => {
    expect(call).toBeGreaterThan(0)
    const earlier = rechained(lines, call, (event) => ({ ...event, placeAt: Number(event.placeAt) - 60_000 }))
    expect(replayDay(earlier)).toMatchObject({ isWhole: false, seq: call, fault: expect.stringMatching(/another place or reason/) })
    const issues = lines.flatMap((line, index) => (line.includes('"ticket-issued"') ? index : []))
    const number = /"number":"(\w+)"/.exec(lines[issues[0]!] ?? '')?.[1]
    const twice = rechained(lines, issues[4]!, (event) => ({ ...event, number }))
    expect(replayDay(twice)).toMatchObject({ isWhole: false, seq: issues[4], fault: `number ${number} was issued before` })
  })
})

const program = fileURLToPath(new URL('../../dist/server/replay.js', import.meta.url))

test.skipIf(!existsSync(program))('npm run replay: what the day was and 0; or the first fault and 1', async () => {
  const run = (file: string) =>
    new Promise<{ code: number; printed: string }>((resolve) => {
      execFile(process.execPath, [program, file], (error, out, err) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, printed: out + err }),
      )
    })
  const file = `${folder}0.1.0-busy.jsonl`
  const whole = await run(file)
  expect(whole).toMatchObject({
    code: 0,
    printed: expect.stringMatching(/phuong-mau\/2026-11-24\/0, 367 events, 100 tickets, last hash [0-9a-f]{64}: OK/),
  })
  expect(whole.printed).toMatch(/65 {2}ticket-called[\s\S]*board: /)
  const broken = join(mkdtempSync(join(tmpdir(), 'moi-so-replay-')), 'day.jsonl')
  writeFileSync(broken, readFileSync(file, 'utf8').replace('"files":1', '"files":2'))
  expect(await run(broken)).toEqual({
    code: 1,
    printed: expect.stringMatching(/BROKEN at line \d+, seq \d+: its bytes do not match its hash\n$/),
  })
  rmSync(dirname(broken), { recursive: true })
  expect(await run('/nowhere.jsonl')).toMatchObject({ code: 1, printed: expect.stringContaining('ENOENT') })
})
