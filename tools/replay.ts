// npm run replay -- day.jsonl …: replays exported days with the production code; prints what they were. Exits 1 at the first fault.
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { HallEvent } from '#queue/events/event.ts'
import type { Hall } from '#queue/hall.ts'
import { board } from '#queue/views/board.ts'
import { replayDay } from '#tools/replay/replay-day.ts'

const { positionals } = parseArgs({ allowPositionals: true })
if (positionals.length === 0) {
  console.error('Tệp nào? npm run replay -- day.jsonl (tải từ /debug/ledger). / Which file? One exported at /debug/ledger.')
}
const areWhole = positionals.map(report)
process.exitCode = areWhole.length > 0 && areWhole.every(Boolean) ? 0 : 1

/** Prints one day; whether it is whole. */
function report(file: string): boolean {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    console.error(`${file}: ${(error as Error).message}`)
    return false
  }
  const startedAt = performance.now()
  const day = replayDay(text)
  if (!day.isWhole) {
    const where = day.seq === undefined ? '' : `, seq ${day.seq}`
    console.error(`${file}: BROKEN at line ${day.line}${where}: ${day.fault}`)
    return false
  }
  const { head, hall, events } = day
  console.log(`${file}: ${head.stream}, ${events.length} events, ${hall.tickets.size} tickets, last hash ${head.head}: OK`)
  for (const [type, count] of countsOf(events)) console.log(`  ${String(count).padStart(6)}  ${type}`)
  for (const line of boardLines(hall)) console.log(`  ${line}`)
  console.log(`  replayed in ${Math.round(performance.now() - startedAt)} ms; every call was of the ticket whose turn it was, or by hand`)
  return true
}

function countsOf(events: readonly HallEvent[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const { type } of events) counts.set(type, (counts.get(type) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)
}

function boardLines(hall: Hall): string[] {
  const { calls, lines } = board(hall, hall.lastAt)
  const waiting = lines.filter((line) => line.waiting > 0).map((line) => `${line.id} ${line.waiting}`)
  return [
    `board: ${calls.map((call) => `${call.number}→${call.counter}${call.isCurrent ? '*' : ''}`).join(' ') || 'no calls'}   (* is there now)`,
    `waiting: ${waiting.join(', ') || 'nobody'}`,
  ]
}
