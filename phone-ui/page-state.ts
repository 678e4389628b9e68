// Which of its pages a ticket shows. The state of the hall decides; nothing is remembered from before.
import type { TicketView } from '#contract/views/ticket.ts'

/** `collect`: waits to be called for its signed result. `missed-over`: came too late to be taken back in. */
export type PageState = 'waiting' | 'collect' | 'called' | 'serving' | 'held' | 'signing' | 'missed' | 'missed-over' | 'done' | 'cancelled'

/** The page for a view at the hall's time `now`. */
export function pageState(view: TicketView, now: number): PageState {
  const { state, stage } = view.ticket
  if (state === 'waiting') return stage === 'collect' ? 'collect' : 'waiting'
  if (state !== 'no-show') return state
  return view.revivableUntil !== undefined && now < view.revivableUntil ? 'missed' : 'missed-over'
}

/** An invitation that is new to this page: rings and shakes once, a recall again. */
export const invitationOf = (view: TicketView): string | undefined =>
  view.ticket.state === 'called' && view.call ? `${view.call.at}/${view.call.attempt}` : undefined
