// Random days: steps as people, greeters and officers take them, in believable proportions, with wrong ones among them. Picks are numbers
// that are looked up in the state when the step is taken, so that a shrunken day still makes sense.
import fc from 'fast-check'
import type { CentreDocument } from '#contract/centre/document.ts'
import type { Command } from '#queue/decide/decide.ts'
import type { Hall, Ticket } from '#queue/hall.ts'
import { smallHall } from '#tests/days/halls.ts'
import { MORNING, type Step, Walk } from '#tests/days/walk.ts'

const kinds = [
  'issue',
  'call-next',
  'leave-and-call',
  'open',
  'close',
  'pause',
  'recall',
  'start',
  'finish',
  'no-show',
  'revive',
  'hold',
  'resume',
  'transfer-line',
  'transfer-counter',
  'cancel',
  'priority',
  'urgent',
  'sign',
  'release',
  'call-by-hand',
  'late',
  'apology',
  'errand',
  'return-batch',
  'snag',
  'accept',
  'decline',
  'arrive',
  'solve',
  'incident',
  'help',
  'guide',
  'wrong',
] as const
type Kind = (typeof kinds)[number]

const weights: Record<Kind, number> = {
  issue: 30,
  'call-next': 18,
  'leave-and-call': 8,
  open: 6,
  close: 1,
  pause: 1,
  recall: 6,
  start: 8,
  finish: 8,
  'no-show': 4,
  revive: 3,
  hold: 5,
  resume: 5,
  'transfer-line': 2,
  'transfer-counter': 3,
  cancel: 1,
  priority: 2,
  urgent: 1,
  sign: 3,
  release: 4,
  'call-by-hand': 1,
  late: 2,
  apology: 1,
  errand: 3,
  'return-batch': 2,
  snag: 3,
  accept: 3,
  decline: 1,
  arrive: 1,
  solve: 2,
  incident: 2,
  help: 1,
  guide: 1,
  wrong: 2,
}

export interface DayStep {
  kind: Kind
  pick: number
  other: number
  gapSeconds: number
}

const step = (gapSecondsMax: number): fc.Arbitrary<DayStep> =>
  fc.record({
    kind: fc.oneof(...kinds.map((kind) => ({ weight: weights[kind], arbitrary: fc.constant(kind) }))),
    pick: fc.nat(9999),
    other: fc.nat(9999),
    gapSeconds: fc.nat(gapSecondsMax),
  })

/** A day of steps. `gapSecondsMax` 90 gives about an hour in 80 steps; 900 crosses hours, midnight and lapses. */
export const daySteps = (options: { stepsMax?: number; gapSecondsMax?: number } = {}): fc.Arbitrary<DayStep[]> =>
  fc.array(step(options.gapSecondsMax ?? 90), { minLength: 1, maxLength: options.stepsMax ?? 120, size: 'max' })

/** Walks a day. */
export function walkDay(
  steps: readonly DayStep[],
  options: { document?: CentreDocument; at?: number; watch?: (step: Step, after: Hall) => void } = {},
): Walk {
  const document = options.document ?? smallHall()
  const walk = new Walk(document, options.at ?? MORNING, options.watch)
  for (const counter of document.counters.slice(0, 2)) walk.do({ type: 'open-counter', counter: counter.id })
  for (const one of steps) walk.do(commandOf(walk.hall, one), one.gapSeconds)
  return walk
}

/** The command a step means in this state. Where nothing fits it is asked anyway: a rejection is part of a day. */
export function commandOf(hall: Hall, { kind, pick, other }: DayStep): Command {
  const { document } = hall.centre
  const counter = at(document.counters, pick).id
  const line = at(document.lines, pick).id
  const ticket = (...states: Ticket['state'][]) => pickTicket(hall, states, pick)
  switch (kind) {
    case 'issue': {
      const priority = other % 8 === 0 ? 'priority' : other % 11 === 0 ? 'bulk' : undefined
      const isReentry = other % 13 === 0
      const files = other % 5 === 0 ? 1 + (other % 20) : 1
      return {
        type: 'issue-ticket',
        line,
        ...(priority && { priority }),
        files,
        ...(isReentry && { isReentry }),
        ...(other % 17 === 0 && { isLate: true }),
      }
    }
    case 'call-next':
      return { type: 'call-next', counter }
    case 'leave-and-call':
      return { type: 'call-next', counter, leaving: { outcome: 'accepted' } }
    case 'open':
      return { type: 'open-counter', counter }
    case 'close':
      return { type: 'close-counter', counter }
    case 'pause':
      return { type: 'pause-counter', counter }
    case 'recall':
      return { type: 'recall', ticket: ticket('called') }
    case 'start':
      return { type: 'start', ticket: ticket('called') }
    case 'finish':
      return { type: 'finish', ticket: ticket('serving', 'called'), outcome: other % 2 ? 'accepted' : 'more-papers' }
    case 'no-show':
      return { type: 'no-show', ticket: ticket('called') }
    case 'revive':
      return { type: 'revive', ticket: ticket('no-show') }
    case 'hold':
      return { type: 'hold', ticket: ticket('serving', 'called', 'waiting'), reason: 'fix-form' }
    case 'resume':
      return { type: 'resume', ticket: ticket('held') }
    case 'transfer-line':
      return { type: 'transfer', ticket: ticket('waiting', 'serving'), line: at(document.lines, other).id }
    case 'transfer-counter':
      return { type: 'transfer', ticket: ticket('waiting', 'serving'), counter: at(document.counters, other).id }
    case 'cancel':
      return { type: 'cancel', ticket: ticket('waiting') }
    case 'priority':
      return { type: 'priority', ticket: ticket('waiting'), priority: other % 3 === 0 ? null : 'priority' }
    case 'urgent':
      return { type: 'urgent', ticket: ticket('waiting'), reason: 'death' }
    case 'sign':
      return { type: 'sign', ticket: ticket('serving') }
    case 'release':
      return { type: 'release', ticket: ticket('signing') }
    case 'call-by-hand':
      return { type: 'call-ticket', ticket: ticket('waiting'), counter, reason: 'asked' }
    case 'late':
      return { type: 'late', ticket: ticket('waiting', 'held', 'called') }
    case 'apology':
      return { type: 'record-late', ticket: ticket('serving', 'called'), reason: 'unsigned', due: '2099-01-01' }
    case 'errand':
      return { type: 'next-errand', ticket: ticket('serving', 'called'), outcome: 'accepted', line: at(document.lines, other).id }
    case 'return-batch':
      return { type: 'return-batch', tickets: [ticket('waiting')] }
    case 'snag':
      return {
        type: 'raise-snag',
        ticket: ticket('serving', 'called'),
        help: at(document.helps ?? [], other)?.id ?? 'none',
        reason: 'data-mismatch',
      }
    case 'accept':
      return { type: 'accept-snag', snag: pickSnag(hall, pick) }
    case 'decline':
      return { type: 'decline-snag', snag: pickSnag(hall, pick), helper: other % 2 ? 'test' : 'other' }
    case 'arrive':
      return { type: 'arrive-snag', snag: pickSnag(hall, pick), helper: 'test' }
    case 'solve':
      return { type: 'solve-snag', snag: pickSnag(hall, pick), how: 'fixed' }
    case 'incident': {
      const system = at(document.systems ?? [], pick)?.id ?? 'none'
      return other % 2 ? { type: 'begin-incident', system } : { type: 'end-incident', system }
    }
    case 'help':
      return other % 2 ? { type: 'ask-help', counter } : { type: 'end-help', counter }
    case 'guide':
      return { type: 'guide', line }
    case 'wrong':
      return at<Command>(
        [
          { type: 'finish', ticket: ticket('waiting', 'done'), outcome: 'accepted' },
          { type: 'issue-ticket', line: 'XX' },
          { type: 'recall', ticket: 'nobody' },
          { type: 'call-next', counter: '99' },
          { type: 'start', ticket: ticket('done', 'held') },
          { type: 'priority', ticket: ticket('waiting'), priority: 'king' },
        ],
        other,
      )
  }
}

function pickSnag(hall: Hall, pick: number): string {
  const snags = [...hall.snags.keys()]
  return snags.length === 0 ? 'none' : at(snags, pick)
}

function pickTicket(hall: Hall, states: readonly Ticket['state'][], pick: number): string {
  const fitting = [...hall.tickets.values()].filter((ticket) => states.includes(ticket.state))
  return fitting.length === 0 ? 'none' : at(fitting, pick).id
}

function at<Thing>(things: readonly Thing[], pick: number): Thing {
  return things[pick % things.length] as Thing
}

/** How often a property is tried. A failing one stops shrinking after 15 s and fails with the smallest day found by then. */
export const tries = (numRuns: number) => ({ numRuns, interruptAfterTimeLimit: 15_000, markInterruptAsFailure: true })
