// What the hall can be asked. `Asked` is what a caller says; a `Command` carries also what chance decided (new ids), so that a
// recorded day replays to the same bytes. The moment is given beside it.
import type { CallId, ClassId, CounterId, Day, Instant, LineId, Outcome, ProcedureId, TicketId } from '#contract/basics.ts'

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
    }
  | { type: 'open-counter'; counter: CounterId; lines?: LineId[] }
  | { type: 'pause-counter'; counter: CounterId }
  | { type: 'close-counter'; counter: CounterId }
  | { type: 'call-next'; counter: CounterId; leaving?: { outcome: Outcome } }
  | { type: 'call-ticket'; ticket: TicketId; counter: CounterId; reason: string }
  | { type: 'recall'; ticket: TicketId; desk?: CounterId }
  | { type: 'start'; ticket: TicketId; desk?: CounterId }
  | { type: 'finish'; ticket: TicketId; outcome: Outcome; desk?: CounterId }
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
  | { type: 'adopt-clock' }
  | { type: 'turn-day'; open?: Day; withdraw?: Day }

/** What the hall itself asks: what falls due, the day's turn, the clock, the document. */
export type Turn =
  | { type: 'end-hold'; ticket: TicketId }
  | { type: 'lapse-no-show'; ticket: TicketId }
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
}
