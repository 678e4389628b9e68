// What screens are told of outside systems that are down.
import type { IncidentNow } from '#contract/views/parts.ts'
import type { Hall, Incident, Ticket } from '#queue/hall.ts'
import { incidentsNow, systemsOf } from '#queue/rules/incidents.ts'

export function incidentNow(hall: Hall, { system, from }: Incident): IncidentNow {
  return { system, name: hall.centre.systems.get(system)?.name ?? { vi: system }, since: from }
}

/** The oldest incident a visit waits for; null where it waits for none. */
export function incidentOf(hall: Hall, ticket: Ticket): IncidentNow | null {
  if (ticket.state === 'done' || ticket.state === 'cancelled') return null
  const needs = new Set(systemsOf(hall, ticket.procedure))
  const incident = incidentsNow(hall).find(({ system }) => needs.has(system))
  return incident ? incidentNow(hall, incident) : null
}

/** The incidents with the procedures each stops or only delays. */
export function incidentsByProcedure(hall: Hall): (IncidentNow & { blocks: string[]; delays: string[] })[] {
  return incidentsNow(hall).map((incident) => {
    const needing = (blocks: boolean) =>
      hall.centre.document.procedures
        .filter(({ needs }) => needs?.some((need) => need.system === incident.system && need.blocks === blocks))
        .map(({ id }) => id)
    return { ...incidentNow(hall, incident), blocks: needing(true), delays: needing(false) }
  })
}
