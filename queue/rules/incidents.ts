// Which outside systems are down, what that means for a procedure, and how long it kept a visit waiting.
import type { Instant, ProcedureId, SystemId } from '#contract/basics.ts'
import type { Hall, Incident, Ticket } from '#queue/hall.ts'

/** Whether a system is down now. */
export function isDown(hall: Hall, system: SystemId): boolean {
  return hall.incidents.some((incident) => incident.system === system && incident.until === undefined)
}

/** The incidents that go on, oldest first. */
export function incidentsNow(hall: Hall): Incident[] {
  return hall.incidents.filter(({ until }) => until === undefined)
}

/** How much of a ticket's waiting fell into times when a system its procedure needs was down. @unit ms */
export function waitedForSystems(hall: Hall, ticket: Ticket, at: Instant): number {
  const needs = new Set(systemsOf(hall, ticket.procedure))
  const stretches = hall.incidents.filter(({ system }) => needs.has(system)).map(({ from, until }) => ({ from, until: until ?? at }))
  if (stretches.length === 0) return 0
  return ticket.waits.reduce((sum, wait) => sum + covered({ from: wait.from, until: wait.until ?? at }, stretches), 0)
}

/** The systems a procedure needs, whether or not it can be taken in without them. */
export function systemsOf(hall: Hall, procedure: ProcedureId | undefined): SystemId[] {
  const needs = procedure === undefined ? undefined : hall.centre.procedures.get(procedure)?.needs
  return (needs ?? []).map(({ system }) => system)
}

interface Stretch {
  from: Instant
  until: Instant
}

/** How much of a stretch the others cover, overlaps counted once. @unit ms */
function covered(stretch: Stretch, others: readonly Stretch[]): number {
  let sum = 0
  let reached = stretch.from
  for (const { from, until } of [...others].sort((a, b) => a.from - b.from)) {
    const start = Math.max(from, reached)
    const end = Math.min(until, stretch.until)
    if (end > start) {
      sum += end - start
      reached = end
    }
  }
  return sum
}
