// At the counter: the matter itself, what blocks it, how the visit ends or goes on.
import type { SystemId } from '#contract/basics.ts'
import { lateReasons } from '#contract/reasons.ts'
import { addDays } from '#queue/rules/working-day.ts'
import type { Ending, Turn } from '../seed/visits.ts'
import { type Desk, type Leaving, type Life, MINUTE_MS, type Person, SECOND_MS, sinceDoors } from './life.ts'
import { raiseSnag } from './specialists.ts'

/** Between two people. @unit ms */
const breath = (life: Life) => life.chance.between(3, 15) * SECOND_MS

/** The person is here. */
export async function serve(life: Life, desk: Desk, person: Person, turn: Turn): Promise<void> {
  const { agenda, chance } = life
  const at = { ticket: person.id, desk: desk.settings.id }
  await life.ask(desk.who, { type: 'start', ...at })
  if (blockedBy(life, person) !== undefined && person.stage === 'counter') {
    agenda.in(chance.between(40, 120) * SECOND_MS, () => hold(life, desk, person, 'outside-system', undefined))
    return
  }
  const isHard = ['DD', 'KD', 'HT', 'XD'].includes(person.line)
  const isSnagged = person.snag !== undefined || chance.percent(isHard ? 12 : 2)
  if (person.stage === 'counter' && turn.ending.is === 'finish' && isSnagged) {
    agenda.in(turn.serviceMs / 2, () =>
      raiseSnag(life, desk, person, () => agenda.in(turn.serviceMs / 2, () => end(life, desk, person, turn.ending))),
    )
    return
  }
  agenda.in(turn.serviceMs, () => end(life, desk, person, turn.ending))
}

/** The outside system that is down and without which nothing can be done for this person. */
function blockedBy(life: Life, { procedure }: Person): SystemId | undefined {
  const needs = life.document.procedures.find(({ id }) => id === procedure)?.needs ?? []
  return needs.find(({ system, blocks }) => blocks && life.down.has(system))?.system
}

async function end(life: Life, desk: Desk, person: Person, ending: Ending): Promise<void> {
  const at = { ticket: person.id, desk: desk.settings.id }
  switch (ending.is) {
    case 'finish':
      if (person.isLate) return apologise(life, desk, person)
      if (person.hasErrandLeft && person.stage === 'counter') return nextErrand(life, desk, person)
      return life.next(desk, leavingOf(life, person, ending))
    case 'hold':
      return hold(life, desk, person, ending.reason, ending.awayMs)
    case 'sign':
      person.wasHere = true
      await life.ask(desk.who, { type: 'sign', ...at })
      life.signing.push({ ticket: person.id, sinceMs: life.nowMs })
      break
    case 'transfer':
      person.wasHere = true
      // Towards evening a line may have no open counter any more: then the matter ends with advice.
      if (!(await life.ask(desk.who, { type: 'transfer', ...at, line: ending.line }, 'line-unserved')))
        return life.next(desk, { ticket: person.id, outcome: 'guided' })
      life.wake(ending.line)
  }
  life.agenda.in(breath(life), () => life.next(desk))
}

/** Who must bring papers is told which. */
function leavingOf(life: Life, { id, procedure }: Person, { outcome }: Extract<Ending, { is: 'finish' }>): Leaving {
  const documents = life.document.procedures.find((one) => one.id === procedure)?.documents ?? []
  const isMissing = outcome === 'more-papers' && documents.length > 0
  return { ticket: id, outcome, ...(isMissing && { missing: [life.chance.whole(0, documents.length - 1)] }) }
}

/** Put aside with the place kept. Without `awayMs`: until the outside system works again. */
async function hold(life: Life, desk: Desk, person: Person, reason: string, awayMs: number | undefined): Promise<void> {
  const { agenda, chance, tally } = life
  person.wasHere = true
  await life.ask(desk.who, { type: 'hold', ticket: person.id, desk: desk.settings.id, reason })
  tally.holds += 1
  if (awayMs === undefined) waitForSystem(life, person)
  else {
    // Who is still away when the counters go to lunch comes back after it.
    const noon = sinceDoors(11 * 60 + 30)
    const afternoon = sinceDoors(13 * 60 + 32)
    const isOverLunch = life.nowMs < noon && life.nowMs + awayMs > noon
    if (isOverLunch) tally.holdsOverLunch += 1
    agenda.at(isOverLunch ? afternoon + chance.between(0, 10) * MINUTE_MS : life.nowMs + awayMs, () => resume(life, person))
  }
  agenda.in(breath(life), () => life.next(desk))
}

function waitForSystem(life: Life, person: Person): void {
  life.agenda.in(life.chance.between(1, 3) * MINUTE_MS, async () => {
    if (blockedBy(life, person) === undefined) await resume(life, person)
    else waitForSystem(life, person)
  })
}

/** Back again: says so at the kiosk or to a greeter. */
async function resume(life: Life, person: Person): Promise<void> {
  if (person.state !== 'held') return
  const who = life.chance.pick(['kiosk', life.greeter()] as const)
  await life.ask(who, { type: 'resume', ticket: person.id })
  life.wake(person.line)
}

/** A second matter on the same number. */
async function nextErrand(life: Life, desk: Desk, person: Person): Promise<void> {
  person.hasErrandLeft = false
  person.wasHere = true
  const lines = life.document.lines.filter(({ id }) => id !== life.document.collectLine && id !== person.line).map(({ id }) => id)
  const line = life.chance.pick(life.chance.percent(50) ? desk.settings.lines : lines)
  const asked = { type: 'next-errand', ticket: person.id, desk: desk.settings.id, outcome: 'accepted', line } as const
  const yes = await life.ask(desk.who, asked, 'line-unserved')
  if (!yes?.ticket) return life.next(desk, { ticket: person.id, outcome: 'accepted' })
  delete person.procedure
  life.tally.errands += 1
  if (yes.ticket.state === 'serving') {
    life.agenda.in(life.chance.between(3, 9) * MINUTE_MS, () => life.next(desk, { ticket: person.id, outcome: 'accepted' }))
    return
  }
  life.wake(line)
  life.agenda.in(breath(life), () => life.next(desk))
}

/** A result that is late: why, when it will be there, and the number of the file, which must stay out of the chain. */
async function apologise(life: Life, desk: Desk, person: Person): Promise<void> {
  // Who did not say so at the door says it here.
  if (await life.ask(desk.who, { type: 'late', ticket: person.id }, 'already-late')) life.tally.late += 1
  const receipt = `000.00.17.H24-${life.day.slice(2).replaceAll('-', '')}-${String(7000 + life.tally.apologies.length)}`
  const asked = { type: 'record-late', ticket: person.id, desk: desk.settings.id, receipt } as const
  await life.ask(desk.who, { ...asked, reason: life.chance.pick(lateReasons), due: addDays(life.day, life.chance.whole(2, 7)) })
  life.tally.apologies.push(receipt)
  return life.next(desk, { ticket: person.id, outcome: 'result-late' })
}
