// What a greeter may do with a ticket that was found, by where its visit stands. The hall decides again; this only spares a no. Pure.
import type { TicketState } from '#contract/basics.ts'

export type TicketAct = 'resume' | 'revive' | 'class' | 'urgent' | 'late' | 'transfer'

const acts: Record<TicketState, readonly TicketAct[]> = {
  waiting: ['class', 'urgent', 'late', 'transfer'],
  held: ['resume', 'class', 'urgent', 'late', 'transfer'],
  'no-show': ['revive', 'class'],
  called: ['late'],
  serving: ['late'],
  signing: [],
  done: [],
  cancelled: [],
}

/** In the order they stand on the card; an urgent ticket is not made urgent again. */
export const actsOf = (ticket: { state: TicketState; isUrgent: boolean }): readonly TicketAct[] =>
  acts[ticket.state].filter((act) => act !== 'urgent' || !ticket.isUrgent)

/** A ticket that is over has no code to show: its page would only say so. */
export const isOver = (state: TicketState): boolean => state === 'done' || state === 'cancelled'
