// What must hold while the day goes on, from nothing but what the hall answers: numbers once, one ticket per counter, nobody called who is
// done, and every view saying the same.
import type { CounterId, Stage, TicketId, TicketNumber, TicketState } from '#contract/basics.ts'
import type { TicketAnswer } from '#contract/commands/answers.ts'
import type { Asked } from '#queue/commands.ts'
import type { Yes } from './door.ts'

interface Known {
  number: TicketNumber
  line: string
  state: TicketState
  stage: Stage
}

/** What was acknowledged; all of it must be in the ledger at the end. */
export interface Answered {
  tickets: Set<TicketId>
  /** `id/attempt`. */
  calls: Set<string>
  finished: TicketId[]
  /** Of every other command: how often it was told yes. */
  commands: Map<Asked['type'], number>
}

export class Checks {
  readonly faults: string[] = []
  readonly answered: Answered = { tickets: new Set(), calls: new Set(), finished: [], commands: new Map() }
  readonly #tickets = new Map<TicketId, Known>()
  readonly #numbers = new Set<TicketNumber>()
  readonly #at = new Map<CounterId, TicketId>()
  readonly #now: () => string
  #onYes: () => Promise<void> = async () => {}
  guided = 0

  /** @param now the hall's time, for sentences */
  constructor(now: () => string) {
    this.#now = now
  }

  /** What is to be looked at after a yes, while the hall's clock stands. */
  afterEachYes(look: () => Promise<void>): void {
    this.#onYes = look
  }

  fault(sentence: string): void {
    this.faults.push(`${this.#now()} ${sentence}`)
  }

  /** The hall said yes. */
  async acknowledged(command: Asked, yes: Yes): Promise<void> {
    const { commands, finished, calls, tickets } = this.answered
    const times = command.type === 'release-batch' || command.type === 'return-batch' ? command.tickets.length : 1
    commands.set(command.type, (commands.get(command.type) ?? 0) + times)
    if (command.type === 'issue-ticket' && yes.ticket) {
      tickets.add(yes.ticket.id)
      if (this.#numbers.has(yes.ticket.number)) this.fault(`number ${yes.ticket.number} was given twice`)
      this.#numbers.add(yes.ticket.number)
    }
    if (command.type === 'guide') this.guided += 1
    if (command.type === 'finish') finished.push(command.ticket)
    if (command.type === 'call-next' && command.leaving) this.#leave(command.counter)
    for (const ticket of [yes.ticket, ...(yes.tickets ?? [])]) if (ticket) this.#told(ticket)
    if (yes.call) {
      calls.add(`${yes.call.id}/${yes.call.attempt}`)
      this.#called(yes.call)
    }
    await this.#onYes()
  }

  #leave(counter: CounterId): void {
    const ticket = this.#at.get(counter)
    if (ticket === undefined) return this.fault(`counter ${counter} let somebody leave who was not there`)
    this.answered.finished.push(ticket)
    this.#at.delete(counter)
    const known = this.#tickets.get(ticket)
    if (known) known.state = 'done'
  }

  #told({ id, number, line, state, stage, counter }: TicketAnswer): void {
    this.#tickets.set(id, { number, line, state, stage })
    const isThere = state === 'called' || state === 'serving'
    for (const [at, ticket] of this.#at) if (ticket === id && (!isThere || at !== counter)) this.#at.delete(at)
    if (!isThere || counter === undefined) return
    const other = this.#at.get(counter)
    if (other !== undefined && other !== id) this.fault(`counter ${counter} has two tickets`)
    this.#at.set(counter, id)
  }

  #called({ ticket, number, counter, attempt }: NonNullable<Yes['call']>): void {
    const known = this.#tickets.get(ticket)
    if (!known) return this.fault(`${number} was called, which nobody was given`)
    const may = attempt === 1 ? ['waiting'] : ['called']
    if (!may.includes(known.state)) this.fault(`${number} was called (${attempt}), which is ${known.state}`)
    const other = this.#at.get(counter)
    if (other !== undefined && other !== ticket) this.fault(`${number} was called to counter ${counter}, where somebody is`)
    this.#at.set(counter, ticket)
    known.state = 'called'
  }

  /** How many tickets are in each state, by what was answered. */
  counts(): Record<'waiting' | 'held' | 'signing' | 'missed' | 'done' | 'issued' | 'collect', number> & { byLine: Map<string, number> } {
    const counts = { waiting: 0, held: 0, signing: 0, missed: 0, done: 0, issued: this.answered.tickets.size, collect: 0 }
    const byLine = new Map<string, number>()
    for (const { state, stage, line } of this.#tickets.values()) {
      if (state === 'waiting') byLine.set(line, (byLine.get(line) ?? 0) + 1)
      if (state === 'waiting' && stage === 'collect') counts.collect += 1
      if (state === 'no-show') counts.missed += 1
      if (state === 'waiting' || state === 'held' || state === 'signing' || state === 'done') counts[state] += 1
    }
    return { ...counts, byLine }
  }
}
