// Somebody takes a number, with what the hall answered.
import type { Asked } from '#queue/commands.ts'
import type { Arrival } from '../seed/arrivals.ts'
import type { Who } from './door.ts'
import type { Life, Person } from './life.ts'

/** Takes a number; undefined where none is given now. */
export async function take(
  life: Life,
  who: Who,
  arrival: Arrival,
  more: Partial<Extract<Asked, { type: 'issue-ticket' }>> = {},
): Promise<Person | undefined> {
  const { procedure, line, priority, files, language } = arrival
  const about = more.reentry === undefined ? (procedure ? { procedure: procedure.id } : { line }) : {}
  const yes = await life.ask(
    who,
    {
      type: 'issue-ticket',
      ...about,
      ...(priority && { priority }),
      ...(files > 1 && { files }),
      ...(language === 'en' && { language }),
      ...(life.chance.percent(3) && { isOrganisation: true }),
      ...more,
    },
    'issuing-closed',
  )
  if (!yes?.ticket) return undefined
  const person: Person = {
    id: yes.ticket.id,
    number: yes.ticket.number,
    arrival,
    line: yes.ticket.line,
    ...(yes.ticket.procedure !== undefined && { procedure: yes.ticket.procedure }),
    state: 'waiting',
    stage: 'counter',
    files: yes.ticket.files,
    takenMs: life.nowMs,
    wasHere: false,
    wasAbsent: false,
    isLate: more.isLate ?? false,
    hasErrandLeft: life.chance.percent(4),
    willComeBack: more.reentry === undefined && life.chance.percent(30),
  }
  life.people.set(person.id, person)
  life.wake(person.line)
  return person
}
