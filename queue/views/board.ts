// What hangs on the wall of the waiting room: numbers and counters, never a reason or a name.
import type { Instant } from '#contract/basics.ts'
import type { BoardCall, BoardView } from '#contract/views/board.ts'
import type { CallRecord, Hall } from '#queue/hall.ts'
import { centreHead, collectCounter, lineSign, waitingIn } from '#queue/views/parts.ts'

const CALLS_SHOWN_MAX = 12
const COLLECT_SHOWN_MAX = 12

export function board(hall: Hall, _at: Instant): BoardView {
  const { document } = hall.centre
  return {
    centre: centreHead(hall),
    calls: lastCalls(hall),
    counters: document.counters.map(({ id, sign, direction }) => ({ id, sign, direction })),
    lines: document.lines.map((line) => ({ ...lineSign(line), waiting: waitingIn(hall, line.id) })),
    collect: collecting(hall),
    notices: document.notices,
  }
}

/** The last invitation of each ticket, newest first. */
function lastCalls(hall: Hall): BoardCall[] {
  const shown = new Map<string, BoardCall>()
  for (let index = hall.calls.length - 1; index >= 0 && shown.size < CALLS_SHOWN_MAX; index -= 1) {
    const call = hall.calls[index] as CallRecord
    if (!shown.has(call.ticket)) shown.set(call.ticket, boardCall(hall, call))
  }
  return [...shown.values()]
}

function boardCall(hall: Hall, call: CallRecord): BoardCall {
  const ticket = hall.tickets.get(call.ticket)
  const isAtCounter = ticket?.state === 'called' || ticket?.state === 'serving'
  return {
    id: call.id,
    number: call.number,
    line: call.line,
    counter: call.counter,
    attempt: call.attempt,
    at: call.at,
    isCurrent: isAtCounter && ticket?.call?.id === call.id,
    isCollect: call.because === 'collect',
  }
}

/** Who may collect a signed result, by place; the counter is named where exactly one open counter has the line as its own. */
function collecting(hall: Hall): BoardView['collect'] {
  const line = hall.centre.document.collectLine
  if (line === undefined) return null
  const ready = (hall.waiting.get(line) ?? []).filter((ticket) => ticket.stage === 'collect')
  if (ready.length === 0) return null
  const only = collectCounter(hall)
  return {
    ...(only && { counter: only.id }),
    numbers: ready.slice(0, COLLECT_SHOWN_MAX).map((ticket) => ticket.number),
    count: ready.length,
  }
}
