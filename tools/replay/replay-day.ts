// Replays an exported day with the production code and says where it is not what was once written, or not what the rules allow.
import { createHash } from 'node:crypto'
import { Check, Errors } from 'typebox/value'
import { DayFileHead, readDayFileLine } from '#contract/views/ledger.ts'
import { CHAIN_START, chainHash } from '#ledger/chain.ts'
import { type Centre, prepareCentre } from '#queue/centre.ts'
import { eventSchemas, type HallEvent } from '#queue/events/event.ts'
import { evolve } from '#queue/evolve/evolve.ts'
import { freshHall } from '#queue/evolve/fresh.ts'
import type { Hall } from '#queue/hall.ts'
import { InvariantBroken } from '#queue/invariant.ts'
import { faultAfter, faultBefore } from '#tools/replay/rules.ts'

/** What came of it: the hall at the end, or the first fault. `line` counts from 1, as editors do; the first event stands on line 2. */
export type Replayed =
  | { isWhole: true; head: DayFileHead; hall: Hall; events: HallEvent[] }
  | { isWhole: false; line: number; seq: number | undefined; fault: string }

/** @param text the file as exported, @param watch sees every event with the hall before it, and before it is judged */
export function replayDay(text: string, watch?: (before: Hall, event: HallEvent) => void): Replayed {
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  const head = readHead(lines[0] ?? '')
  if ('fault' in head) return { isWhole: false, line: 1, seq: undefined, fault: head.fault }
  const first = [...head.centres.values()][0]
  if (!first) return { isWhole: false, line: 1, seq: undefined, fault: 'no centre document is in it' }

  const hall = freshHall(first)
  const events: HallEvent[] = []
  let former: Uint8Array = CHAIN_START
  for (const [index, line] of lines.slice(1).entries()) {
    const seq = index + 1
    const broken = (fault: string): Replayed => ({ isWhole: false, line: index + 2, seq, fault })
    const read = readEvent(line, seq, former)
    if ('fault' in read) return broken(read.fault)
    watch?.(hall, read.event)
    const fault = evolvedFault(hall, read.event, head.centres)
    if (fault) return broken(fault)
    events.push(read.event)
    former = read.hash
  }
  const end = lines.length + 1
  if (events.length !== head.head.events)
    return { isWhole: false, line: end, seq: events.length + 1, fault: `it ends early: ${events.length} of ${head.head.events} events` }
  if (Buffer.from(former).toString('hex') !== head.head.head)
    return { isWhole: false, line: 1, seq: events.length, fault: 'the last hash is not the one its first line names' }
  return { isWhole: true, head: head.head, hall, events }
}

function readHead(line: string): { head: DayFileHead; centres: Map<string, Centre> } | { fault: string } {
  const head = parsed(line)
  if (!Check(DayFileHead, head)) return { fault: 'the first line is not the head of an exported day (format moi-so-day-1)' }
  const centres = new Map<string, Centre>()
  for (const [settings, document] of Object.entries(head.documents)) {
    const made = createHash('sha256').update(JSON.stringify(document)).digest('hex')
    if (made !== settings) return { fault: `the centre document ${settings.slice(0, 12)}… was changed: it now makes ${made.slice(0, 12)}…` }
    centres.set(settings, prepareCentre(document as Centre['document']))
  }
  return { head, centres }
}

function readEvent(line: string, seq: number, former: Uint8Array): { event: HallEvent; hash: Buffer } | { fault: string } {
  const read = readDayFileLine(line)
  if (!read) return { fault: 'the line is not {"hash":…,"event":…}' }
  const hash = chainHash(former, read.bytes)
  if (hash.toString('hex') !== read.hash) return { fault: 'its bytes do not match its hash' }
  const event = parsed(read.bytes) as HallEvent | undefined
  if (event?.seq !== seq) return { fault: `its bytes name seq ${event?.seq}` }
  const schema = eventSchemas.get(event.type)
  if (!schema) return { fault: `this release knows no event ${event.type}` }
  const [wrong] = Errors(schema, event)
  return wrong ? { fault: `${event.type}${wrong.instancePath}: ${wrong.message}` } : { event, hash }
}

function evolvedFault(hall: Hall, event: HallEvent, centres: ReadonlyMap<string, Centre>): string | undefined {
  if ((event.type === 'day-opened' || event.type === 'settings-changed') && !centres.has(event.settings))
    return `the centre document ${event.settings.slice(0, 12)}… is not in the file`
  try {
    const fault = faultBefore(hall, event)
    if (fault) return fault
    evolve(hall, event, (settings) => centres.get(settings))
    return faultAfter(hall, event)
  } catch (error) {
    if (error instanceof InvariantBroken) return error.message
    throw error
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
