// An officer's view: whom Gọi tiếp would call and why, who is here, who waits, who is away with a place kept.
import type { CounterId, Instant, SystemId } from '#contract/basics.ts'
import type { CounterSettings } from '#contract/centre/document.ts'
import type { AwayTicket, CounterView, TicketHere } from '#contract/views/counter.ts'
import type { Counter, Hall, Ticket } from '#queue/hall.ts'
import { incidentsNow } from '#queue/rules/incidents.ts'
import { callableByLine, nextAt } from '#queue/rules/next.ts'
import { centreHead, countersOpen, lineSign, saysOf, waitingIn, waitingTicket } from '#queue/views/parts.ts'
import { openSnag, openSnags } from '#queue/views/snags.ts'

const WAITING_SHOWN_MAX = 20
const AWAY_SHOWN_MAX = 20
const SNAGS_SHOWN_MAX = 20

/** Undefined where the centre has no such counter. */
export function counter(hall: Hall, id: CounterId, _at: Instant): CounterView | undefined {
  const settings = hall.centre.counters.get(id)
  const here = hall.counters.get(id)
  if (!settings || !here) return undefined
  const { document } = hall.centre
  const first = nextAt(hall, here, WAITING_SHOWN_MAX)
  const byLine = [...callableByLine(hall, here)].map(([line, count]) => ({ line, count }))
  const away = [...hall.away].flatMap((ticket) => hall.tickets.get(ticket) ?? [])
  return {
    centre: centreHead(hall),
    counter: {
      id,
      name: settings.name,
      sign: settings.sign,
      state: here.state,
      lines: [...here.lines],
      helps: settings.helps,
      ...(settings.filesMax !== undefined && { filesMax: settings.filesMax }),
      ...(here.officer !== undefined && { officer: here.officer }),
      ...(here.pauseReason !== undefined && { pauseReason: here.pauseReason }),
      ...(here.pauseUntil !== undefined && { pauseUntil: here.pauseUntil }),
      ...(here.helpAskedAt !== undefined && { helpAskedAt: here.helpAskedAt }),
    },
    ticket: ticketHere(hall, here),
    next: next(hall, first),
    waiting: {
      count: byLine.reduce((sum, line) => sum + line.count, 0),
      first: first.map(({ ticket }) => waitingTicket(hall, ticket)),
      byLine,
    },
    held: awayTickets(
      hall,
      away.filter((ticket) => ticket.state === 'held'),
      id,
    ),
    missed: awayTickets(
      hall,
      away.filter((ticket) => ticket.state === 'no-show'),
      id,
    ),
    today: { served: here.served, meanServiceSeconds: here.served === 0 ? null : Math.round(here.serviceMs / here.served / 1000) },
    last: here.last ? { id: here.last.ticket, number: here.last.number, outcome: here.last.outcome, at: here.last.at } : null,
    lines: document.lines.map((line) => ({
      ...lineSign(line),
      waiting: waitingIn(hall, line.id),
      countersOpen: countersOpen(hall, line.id),
    })),
    counters: document.counters.map((other) => colleague(hall, other)),
    classes: document.classes.map(({ id: one, name, headStartMinutes }) => ({ id: one, name, headStartMinutes })),
    helps: document.helps ?? [],
    systems: (document.systems ?? []).map((system) => ({ ...system, ...downSince(hall, system.id) })),
    snags: openSnags(hall)
      .filter((snag) => snag.counter === id)
      .slice(0, SNAGS_SHOWN_MAX)
      .map((snag) => openSnag(hall, snag)),
    canSign: document.collectLine !== undefined,
  }
}

function colleague(hall: Hall, { id, name, sign, lines }: CounterSettings): CounterView['counters'][number] {
  const now = hall.counters.get(id)
  return {
    id,
    name,
    sign,
    state: now?.state ?? 'closed',
    lines: [...(now?.lines ?? lines)],
    ...(now?.helpAskedAt !== undefined && { helpAskedAt: now.helpAskedAt }),
    ...(now?.pauseUntil !== undefined && { pauseUntil: now.pauseUntil }),
  }
}

function downSince(hall: Hall, system: SystemId): { since?: Instant } {
  const since = incidentsNow(hall).find((incident) => incident.system === system)?.from
  return since === undefined ? {} : { since }
}

function next(hall: Hall, first: ReturnType<typeof nextAt>): CounterView['next'] {
  const seen = first[0]
  if (!seen) return null
  const { returnedAt } = seen.ticket
  return { ...waitingTicket(hall, seen.ticket), seenAt: seen.seenAt, ...(returnedAt !== undefined && { returnedAt }) }
}

function ticketHere(hall: Hall, here: Counter): TicketHere | null {
  const ticket = here.ticket === undefined ? undefined : hall.tickets.get(here.ticket)
  const call = ticket?.call
  if (!ticket || !call) return null
  const procedure = ticket.procedure === undefined ? undefined : hall.centre.procedures.get(ticket.procedure)
  const { recallSecondsMin, callsBeforeNoShow } = hall.centre.document.rules
  const line = hall.centre.lines.get(ticket.line)
  return {
    id: ticket.id,
    number: ticket.number,
    line: ticket.line,
    ...(procedure && { procedure: procedure.id, name: procedure.name }),
    ...saysOf(hall, ticket),
    documents: procedure?.documents ?? [],
    ...(procedure && { typicalMinutes: procedure.typicalMinutes, mostMinutes: procedure.mostMinutes }),
    state: ticket.state === 'serving' ? 'serving' : 'called',
    stage: ticket.stage,
    isSigned: procedure?.isSigned ?? false,
    arrivedAt: ticket.arrivedAt,
    calledAt: firstAt(hall, ticket),
    lastCalledAt: call.at,
    ...(ticket.state === 'serving' && ticket.startedAt !== undefined && { startedAt: ticket.startedAt }),
    attempt: call.attempt,
    recallAt: call.at + recallSecondsMin * 1000,
    noShowAfterAttempt: callsBeforeNoShow,
    files: ticket.files,
    ...(ticket.class !== undefined && { class: ticket.class }),
    isUrgent: ticket.isUrgent,
    isLate: ticket.isLate ?? false,
    isReentry: ticket.isReentry ?? false,
    isOrganisation: ticket.isOrganisation ?? false,
    apology: ticket.apology ? { reason: ticket.apology.reason, due: ticket.apology.due, at: ticket.apology.at } : null,
    errands: (ticket.errands ?? []).map((errand) => ({ line: errand.line, ...saysOf(hall, errand), outcome: errand.outcome })),
    snag: snagOf(hall, ticket),
    asksOutcome: line?.asksOutcome ?? false,
    asksProcedure: (line?.asksProcedure ?? false) && ticket.procedure === undefined,
    why: { placeAt: call.placeAt, seenAt: call.seenAt, because: call.because },
  }
}

function snagOf(hall: Hall, ticket: Ticket): TicketHere['snag'] {
  const snag = openSnags(hall).find((open) => open.ticket === ticket.id)
  return snag ? openSnag(hall, snag) : null
}

/** When this call was made: its first attempt. */
function firstAt(hall: Hall, ticket: Ticket): Instant {
  return hall.calls.findLast((call) => call.id === ticket.call?.id && call.attempt === 1)?.at ?? ticket.call?.at ?? ticket.arrivedAt
}

function awayTickets(hall: Hall, tickets: readonly Ticket[], id: CounterId): AwayTicket[] {
  const limit = hall.centre.document.rules.holdMinutesMax
  return tickets
    .map((ticket) => {
      const since = (ticket.state === 'held' ? ticket.heldAt : ticket.missedAt) ?? ticket.arrivedAt
      const until = ticket.state === 'no-show' ? ticket.revivableUntil : limit === undefined ? undefined : since + limit * 60_000
      return {
        id: ticket.id,
        number: ticket.number,
        line: ticket.line,
        ...saysOf(hall, ticket),
        since,
        ...(until !== undefined && { until }),
        ...(ticket.holdReason !== undefined && { reason: ticket.holdReason }),
        isHere: ticket.counter === id,
      }
    })
    .sort((a, b) => Number(b.isHere) - Number(a.isHere) || a.since - b.since)
    .slice(0, AWAY_SHOWN_MAX)
}
