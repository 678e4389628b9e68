// A day as it is lived: who is where, by what the hall answered them. Nobody here looks into the hall.
import type {
  CounterId,
  Day,
  LineId,
  Outcome,
  ProcedureId,
  Stage,
  SystemId,
  TicketId,
  TicketNumber,
  TicketState,
} from '#contract/basics.ts'
import type { CentreDocument, CounterSettings } from '#contract/centre/document.ts'
import type { TicketAnswer } from '#contract/commands/answers.ts'
import type { Asked } from '#queue/commands.ts'
import type { Agenda } from '../seed/agenda.ts'
import { type Arrival, DOORS_OPEN_MINUTES } from '../seed/arrivals.ts'
import { Chance } from '../seed/chance.ts'
import type { Door, Who, Yes } from './door.ts'
import { everyDay, type Fate } from './fates.ts'
import type { DayProfile } from './profiles.ts'

export const SECOND_MS = 1000
export const MINUTE_MS = 60_000

/** A person with a number. */
export interface Person {
  id: TicketId
  number: TicketNumber
  arrival: Arrival
  line: LineId
  procedure?: ProcedureId
  state: TicketState
  stage: Stage
  files: number
  takenMs: number
  calledMs?: number
  /** Was served before: away with a form, sent on, back for another errand. */
  wasHere: boolean
  /** Did not come when called. */
  wasAbsent: boolean
  isLate: boolean
  hasErrandLeft: boolean
  willComeBack: boolean
  /** What becomes of this person's snag; missing: as chance says. */
  snag?: 'snag-unanswered' | 'snag-taken' | 'snag-declined'
}

/** An officer's counter. */
export interface Desk {
  settings: CounterSettings
  who: Who
  state: 'closed' | 'open' | 'away'
  /** Called and found nobody. */
  isIdle: boolean
  /** Short breaks still to come. @unit ms since the doors opened */
  breaksMs: number[]
  hadLunch: boolean
  /** Taken on for a while, at the lead's wish. */
  extraLine?: LineId
}

/** How the visit at a counter ended. */
export interface Leaving {
  ticket: TicketId
  outcome: Outcome
  /** Of the procedure's documents, by position. */
  missing?: number[]
}

/** Counts what happened, for the closing table. */
export interface Tally {
  turnedAway: number
  guided: number
  holds: number
  holdsOverLunch: number
  holdsKept: number
  snags: Record<'raised' | 'solved' | 'unanswered' | 'declined' | 'taken', number>
  incidents: number
  late: number
  apologies: string[]
  urgentMs: number[]
  reentries: number
  errands: number
  batches: number
  batchesTakenBack: number
  breaks: number
  helps: number
  handOvers: number
  slipsFound: number
  alarmsSeen: number
  linesOpened: number
}

export interface LifeOptions {
  door: Door
  agenda: Agenda
  document: CentreDocument
  profile: DayProfile
  /** Names all chances: the same, the same day. */
  seed: string
  /** Its date. */
  day: Day
}

export class Life {
  readonly door: Door
  readonly agenda: Agenda
  readonly document: CentreDocument
  readonly profile: DayProfile
  readonly chance: Chance
  readonly day: Day
  readonly people = new Map<TicketId, Person>()
  readonly desks = new Map<CounterId, Desk>()
  /** Handed to the signing desk, oldest first, and since when. */
  readonly signing: { ticket: TicketId; sinceMs: number }[] = []
  readonly down = new Set<SystemId>()
  wasCalledByHand = false
  /** Still to happen. */
  readonly fates: Fate[] = everyDay()
  /** What nobody expected to be told: a fault of the hall, or of this model. */
  readonly faults: string[] = []
  readonly tally: Tally = {
    turnedAway: 0,
    guided: 0,
    holds: 0,
    holdsOverLunch: 0,
    holdsKept: 0,
    snags: { raised: 0, solved: 0, unanswered: 0, declined: 0, taken: 0 },
    incidents: 0,
    late: 0,
    apologies: [],
    urgentMs: [],
    reentries: 0,
    errands: 0,
    batches: 0,
    batchesTakenBack: 0,
    breaks: 0,
    helps: 0,
    handOvers: 0,
    slipsFound: 0,
    alarmsSeen: 0,
    linesOpened: 0,
  }

  constructor({ door, agenda, document, profile, seed, day }: LifeOptions) {
    this.day = day
    this.door = door
    this.agenda = agenda
    this.document = document
    this.profile = profile
    this.chance = new Chance(`${seed}/acts`)
    for (const settings of document.counters) {
      this.desks.set(settings.id, {
        settings,
        who: `counter-${settings.id}`,
        state: 'closed',
        isIdle: false,
        breaksMs: [],
        hadLunch: false,
      })
    }
  }

  get nowMs(): number {
    return this.agenda.nowMs
  }

  greeter(): Who {
    return `greeter-${this.chance.whole(1, this.profile.greeters)}`
  }

  /** Asks; what a yes answered, or undefined for a no. A no that is not among `mayBe` is a fault. */
  async ask(who: Who, command: Asked, ...mayBe: string[]): Promise<Yes | undefined> {
    const told = await this.door.ask(who, command)
    if ('no' in told) {
      if (!mayBe.includes(told.no)) this.faults.push(`${timeOf(this.nowMs)} ${who}: ${command.type} was refused: ${told.no}`)
      return undefined
    }
    for (const ticket of [told.yes.ticket, ...(told.yes.tickets ?? [])]) if (ticket) this.#note(ticket)
    const called = told.yes.call && this.people.get(told.yes.call.ticket)
    if (called) called.state = 'called'
    return told.yes
  }

  /** Somebody waits who did not before: counters that found nobody and have that line look again. */
  wake(line: LineId): void {
    for (const desk of this.desks.values()) {
      if (!desk.isIdle || !takes(desk, line)) continue
      this.agenda.in(this.chance.between(3, 10) * SECOND_MS, async () => {
        if (desk.isIdle) await this.next(desk)
      })
    }
  }

  /** An officer's next step; set by the counters' part of the model, which every other part needs. */
  next: (desk: Desk, leaving?: Leaving) => Promise<void> = async () => {}

  #note({ id, state, stage, line }: TicketAnswer): void {
    const person = this.people.get(id)
    if (person) Object.assign(person, { state, stage, line })
  }
}

/** Whether a counter calls people of a line. */
export const takes = ({ settings: { lines, helps }, extraLine }: Desk, line: LineId) =>
  lines.includes(line) || helps.some((help) => help.line === line) || extraLine === line

/** Since the doors opened. @param minutes after midnight @unit ms */
export const sinceDoors = (minutes: number) => (minutes - DOORS_OPEN_MINUTES) * MINUTE_MS

/** The hall's wall clock: `09:42:10`. */
export function timeOf(ms: number): string {
  const seconds = Math.floor(ms / SECOND_MS) + DOORS_OPEN_MINUTES * 60
  return [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) => String(Math.floor(part)).padStart(2, '0')).join(':')
}
