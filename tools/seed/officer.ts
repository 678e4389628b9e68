// An officer's morning: call, wait, serve, end, and the next one.
import type { CounterId, Outcome, TicketId } from '#contract/basics.ts'
import { nextAt } from '#queue/rules/next.ts'
import { ask, type Morning, SECOND_MS } from './lived.ts'
import type { Fate } from './profiles.ts'
import { type Ending, type Turn, turnOf } from './visits.ts'

/** Calls the next person, or waits for one. `leaving`: how the visit that is at the counter ended, told by the same press. */
export async function callNext(morning: Morning, counter: CounterId, leaving?: { ticket: TicketId; outcome: Outcome }): Promise<void> {
  const { hall, idle } = morning
  const finish = () => leaving && ask(morning, counter, { type: 'finish', ticket: leaving.ticket, outcome: leaving.outcome, desk: counter })
  if (isPauseDue(morning, counter)) {
    await finish()
    await ask(morning, counter, { type: 'pause-counter', counter })
    return
  }
  const state = hall.state.counters.get(counter)
  if (!state || nextAt(hall.state, state, 1).length === 0) {
    await finish()
    idle.add(counter)
    return
  }
  idle.delete(counter)
  const answer = await ask(morning, counter, { type: 'call-next', counter, ...(leaving && { leaving: { outcome: leaving.outcome } }) })
  const ticket = answer?.call && hall.state.tickets.get(answer.call.ticket)
  const person = ticket && morning.people.get(ticket.id)
  if (!ticket || !person) return
  const lines = hall.state.centre.document.lines.map(({ id }) => id)
  const turn = turnOf(ticket, person, ticket.stage === 'counter' ? takeFate(morning, ticket.line) : undefined, lines, morning.chance)
  await invited(morning, counter, ticket.id, turn, 1)
}

/** Somebody waits who did not before: counters that found nobody look again. */
export function wake(morning: Morning): void {
  for (const counter of [...morning.idle]) {
    morning.agenda.in(morning.chance.between(3, 10) * SECOND_MS, async () => {
      if (morning.idle.has(counter)) await callNext(morning, counter)
    })
  }
}

function isPauseDue({ profile, agenda, endMs }: Morning, counter: CounterId): boolean {
  return (profile.pauses ?? []).some((pause) => pause.counter === counter && agenda.nowMs >= endMs - pause.minutesBefore * 60 * SECOND_MS)
}

function takeFate({ fates, agenda, endMs }: Morning, line: string): Fate['is'] | undefined {
  const index = fates.findIndex(
    (fate) => agenda.nowMs >= endMs - fate.minutesBefore * 60 * SECOND_MS && (fate.line === undefined || fate.line === line),
  )
  return index < 0 ? undefined : fates.splice(index, 1)[0]?.is
}

/** The number is shown: the person comes, or is called again, or is missed. */
async function invited(morning: Morning, counter: CounterId, ticket: TicketId, turn: Turn, attempt: number): Promise<void> {
  const { agenda, chance, hall } = morning
  const { callsBeforeNoShow, recallSecondsMin } = hall.state.centre.document.rules
  if (turn.comesAtCall <= attempt) {
    agenda.in(turn.walkMs, () => begin(morning, counter, ticket, turn))
    return
  }
  agenda.in((recallSecondsMin + chance.between(2, 15)) * SECOND_MS, async () => {
    if (attempt < callsBeforeNoShow) {
      await ask(morning, counter, { type: 'recall', ticket, desk: counter })
      return invited(morning, counter, ticket, turn, attempt + 1)
    }
    await ask(morning, counter, { type: 'no-show', ticket, desk: counter })
    if (turn.returnsAfterMs !== undefined) agenda.in(turn.returnsAfterMs, () => back(morning, 'revive', ticket))
    agenda.in(chance.between(2, 8) * SECOND_MS, () => callNext(morning, counter))
  })
}

async function begin(morning: Morning, counter: CounterId, ticket: TicketId, turn: Turn): Promise<void> {
  await ask(morning, counter, { type: 'start', ticket, desk: counter })
  morning.agenda.in(turn.serviceMs, () => end(morning, counter, ticket, turn.ending))
}

async function end(morning: Morning, counter: CounterId, ticket: TicketId, ending: Ending): Promise<void> {
  const { agenda, chance } = morning
  switch (ending.is) {
    case 'finish':
      return callNext(morning, counter, { ticket, outcome: ending.outcome })
    case 'hold':
      await ask(morning, counter, { type: 'hold', ticket, reason: ending.reason, desk: counter })
      agenda.in(ending.awayMs, () => back(morning, 'resume', ticket))
      break
    case 'sign':
      await ask(morning, counter, { type: 'sign', ticket, desk: counter })
      break
    case 'transfer':
      await ask(morning, counter, { type: 'transfer', ticket, line: ending.line, desk: counter })
      wake(morning)
  }
  agenda.in(chance.between(3, 15) * SECOND_MS, () => callNext(morning, counter))
}

/** Somebody who was away stands at the help desk again. */
async function back(morning: Morning, type: 'resume' | 'revive', ticket: TicketId): Promise<void> {
  await ask(morning, 'greeter', { type, ticket })
  wake(morning)
}
