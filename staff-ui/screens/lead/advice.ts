// What the lead is told about a line that waits too long: which counter could help, and the sum behind the minutes. An estimate, no more:
// people × minutes ÷ counters, without those who still come.
import type { CounterId, LineId } from '#contract/basics.ts'
import type { Alarm } from '#contract/views/alarms.ts'
import type { FloorView } from '#contract/views/floor.ts'

export type WaitAlarm = Extract<Alarm, { kind: 'wait' }>

export interface Sum {
  people: number
  minutesEach: number
  /** With the one that would help. */
  counters: number
  minutes: number
}

export interface Advice {
  counter: CounterId
  sign: string
  /** Own lines of that counter once it helps. */
  lines: LineId[]
  /** Missing where no visit of the line ended yet today. */
  sum: Sum | undefined
}

/** Which open counter to let help; undefined where none can. One whose own line waits too long is asked last. */
export function adviceFor(alarm: WaitAlarm, view: Pick<FloorView, 'counters' | 'alarms'>): Advice | undefined {
  const strained = new Set(view.alarms.flatMap((one) => (one.kind === 'wait' ? [one.line] : [])))
  const could = alarm.couldHelp.flatMap((id) => view.counters.find((counter) => counter.id === id) ?? [])
  const counter = could.find(({ lines }) => !lines.some((line) => strained.has(line))) ?? could[0]
  if (!counter) return undefined
  return {
    counter: counter.id,
    sign: counter.sign,
    lines: [...counter.lines, alarm.line],
    sum: sumOf(alarm.waiting, alarm.minutesEach, alarm.countersOpen + 1),
  }
}

function sumOf(people: number, minutesEach: number | null, counters: number): Sum | undefined {
  if (minutesEach === null) return undefined
  return { people, minutesEach, counters, minutes: Math.max(1, Math.round((people * minutesEach) / counters)) }
}
