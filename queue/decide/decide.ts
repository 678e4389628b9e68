// decide(state, command, at) → events or a rejection. Pure: what chance decided comes with the command.
import type { Instant } from '#contract/basics.ts'
import type { Asked, Drawn, Turn } from '#queue/commands.ts'
import { callNext } from '#queue/decide/call-next.ts'
import { callTicket } from '#queue/decide/call-ticket.ts'
import { cancel } from '#queue/decide/cancel.ts'
import { closeCounter, openCounter, pauseCounter } from '#queue/decide/counters.ts'
import { closeDay, confirmDay, openDay, withdrawDay } from '#queue/decide/day.ts'
import { type Decision, reject } from '#queue/decide/decision.ts'
import { finish } from '#queue/decide/finish.ts'
import { guide } from '#queue/decide/guide.ts'
import { askHelp, endHelp } from '#queue/decide/help.ts'
import { endHold, hold, resume } from '#queue/decide/hold.ts'
import { beginIncident, endIncident } from '#queue/decide/incident.ts'
import { issueTicket } from '#queue/decide/issue-ticket.ts'
import { late, recordLate } from '#queue/decide/late.ts'
import { nextErrand } from '#queue/decide/next-errand.ts'
import { lapseNoShow, noShow, revive } from '#queue/decide/no-show.ts'
import { priority, urgent } from '#queue/decide/priority.ts'
import { recall } from '#queue/decide/recall.ts'
import { release, releaseBatch, returnBatch, sign } from '#queue/decide/signing.ts'
import * as snags from '#queue/decide/snags.ts'
import { start } from '#queue/decide/start.ts'
import { transfer } from '#queue/decide/transfer.ts'
import type { Hall } from '#queue/hall.ts'

/** What the queue decides: all that is asked but the clock and the day, which the hall answers by a `Turn`. */
export type Command = Exclude<Asked, { type: 'adopt-clock' | 'turn-day' }> | Turn

/** Decides a command on a state at a moment. Nothing is changed; what happened is evolved by `evolve`. */
export function decide(hall: Hall, command: Command, at: Instant, drawn: Drawn): Decision {
  if (hall.day === null && command.type !== 'open-day') return reject('no-day')
  switch (command.type) {
    case 'issue-ticket':
      return issueTicket(hall, command, at, drawn)
    case 'open-counter':
      return openCounter(hall, command)
    case 'pause-counter':
      return pauseCounter(hall, command, at)
    case 'close-counter':
      return closeCounter(hall, command)
    case 'call-next':
      return callNext(hall, command, at, drawn)
    case 'call-ticket':
      return callTicket(hall, command, at, drawn)
    case 'recall':
      return recall(hall, command, at)
    case 'start':
      return start(hall, command)
    case 'finish':
      return finish(hall, command)
    case 'no-show':
      return noShow(hall, command, at)
    case 'revive':
      return revive(hall, command, at)
    case 'hold':
      return hold(hall, command)
    case 'resume':
      return resume(hall, command)
    case 'transfer':
      return transfer(hall, command)
    case 'cancel':
      return cancel(hall, command, at)
    case 'priority':
      return priority(hall, command)
    case 'urgent':
      return urgent(hall, command)
    case 'sign':
      return sign(hall, command)
    case 'release':
      return release(hall, command)
    case 'next-errand':
      return nextErrand(hall, command)
    case 'release-batch':
      return releaseBatch(hall, command)
    case 'return-batch':
      return returnBatch(hall, command)
    case 'late':
      return late(hall, command)
    case 'record-late':
      return recordLate(hall, command)
    case 'guide':
      return guide(hall, command)
    case 'raise-snag':
      return snags.raise(hall, command, drawn)
    case 'accept-snag':
      return snags.accept(hall, command)
    case 'decline-snag':
      return snags.decline(hall, command)
    case 'arrive-snag':
      return snags.arrive(hall, command)
    case 'solve-snag':
      return snags.solve(hall, command)
    case 'escalate-snag':
      return snags.escalate(hall, command)
    case 'begin-incident':
      return beginIncident(hall, command)
    case 'end-incident':
      return endIncident(hall, command)
    case 'ask-help':
      return askHelp(hall, command)
    case 'end-help':
      return endHelp(hall, command)
    case 'end-hold':
      return endHold(hall, command)
    case 'lapse-no-show':
      return lapseNoShow(hall, command)
    case 'close-day':
      return closeDay(hall)
    case 'open-day':
      return openDay(hall, command)
    case 'confirm-day':
      return confirmDay(hall, command)
    case 'withdraw-day':
      return withdrawDay(hall, command)
    case 'move-clock':
      return [{ type: 'clock-moved', to: command.to }]
    case 'change-settings':
      return [{ type: 'settings-changed', settings: command.settings }]
  }
}
