// What several views share: the centre's head, a line's sign, who serves a line, a waiting ticket.
import type { CounterId, LineId } from '#contract/basics.ts'
import type { Line } from '#contract/centre/document.ts'
import { pathOf } from '#contract/commands/routes.ts'
import type { CentreHead, LineSign, WaitingTicket } from '#contract/views/parts.ts'
import type { Counter, Hall, Ticket } from '#queue/hall.ts'
import { becauseOf } from '#queue/rules/next.ts'

export function centreHead(hall: Hall): CentreHead {
  const { id, kind, name, timeZone, languages, isSample, logo } = hall.centre.document
  return {
    id,
    kind,
    name,
    timeZone,
    languages,
    isSample,
    ...(logo !== undefined && { logo: `${pathOf('logo', { centre: id })}?v=${hall.settings.slice(0, 12)}` }),
  }
}

export function lineSign({ id, name, shortName, series, colour, pictogram }: Line): LineSign {
  return { id, name, shortName, series, colour, pictogram }
}

export function waitingIn(hall: Hall, line: LineId): number {
  return hall.waiting.get(line)?.length ?? 0
}

/** Open counters that have the line as own or helped. */
export function countersOpen(hall: Hall, line: LineId): number {
  let count = 0
  for (const counter of hall.counters.values()) if (counter.state === 'open' && counter.reach.delayMinutes.has(line)) count += 1
  return count
}

/** Everyday name of a ticket's procedure. */
export function saysOf(hall: Hall, ticket: { procedure?: string | undefined }): { says?: string } {
  const says = ticket.procedure === undefined ? undefined : hall.centre.procedures.get(ticket.procedure)?.says[0]
  return says === undefined ? {} : { says }
}

export function waitingTicket(hall: Hall, ticket: Ticket): WaitingTicket {
  return {
    id: ticket.id,
    number: ticket.number,
    line: ticket.line,
    ...(ticket.procedure !== undefined && { procedure: ticket.procedure }),
    ...saysOf(hall, ticket),
    arrivedAt: ticket.arrivedAt,
    placeAt: ticket.placeAt,
    files: ticket.files,
    ...(ticket.class !== undefined && { class: ticket.class }),
    because: becauseOf(ticket, hall.centre),
    isUrgent: ticket.isUrgent,
    ...(ticket.isLate && { isLate: true }),
    ...(ticket.isReentry && { isReentry: true }),
    ...(ticket.isOrganisation && { isOrganisation: true }),
  }
}

/** The counter that alone gives results out, where exactly one is open. */
export function collectCounter(hall: Hall): Counter | undefined {
  const line = hall.centre.document.collectLine
  if (line === undefined) return undefined
  const counters = [...hall.counters.values()].filter((counter) => counter.state === 'open' && counter.lines.includes(line))
  return counters.length === 1 ? counters[0] : undefined
}

/** What stands on the plate over a counter. */
export const signOf = (hall: Hall, counter: CounterId | undefined): string | undefined =>
  counter === undefined ? undefined : hall.centre.counters.get(counter)?.sign
