// The lead looks over the hall: where somebody waits too long, a counter with less to do takes that line too for a while.
import type { FloorView } from '#contract/views/floor.ts'
import { type Desk, type Life, MINUTE_MS, type Person, sinceDoors, takes, timeOf } from './life.ts'

const LOOKS_EVERY_MS = 20 * MINUTE_MS
/** From when the lead's screen must show a wait as too long: the target, and a minute. */
const TOO_LONG_MS = 16 * MINUTE_MS
/** From when also a counter that has people of its own helps. */
const MUCH_TOO_LONG_MS = 35 * MINUTE_MS
const HELPS_MS = 60 * MINUTE_MS

export function planLead(life: Life): void {
  for (const [from, until] of [
    [8 * 60, 11 * 60 + 20],
    [13 * 60 + 45, 16 * 60 + 50],
  ] as const) {
    for (let ms = sinceDoors(from); ms < sinceDoors(until); ms += LOOKS_EVERY_MS) life.agenda.at(ms, () => lookOver(life))
  }
}

async function lookOver(life: Life): Promise<void> {
  const waiting = [...life.people.values()].filter(({ state }) => state === 'waiting')
  const first = waiting.sort((a, b) => a.takenMs - b.takenMs)[0]
  const waitsMs = first ? life.nowMs - first.takenMs : 0
  if (!first || waitsMs < TOO_LONG_MS) return
  await seesWait(life, first.line)
  const desk = deskFor(life, first.line, waiting, waitsMs)
  if (desk) await takeOn(life, desk, first.line)
}

/** A counter without that line that nobody waits for, or, where the wait is much too long, the one that fewest wait for. */
function deskFor(life: Life, line: string, waiting: readonly Person[], waitsMs: number): Desk | undefined {
  const ownOf = (desk: Desk) => waiting.filter((person) => desk.settings.lines.includes(person.line)).length
  const [best] = [...life.desks.values()]
    .filter((desk) => desk.state === 'open' && desk.extraLine === undefined && !takes(desk, line))
    .map((desk) => ({ desk, own: ownOf(desk) }))
    .sort((a, b) => a.own - b.own)
  return best && (best.own === 0 || waitsMs > MUCH_TOO_LONG_MS) ? best.desk : undefined
}

async function seesWait(life: Life, line: string): Promise<void> {
  const floor = await floorOf(life)
  if (!floor) return
  const { alarms, alarmCount } = floor
  if (alarms.some((alarm) => alarm.kind === 'wait' && alarm.line === line)) life.tally.alarmsSeen += 1
  else if (alarmCount <= alarms.length) life.faults.push(`${timeOf(life.nowMs)} the lead does not see how long ${line} waits`)
}

/** The counter takes the line on, and gives it back; whoever sits there stays there. */
async function takeOn(life: Life, desk: Desk, line: string): Promise<void> {
  const counter = desk.settings.id
  const own = desk.settings.lines
  const officer = async () => (await floorOf(life))?.counters.find(({ id }) => id === counter)?.officer
  const before = await officer()
  if (!(await life.ask('lead', { type: 'open-counter', counter, lines: [...own, line] }))) return
  desk.extraLine = line
  life.tally.linesOpened += 1
  if ((await officer()) !== before)
    life.faults.push(`${timeOf(life.nowMs)} the lead gave counter ${counter} a line and took its officer away`)
  life.wake(line)
  const giveBack = async (): Promise<void> => {
    if (desk.state === 'closed') return
    if (desk.state !== 'open') return life.agenda.in(2 * MINUTE_MS, giveBack)
    await life.ask('lead', { type: 'open-counter', counter, lines: [...own] })
    delete desk.extraLine
  }
  life.agenda.in(HELPS_MS, giveBack)
}

async function floorOf(life: Life): Promise<FloorView | undefined> {
  const floor = (await life.door.look('lead', 'floor')) as { data: FloorView } | undefined
  return floor?.data
}
