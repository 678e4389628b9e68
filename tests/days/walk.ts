// A hall walked by hand: commands decided and evolved as the server does it, with the moment given, and all that happened remembered.
import type { Instant } from '#contract/basics.ts'
import type { CentreDocument } from '#contract/centre/document.ts'
import { prepareCentre } from '#queue/centre.ts'
import { type Command, decide } from '#queue/decide/decide.ts'
import { type Decision, isRejection } from '#queue/decide/decision.ts'
import type { HallEvent } from '#queue/events/event.ts'
import { evolve } from '#queue/evolve/evolve.ts'
import { copyHall, freshHall } from '#queue/evolve/fresh.ts'
import type { Hall } from '#queue/hall.ts'
import { nextDue } from '#queue/rules/due.ts'
import { dayOf } from '#queue/rules/working-day.ts'

/** One command and what it led to; `before` is the state it was decided on. */
export interface Step {
  command: Command
  at: Instant
  before: Hall
  decision: Decision
}

/** 24 November 2026, 07:00 in Viet Nam. */
export const MORNING: Instant = Date.UTC(2026, 10, 24, 0, 0)

export class Walk {
  hall: Hall
  at: Instant
  readonly events: HallEvent[] = []
  readonly steps: Step[] = []
  readonly #watch: ((step: Step, after: Hall) => void) | undefined
  #ids = 0

  /** `watch` sees every step with the state before and after: where invariants are checked. */
  constructor(document: CentreDocument, at: Instant = MORNING, watch?: (step: Step, after: Hall) => void) {
    this.hall = freshHall(prepareCentre(document))
    this.at = at
    this.#watch = watch
    this.#passTime()
  }

  /** Lets time pass, then decides a command after all that fell due meanwhile. */
  do(command: Command, afterSeconds = 0): Decision {
    this.at += afterSeconds * 1000
    this.#passTime()
    return this.#decide(command)
  }

  /** The command must be accepted. */
  must(command: Command, afterSeconds = 0): HallEvent[] {
    const decision = this.do(command, afterSeconds)
    if (isRejection(decision)) throw new Error(`${command.type} was rejected: ${decision.rejected} ${JSON.stringify(decision.params)}`)
    return this.events.slice(-decision.length)
  }

  /** Issues a ticket; answers its id. */
  issue(line: string, more: { priority?: string; files?: number } = {}, afterSeconds = 0): string {
    const [event] = this.must({ type: 'issue-ticket', line, ...more }, afterSeconds)
    return event?.type === 'ticket-issued' ? event.ticket : ''
  }

  /** Calls next; answers the ticket's id, or the code of the rejection. */
  callNext(counter: string, afterSeconds = 0): string {
    const decision = this.do({ type: 'call-next', counter }, afterSeconds)
    if (isRejection(decision)) return decision.rejected
    const last = decision.at(-1)
    return last?.type === 'ticket-called' ? last.ticket : ''
  }

  #passTime(): void {
    for (;;) {
      const due = nextDue(this.hall)
      if (!due || due.dueAt > this.at) break
      this.#decide(due.command)
    }
    if (this.hall.day === null) {
      this.#decide({ type: 'open-day', day: dayOf(this.at, this.hall.centre.document.timeZone), generation: 0, settings: 'test' })
    }
  }

  #decide(command: Command): Decision {
    const before = this.#watch ? copyHall(this.hall) : this.hall
    this.#ids += 1
    const id = (kind: string) => `${kind}${String(this.#ids).padStart(21, '0')}`
    const decision = decide(this.hall, command, this.at, { ticket: id('t'), call: id('c'), snag: id('s') })
    if (!isRejection(decision)) {
      const opens = decision[0]?.type === 'day-opened'
      const formerSeq = opens ? 0 : this.hall.seq
      decision.forEach((happened, index) => {
        const event: HallEvent = { seq: formerSeq + 1 + index, at: this.at, by: 'test', ...happened }
        evolve(this.hall, event)
        this.events.push(event)
      })
    }
    const step = { command, at: this.at, before, decision }
    this.steps.push(step)
    this.#watch?.(step, this.hall)
    return decision
  }
}
