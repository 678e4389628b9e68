// Several errands on one number: one ends, the next begins.
import type { CounterId, LineId, Outcome, ProcedureId, TicketId } from '#contract/basics.ts'
import { type Decision, reject } from '#queue/decide/decision.ts'
import { ending } from '#queue/decide/finish.ts'
import { isServed, ticketHere } from '#queue/decide/found.ts'
import type { Hall } from '#queue/hall.ts'

type NextErrand = { ticket: TicketId; outcome: Outcome; line?: LineId; procedure?: ProcedureId; desk?: CounterId }

/** Ends the present errand with its outcome and goes on with the next: here, where this counter has its line, else waiting by the visit's
 *  arrival. Rejects `ticket-unknown`, `ticket-ended`, `ticket-not-here`, `ticket-elsewhere`, `procedure-unknown`, `line-unknown`,
 *  `line-unserved`, and what `ending` rejects. */
export function nextErrand(hall: Hall, command: NextErrand): Decision {
  const ticket = ticketHere(hall, command.ticket, command.desk)
  if ('rejected' in ticket) return ticket
  const ended = ending(hall, ticket, { outcome: command.outcome })
  if ('rejected' in ended) return ended
  const { procedure } = command
  const known = procedure === undefined ? undefined : hall.centre.procedures.get(procedure)
  if (procedure !== undefined && !known) return reject('procedure-unknown', { procedure })
  const line = known?.line ?? command.line ?? ''
  if (!hall.centre.lines.has(line)) return reject('line-unknown', { line })
  const counter = ticket.counter === undefined ? undefined : hall.counters.get(ticket.counter)
  const stays = counter?.state === 'open' && counter.reach.delayMinutes.has(line)
  if (!stays && !isServed(hall, line)) return reject('line-unserved')
  return [
    ...ended.slice(0, -1),
    {
      type: 'errand-ended',
      ticket: ticket.id,
      outcome: command.outcome,
      line,
      ...(procedure !== undefined && { procedure }),
      ...(stays && { staysAt: counter.id }),
    },
  ]
}
