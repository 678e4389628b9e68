// Who is told after each commit, and of which calls.
import type { CallEvent } from '#contract/views/board.ts'
import type { HallEvent } from '#queue/events/event.ts'
import type { Hall } from '#queue/hall.ts'

export type Listener = (commit: { calls: CallEvent[] }) => void

export class Listeners {
  readonly #listeners = new Set<Listener>()

  /** Returns how to stop. */
  add(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** @param hall the state after the events. */
  tell(hall: Hall, events: readonly HallEvent[]): void {
    const calls = events.flatMap((event): CallEvent[] => {
      if (event.type !== 'ticket-called') return []
      const number = hall.tickets.get(event.ticket)?.number ?? ''
      return [{ centre: hall.centre.document.id, id: event.id, number, counter: event.counter, attempt: event.attempt, at: event.at }]
    })
    for (const listener of this.#listeners) listener({ calls })
  }
}
