// A hall before its first event, and a copy of one: the pending state begins as a copy of the durable one.
import { type Centre, reachOf } from '#queue/centre.ts'
import type { Counter, Hall } from '#queue/hall.ts'

/** A hall with no day open. */
export function freshHall(centre: Centre): Hall {
  return {
    centre,
    day: null,
    streamDay: null,
    settings: '',
    generation: 0,
    seq: 0,
    lastAt: 0,
    tickets: new Map(),
    numbers: new Map(),
    series: new Map(),
    waiting: new Map(),
    bound: new Set(),
    urgent: new Set(),
    counters: closedCounters(centre),
    calls: [],
    away: new Set(),
    snags: new Map(),
    ringing: new Set(),
    incidents: [],
    counts: { issued: 0, done: 0, urgent: 0, guided: 0, late: 0 },
  }
}

/** All counters of the document, closed. */
export function closedCounters(centre: Centre): Map<string, Counter> {
  return new Map(
    [...centre.counters.values()].map((counter) => [
      counter.id,
      {
        id: counter.id,
        state: 'closed',
        reach: reachOf(counter),
        lines: counter.lines,
        served: 0,
        serviceMs: 0,
      },
    ]),
  )
}

/** A copy that evolves on its own. Records are shared, since they are replaced, never changed. */
export function copyHall(hall: Hall): Hall {
  return {
    ...hall,
    tickets: new Map(hall.tickets),
    numbers: new Map(hall.numbers),
    series: new Map(hall.series),
    waiting: new Map([...hall.waiting].map(([line, tickets]) => [line, [...tickets]])),
    bound: new Set(hall.bound),
    urgent: new Set(hall.urgent),
    counters: new Map(hall.counters),
    calls: [...hall.calls],
    away: new Set(hall.away),
    snags: new Map(hall.snags),
    ringing: new Set(hall.ringing),
    incidents: [...hall.incidents],
    counts: { ...hall.counts },
  }
}
