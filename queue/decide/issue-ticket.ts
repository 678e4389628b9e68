// A number for a person who came.
import type { Instant } from '#contract/basics.ts'
import type { Asked, Drawn } from '#queue/commands.ts'
import { type Decision, reject } from '#queue/decide/decision.ts'
import type { Happened } from '#queue/events/event.ts'
import type { Hall } from '#queue/hall.ts'
import { nextNumber } from '#queue/rules/numbering.ts'
import { closedAt } from '#queue/rules/working-day.ts'

type IssueTicket = Extract<Asked, { type: 'issue-ticket' }>

/** Issues a ticket of a line, or of the line a procedure belongs to.
 *  Rejects `procedure-unknown`, `line-unknown`, `class-unknown`, `line-issues-nothing`, `issuing-closed` (again from `reopensAt`). */
export function issueTicket(hall: Hall, command: IssueTicket, at: Instant, drawn: Drawn): Decision {
  const { procedure, priority } = command
  const known = procedure === undefined ? undefined : hall.centre.procedures.get(procedure)
  if (procedure !== undefined && !known) return reject('procedure-unknown', { procedure })
  const lineId = known?.line ?? command.line ?? ''
  const line = hall.centre.lines.get(lineId)
  if (!line) return reject('line-unknown', { line: lineId })
  if (priority !== undefined && !hall.centre.classes.has(priority)) return reject('class-unknown', { priority })
  if (!line.issues) return reject('line-issues-nothing')
  const closed = closedAt(hall.centre.document, hall.day, at)
  if (closed) return reject('issuing-closed', closed.reopensAt === undefined ? {} : { reopensAt: closed.reopensAt })
  const urgent: Happened[] = command.urgent === undefined ? [] : [{ type: 'urgency-granted', ticket: drawn.ticket }]
  return [
    {
      type: 'ticket-issued',
      ticket: drawn.ticket,
      number: nextNumber(hall, line.id).number,
      line: line.id,
      ...(procedure !== undefined && { procedure }),
      arrivedAt: at,
      ...(priority !== undefined && { class: priority }),
      files: command.files ?? 1,
      ...(command.printer !== undefined && { printer: command.printer }),
      ...(command.isReentry && { isReentry: true }),
      ...(command.isLate && { isLate: true }),
      ...(command.isOrganisation && { isOrganisation: true }),
    },
    ...urgent,
  ]
}
