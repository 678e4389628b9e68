// One day's ledger, replayed with the production code, and every call of it held against the promise.
import type { HallEvent } from '#queue/events/event.ts'
import type { Hall } from '#queue/hall.ts'
import { replayDay } from '../replay/replay-day.ts'
import { brokenBy, type Passed, passedBy } from './words.ts'

export interface CheckedDay {
  events: number
  tickets: number
  /** First invitations, urgent and by hand aside. */
  calls: number
  /** Calls that were urgent or by hand: audited, not measured. */
  aside: number
  passed: Passed[]
  /** Breaches by the words of the promise. */
  breaches: string[]
  /** Where the replay stopped: a chain, a schema or a calling rule that does not hold. */
  fault?: string
}

/** @param text as a ledger exports it */
export function checkDay(text: string): CheckedDay {
  const checked: CheckedDay = { events: 0, tickets: 0, calls: 0, aside: 0, passed: [], breaches: [] }
  const watch = (hall: Hall, event: HallEvent) => {
    checked.events += 1
    if (event.type === 'ticket-issued') checked.tickets += 1
    if (event.type !== 'ticket-called' || event.attempt !== 1) return
    if (event.because === 'urgent' || event.because === 'by-hand') {
      checked.aside += 1
      return
    }
    checked.calls += 1
    for (const one of passedBy(hall, event)) {
      checked.passed.push(one)
      const breach = brokenBy(one)
      if (breach !== undefined) checked.breaches.push(`seq ${event.seq}: ${breach}`)
    }
  }
  const day = replayDay(text, watch)
  return day.isWhole ? checked : { ...checked, fault: `line ${day.line}, seq ${day.seq}: ${day.fault}` }
}
