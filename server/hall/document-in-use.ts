// What a new document may not do to a hall that runs.
import type { CounterId, LineId } from '#contract/basics.ts'
import type { CentreDocument } from '#contract/centre/document.ts'
import { fault } from '#contract/centre/fault.ts'
import { type Rejection, reject } from '#queue/decide/decision.ts'
import type { Hall } from '#queue/hall.ts'

/** Why a document cannot come into force now; null where it can. Rejects `document-refused` (it is another centre’s),
 *  `line-in-use` and `counter-in-use` (it leaves out what people wait for or sit at). */
export function refusedDocument(hall: Hall, next: CentreDocument): Rejection | null {
  const former = hall.centre.document
  if (next.id !== former.id) return notThis('/id', `phải là “${former.id}”`, `must be “${former.id}”`)
  if (next.isSample !== former.isSample) return notThis('/isSample', `phải là ${former.isSample}`, `must be ${former.isSample}`)
  // The hall counts its day in it since it was opened.
  if (next.timeZone !== former.timeZone) return notThis('/timeZone', `phải là ${former.timeZone}`, `must be ${former.timeZone}`)
  const lines = linesInUse(hall)
  const line = former.lines.find(({ id }) => lines.has(id) && !next.lines.some((kept) => kept.id === id))
  if (line) return reject('line-in-use', { line: line.shortName })
  const counters = countersInUse(hall)
  const counter = former.counters.find(({ id }) => counters.has(id) && !next.counters.some((kept) => kept.id === id))
  if (counter) return reject('counter-in-use', { counter: counter.sign })
  if (next.collectLine === undefined && [...hall.tickets.values()].some(({ state }) => state === 'signing'))
    return reject('line-in-use', { line: former.lines.find(({ id }) => id === former.collectLine)?.shortName ?? '' })
  return null
}

/** Lines of today’s tickets, also of those that are done (their pages name the line), of snags, and of counters that are open. */
function linesInUse(hall: Hall): Set<LineId> {
  const open = [...hall.counters.values()].filter(({ state }) => state !== 'closed')
  const snags = [...hall.snags.values()]
  return new Set([...[...hall.tickets.values(), ...snags].map(({ line }) => line), ...open.flatMap(({ lines }) => lines)])
}

/** Counters that are open or paused, those a ticket stands at or must come back to, those with a snag. */
function countersInUse(hall: Hall): Set<CounterId> {
  const ids = [...hall.counters.values()].filter(({ state }) => state !== 'closed').map(({ id }) => id)
  const open = [...hall.tickets.values()].filter(({ state }) => state !== 'done' && state !== 'cancelled')
  const snags = [...hall.snags.values()].filter(({ solvedAt }) => solvedAt === undefined)
  return new Set([
    ...ids,
    ...open.flatMap(({ counter, boundTo }) => [counter ?? [], boundTo ?? []].flat()),
    ...snags.map(({ counter }) => counter),
  ])
}

/** The same form as a fault that is found in the document itself. */
function notThis(path: string, vi: string, en: string): Rejection {
  const found = fault(path, vi, en)
  return reject('document-refused', { path, faultVi: `${path} ${found.vi}`, faultEn: `${path} ${found.en}` })
}
