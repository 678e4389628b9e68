// The hall without server, disk and network: commands decided by the rules and evolved at once. A day takes a fraction of a second, and its
// events are those a server would have stored.
import type { CentreDocument } from '#contract/centre/document.ts'
import type { Asked } from '#queue/commands.ts'
import type { Command } from '#queue/decide/decide.ts'
import { isRejection } from '#queue/decide/decision.ts'
import type { HallEvent } from '#queue/events/event.ts'
import { dayOf, momentOf } from '#queue/rules/working-day.ts'
import { answerTo } from '#queue/views/answer.ts'
import { Walk } from '#tests/days/walk.ts'
import type { Agenda } from '../seed/agenda.ts'
import { DOORS_OPEN_MINUTES } from '../seed/arrivals.ts'
import type { Door, Told, Who, Yes } from './door.ts'

export interface PureDoor extends Door {
  events: readonly HallEvent[]
}

const noLinks = () => ({ page: '', slip: '' })
const noRoutes = async () => undefined
const noSeats = async () => {}

/** When the doors open on a day. @unit ms since 1970 */
export const doorsOpenAt = (day: string, { timeZone }: CentreDocument) =>
  momentOf(day, `${String(DOORS_OPEN_MINUTES / 60).padStart(2, '0')}:00`, timeZone)

export function pureDoor(document: CentreDocument, day: string, agenda: Agenda): PureDoor {
  const fromAt = doorsOpenAt(day, document)
  if (dayOf(fromAt, document.timeZone) !== day) throw new Error(`${day} is no date`)
  const walk = new Walk(document, fromAt)
  /** What a return slip's code stands for: a server keeps it in a table of its own. */
  const codes = new Map<string, { line: string; procedure?: string }>()

  const ask = async (_: Who, asked: Asked): Promise<Told> => {
    const command = commandOf(asked, codes)
    walk.at = fromAt + agenda.nowMs
    const leaving = asked.type === 'call-next' ? walk.hall.counters.get(asked.counter)?.ticket : undefined
    const decision = walk.do(command)
    // Walk keeps its steps for tests; a thousand days would not fit.
    walk.steps.length = 0
    if (isRejection(decision)) return { no: decision.rejected }
    const yes: Yes = answerTo(walk.hall, command, decision, noLinks) as Yes
    const ended = asked.type === 'finish' ? asked.ticket : leaving
    const missing = asked.type === 'finish' ? asked.missing : asked.type === 'call-next' ? asked.leaving?.missing : undefined
    const ticket = missing && ended !== undefined ? walk.hall.tickets.get(ended) : undefined
    if (!ticket) return { yes }
    const code = String(codes.size)
    codes.set(code, { line: ticket.line, ...(ticket.procedure !== undefined && { procedure: ticket.procedure }) })
    return { yes: { ...yes, reentry: { code } } }
  }
  return { ask, look: noRoutes, seat: noSeats, events: walk.events }
}

function commandOf(asked: Asked, codes: ReadonlyMap<string, { line: string; procedure?: string }>): Command {
  switch (asked.type) {
    case 'issue-ticket': {
      const { reentry, ...rest } = asked
      const known = reentry === undefined ? undefined : codes.get(reentry)
      return known ? { ...rest, ...known, isReentry: true } : rest
    }
    case 'decline-snag':
    case 'arrive-snag':
      return { ...asked, helper: BY }
    default:
      return asked as Command
  }
}

/** All events of a walk are by one pass. */
const BY = 'test'
