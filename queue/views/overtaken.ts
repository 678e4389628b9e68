// Who was called before me, and why: calls made while a ticket waited, by counters that could have called it, of people who came later or
// who came back.
import type { TicketId } from '#contract/basics.ts'
import type { Overtaken, Overtaking } from '#contract/commands/answers.ts'
import type { CallRecord, Hall, Ticket, Wait } from '#queue/hall.ts'

const returns = new Set(['resumed', 'revived', 'transferred', 'collect', 'carried-over'])

/** Undefined where today knows no such ticket. Numbers only for a lead: a number or a minute of call would point at a person. */
export function overtaken(hall: Hall, id: TicketId, options: { withNumbers: boolean }): Overtaken | undefined {
  const ticket = hall.tickets.get(id)
  if (!ticket) return undefined
  return { calls: overtakingCalls(hall, ticket).map((call) => told(ticket, call, options.withNumbers)) }
}

/** The calls themselves, oldest first. */
export function overtakingCalls(hall: Hall, ticket: Ticket): CallRecord[] {
  const first = ticket.waits[0]
  if (!first) return []
  const found: CallRecord[] = []
  // From the newest backwards: calls are in order of time, and none before the ticket began to wait can count.
  for (let index = hall.calls.length - 1; index >= 0; index -= 1) {
    const call = hall.calls[index] as CallRecord
    if (call.at < first.from) break
    if (overtakes(ticket, call)) found.push(call)
  }
  return found.reverse()
}

function overtakes(ticket: Ticket, call: CallRecord): boolean {
  if (call.attempt !== 1 || call.ticket === ticket.id) return false
  if (call.arrivedAt <= ticket.arrivedAt && !returns.has(call.because)) return false
  return ticket.waits.some(
    (wait) => wait.from <= call.at && call.at <= (wait.until ?? Number.POSITIVE_INFINITY) && could(ticket, wait, call),
  )
}

/** Whether the counter that called could have called this ticket then. */
function could(ticket: Ticket, wait: Wait, call: CallRecord): boolean {
  if (wait.boundTo !== undefined) return wait.boundTo === call.counter
  if (!call.could.delayMinutes.has(wait.line)) return false
  return ticket.isUrgent || call.could.filesMax === undefined || ticket.files <= call.could.filesMax
}

function told(ticket: Ticket, call: CallRecord, withNumbers: boolean): Overtaking {
  return {
    because: call.because,
    ...(call.class !== undefined && { class: call.class }),
    laterMinutes: Math.round((call.arrivedAt - ticket.arrivedAt) / 60_000),
    ...(withNumbers && { number: call.number }),
  }
}
