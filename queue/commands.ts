// What the hall can be asked. `Asked` is what a caller says; a `Command` carries also what chance decided (new ids), so that a
// recorded day replays to the same bytes. The moment is given beside it.
import type {
  AccountId,
  CallId,
  ClassId,
  CounterId,
  Day,
  HelpId,
  Instant,
  LineId,
  Outcome,
  ProcedureId,
  ReasonCode,
  SnagId,
  SystemId,
  TicketId,
} from '#contract/basics.ts'

/** How a visit ended, and what may be said with it. */
export interface Ending {
  outcome: Outcome
  /** What it was about, where the ticket does not say. */
  procedure?: ProcedureId
  /** With `more-papers`: which of the procedure's documents, by position. */
  missing?: number[]
}

/** What people and programs ask. `desk`: the counter a counter pass speaks for; it may not touch a ticket that is at another one. */
export type Asked =
  | {
      type: 'issue-ticket'
      line?: LineId
      procedure?: ProcedureId
      priority?: ClassId
      files?: number
      printer?: string
      language?: 'vi' | 'en'
      /** Urgent at once, and why: the reason goes to the erasable table. */
      urgent?: ReasonCode
      isLate?: boolean
      isOrganisation?: boolean
      /** The code of a return slip; what it stands for is found before the command is decided. */
      reentry?: string
      isReentry?: boolean
    }
  | { type: 'open-counter'; counter: CounterId; lines?: LineId[]; officer?: AccountId }
  | { type: 'pause-counter'; counter: CounterId; reason?: ReasonCode; minutes?: number }
  | { type: 'close-counter'; counter: CounterId }
  | { type: 'call-next'; counter: CounterId; leaving?: Ending }
  | { type: 'call-ticket'; ticket: TicketId; counter: CounterId; reason: string }
  | { type: 'recall'; ticket: TicketId; desk?: CounterId }
  | { type: 'start'; ticket: TicketId; desk?: CounterId }
  | ({ type: 'finish'; ticket: TicketId; desk?: CounterId } & Ending)
  | { type: 'no-show'; ticket: TicketId; desk?: CounterId }
  | { type: 'revive'; ticket: TicketId }
  | { type: 'hold'; ticket: TicketId; reason: string; desk?: CounterId }
  | { type: 'resume'; ticket: TicketId }
  | { type: 'transfer'; ticket: TicketId; line?: LineId; counter?: CounterId; desk?: CounterId }
  | { type: 'cancel'; ticket: TicketId; withinSeconds?: number }
  | { type: 'priority'; ticket: TicketId; priority: ClassId | null }
  | { type: 'urgent'; ticket: TicketId; reason: string }
  | { type: 'sign'; ticket: TicketId; desk?: CounterId }
  | { type: 'release'; ticket: TicketId }
  | { type: 'next-errand'; ticket: TicketId; outcome: Outcome; line?: LineId; procedure?: ProcedureId; desk?: CounterId }
  | { type: 'release-batch'; tickets: TicketId[] }
  | { type: 'return-batch'; tickets: TicketId[] }
  | { type: 'late'; ticket: TicketId }
  | {
      type: 'record-late'
      ticket: TicketId
      reason: ReasonCode
      due: Day
      apologisedBy?: AccountId
      receipt?: string
      desk?: CounterId
    }
  | { type: 'guide'; line?: LineId; procedure?: ProcedureId }
  | { type: 'raise-snag'; ticket: TicketId; help: HelpId; reason: ReasonCode; desk?: CounterId }
  | { type: 'accept-snag'; snag: SnagId }
  | { type: 'decline-snag'; snag: SnagId; helper: AccountId }
  | { type: 'arrive-snag'; snag: SnagId; helper: AccountId }
  | { type: 'solve-snag'; snag: SnagId; how: ReasonCode }
  | { type: 'begin-incident'; system: SystemId }
  | { type: 'end-incident'; system: SystemId }
  | { type: 'ask-help'; counter: CounterId }
  | { type: 'end-help'; counter: CounterId }
  | { type: 'adopt-clock' }
  | { type: 'turn-day'; open?: Day; withdraw?: Day }

/** What the hall itself asks: what falls due, the day's turn, the clock, the document. */
export type Turn =
  | { type: 'end-hold'; ticket: TicketId }
  | { type: 'lapse-no-show'; ticket: TicketId }
  | { type: 'escalate-snag'; snag: SnagId }
  | { type: 'close-day' }
  | { type: 'open-day'; day: Day; generation: Instant; settings: string; formerHead?: string; series?: Record<LineId, number> }
  | { type: 'confirm-day'; day: Day }
  | { type: 'withdraw-day'; day: Day; wallAt: Instant }
  | { type: 'move-clock'; to: Instant }
  | { type: 'change-settings'; settings: string }

/** New ids a command may use: drawn before it is decided. */
export interface Drawn {
  ticket: TicketId
  call: CallId
  snag: SnagId
}
