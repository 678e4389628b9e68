// Which acts the counter can do now, and, of those it cannot, why: the reason stands under the label, or is said when the key is pressed.
import type { Instant } from '#contract/basics.ts'
import type { CounterView } from '#contract/views/counter.ts'
import { situationOf } from './situation.ts'

/** Everything an officer can do besides choosing an outcome. */
export type Act =
  | 'open'
  | 'call-next'
  | 'start'
  | 'finish'
  | 'recall'
  | 'no-show'
  | 'hold'
  | 'transfer'
  | 'urgent'
  | 'cancel'
  | 'returned'
  | 'pause'
  | 'close'
  | 'snag'
  | 'solve'
  | 'errand'
  | 'apologise'
  | 'incidents'
  | 'help'
  | 'other'

/** Why an act must wait. `waitSeconds` counts down; `fromAttempt` is the call after which a no-show may be marked. */
export type Reason =
  | { why: 'wait'; waitSeconds: number }
  | { why: 'calls'; fromAttempt: number }
  | { why: 'ticket-open'; number: string }
  | { why: 'nobody-away' }
  | { why: 'lost' }

/** `absent`: it has no meaning in this situation and no button is drawn. */
export type ActState = { is: 'ready' } | { is: 'barred'; reason: Reason } | { is: 'absent' }

const ready: ActState = { is: 'ready' }
const absent: ActState = { is: 'absent' }
const barred = (reason: Reason): ActState => ({ is: 'barred', reason })

/** Seconds until `at`, rounded up so that "0 seconds" is never shown; 0 once it has passed. */
export const secondsUntil = (at: Instant, now: Instant): number => Math.max(0, Math.ceil((at - now) / 1000))

/** The state of one act. `now` is the hall's time; `isLost` bars everything that would be there. */
export function actState(act: Act, view: CounterView, now: Instant, isLost = false): ActState {
  const state = whenConnected(act, view, now)
  return isLost && state.is !== 'absent' ? barred({ why: 'lost' }) : state
}

function whenConnected(act: Act, view: CounterView, now: Instant): ActState {
  const situation = situationOf(view)
  const { ticket } = view
  const isFree = situation === 'idle' || situation === 'nobody'
  switch (act) {
    case 'open':
      return situation === 'closed' || situation === 'paused' ? ready : absent
    case 'call-next':
      return situation === 'idle' ? ready : absent
    case 'start':
      return situation === 'called' ? ready : absent
    case 'finish':
      return situation === 'serving' ? ready : absent
    case 'hold':
    case 'transfer':
      return ticket ? ready : absent
    // Whoever is being served has not taken the number by mistake: then an outcome is chosen.
    case 'cancel':
      return ticket?.state === 'called' ? ready : absent
    case 'urgent':
      return ticket || isFree ? ready : absent
    case 'returned':
      return view.held.length + view.missed.length > 0 ? ready : barred({ why: 'nobody-away' })
    case 'pause':
      return ticket ? barred({ why: 'ticket-open', number: ticket.number }) : isFree ? ready : absent
    case 'close':
      return ticket ? barred({ why: 'ticket-open', number: ticket.number }) : situation === 'closed' ? absent : ready
    // One specialist at a time: an open snag is closed before another is raised.
    case 'snag':
      return ticket && !ticket.snag && view.helps.length > 0 ? ready : absent
    case 'solve':
      return view.snags.length > 0 ? ready : absent
    case 'errand':
    case 'apologise':
      return situation === 'serving' ? ready : absent
    case 'incidents':
      return view.systems.length > 0 ? ready : absent
    case 'help':
    case 'other':
      return situation === 'closed' ? absent : ready
    case 'recall': {
      if (ticket?.state !== 'called') return absent
      const waitSeconds = secondsUntil(ticket.recallAt, now)
      return waitSeconds > 0 ? barred({ why: 'wait', waitSeconds }) : ready
    }
    case 'no-show': {
      if (ticket?.state !== 'called') return absent
      if (ticket.attempt < ticket.noShowAfterAttempt) return barred({ why: 'calls', fromAttempt: ticket.noShowAfterAttempt })
      const waitSeconds = secondsUntil(ticket.recallAt, now)
      return waitSeconds > 0 ? barred({ why: 'wait', waitSeconds }) : ready
    }
  }
}
