// What blocks a matter at the counter: a specialist is called to the citizen, who stays seated.
import type { AccountId, CounterId, HelpId, ReasonCode, SnagId, TicketId } from '#contract/basics.ts'
import type { Drawn } from '#queue/commands.ts'
import { type Decision, type Rejection, reject } from '#queue/decide/decision.ts'
import { ticketHere } from '#queue/decide/found.ts'
import type { Hall, Snag } from '#queue/hall.ts'

/** Calls a kind of specialist to the counter of a ticket.
 *  Rejects `ticket-unknown`, `ticket-ended`, `ticket-not-here`, `ticket-elsewhere`, `help-unknown`, `snag-open`. */
export function raise(
  hall: Hall,
  command: { ticket: TicketId; help: HelpId; reason: ReasonCode; desk?: CounterId },
  drawn: Drawn,
): Decision {
  const ticket = ticketHere(hall, command.ticket, command.desk)
  if ('rejected' in ticket) return ticket
  const { help, reason } = command
  if (!hall.centre.helps.has(help)) return reject('help-unknown', { help })
  const isOpen = [...hall.snags.values()].some((snag) => snag.ticket === ticket.id && snag.solvedAt === undefined)
  if (isOpen) return reject('snag-open', { number: ticket.number })
  return [{ type: 'snag-raised', snag: drawn.snag, ticket: ticket.id, counter: ticket.counter ?? '', help, reason }]
}

/** Who asks is coming. Of two at once one is told `snag-taken`. Rejects `snag-unknown`, `snag-ended`, `snag-taken`. */
export function accept(hall: Hall, command: { snag: SnagId }): Decision {
  const snag = openSnag(hall, command.snag)
  if ('rejected' in snag) return snag
  if (snag.helper !== undefined) return reject('snag-taken', { counter: snag.counter })
  return [{ type: 'snag-accepted', snag: snag.id }]
}

/** Who was coming cannot: it rings for the others again. Rejects `snag-unknown`, `snag-ended`, `snag-not-accepted`, `snag-not-yours`. */
export function decline(hall: Hall, command: { snag: SnagId; helper: AccountId }): Decision {
  const snag = mySnag(hall, command)
  return 'rejected' in snag ? snag : [{ type: 'snag-declined', snag: snag.id }]
}

/** Who was coming is there; said twice it changes nothing more. Rejects as `decline`. */
export function arrive(hall: Hall, command: { snag: SnagId; helper: AccountId }): Decision {
  const snag = mySnag(hall, command)
  return 'rejected' in snag ? snag : [{ type: 'snag-arrived', snag: snag.id }]
}

/** What solved it, by whoever knows: the specialist, the officer, the lead. Rejects `snag-unknown`, `snag-ended`. */
export function solve(hall: Hall, command: { snag: SnagId; how: ReasonCode }): Decision {
  const snag = openSnag(hall, command.snag)
  return 'rejected' in snag ? snag : [{ type: 'snag-solved', snag: snag.id, how: command.how }]
}

/** The clock follower's: nobody accepted it in time. Rejects what no longer is so. */
export function escalate(hall: Hall, command: { snag: SnagId }): Decision {
  const snag = openSnag(hall, command.snag)
  if ('rejected' in snag) return snag
  return snag.helper === undefined ? [{ type: 'snag-escalated', snag: snag.id }] : reject('snag-taken', { counter: snag.counter })
}

function openSnag(hall: Hall, id: SnagId): Snag | Rejection {
  const snag = hall.snags.get(id)
  if (!snag) return reject('snag-unknown')
  return snag.solvedAt === undefined ? snag : reject('snag-ended')
}

function mySnag(hall: Hall, { snag: id, helper }: { snag: SnagId; helper: AccountId }): Snag | Rejection {
  const snag = openSnag(hall, id)
  if ('rejected' in snag) return snag
  if (snag.helper === undefined) return reject('snag-not-accepted')
  return snag.helper === helper ? snag : reject('snag-not-yours')
}
