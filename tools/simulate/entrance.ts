// Who comes in: a number at the kiosk or from a greeter, advice only, a lost slip, patience that ends, a death in the family.
import type { Arrival } from '../seed/arrivals.ts'
import type { Who } from './door.ts'
import { type Life, MINUTE_MS, type Person, sinceDoors, timeOf } from './life.ts'
import { take } from './number.ts'

/** Where a call or an end came first. */
const left = ['ticket-not-waiting', 'ticket-ended']

/** Somebody stands at the entrance. */
export async function arrive(life: Life, arrival: Arrival): Promise<void> {
  const { chance } = life
  const who: Who = chance.percent(80) ? 'kiosk' : life.greeter()
  if (who !== 'kiosk' && arrival.line === 'HD' && chance.percent(60)) {
    await life.ask(who, { type: 'guide', line: arrival.line })
    life.tally.guided += 1
    return
  }
  const isLate = arrival.line === life.document.collectLine && chance.percent(7)
  const person = await take(life, who, arrival, isLate && who !== 'kiosk' ? { isLate } : {})
  if (!person) return turnAway(life, arrival)
  if (person.isLate) life.tally.late += 1
  // The kiosk does not know of it; the greeter who walks past does.
  if (isLate && who === 'kiosk') life.agenda.in(2 * MINUTE_MS, () => tellLate(life, person))
  if (arrival.leavesAfterMs !== undefined) life.agenda.in(arrival.leavesAfterMs, () => leave(life, person))
  if (chance.percent(2)) life.agenda.in(chance.between(4, 12) * MINUTE_MS, () => loseSlip(life, person))
  if (arrival.priority === undefined && chance.percent(2)) life.agenda.in(chance.between(1, 6) * MINUTE_MS, () => favour(life, person))
}

/** No numbers now: half of them come back when there are some again. */
function turnAway(life: Life, arrival: Arrival): void {
  life.tally.turnedAway += 1
  const again = sinceDoors(13 * 60 + life.chance.between(0, 20))
  if (life.nowMs < again && life.chance.percent(50)) life.agenda.at(again, () => arrive(life, arrival))
}

async function tellLate(life: Life, person: Person): Promise<void> {
  if (person.state !== 'waiting') return
  const yes = await life.ask(life.greeter(), { type: 'late', ticket: person.id }, 'already-late', ...left)
  if (!yes) return
  person.isLate = true
  life.tally.late += 1
}

async function leave(life: Life, person: Person): Promise<void> {
  if (person.state === 'waiting') await life.ask(life.greeter(), { type: 'cancel', ticket: person.id }, ...left)
}

/** A greeter sees that somebody has a class who did not say so. */
async function favour(life: Life, person: Person): Promise<void> {
  if (person.state === 'waiting')
    await life.ask(life.greeter(), { type: 'priority', ticket: person.id, priority: 'priority' }, 'class-unchanged', ...left)
}

/** The slip is gone: a greeter finds the number by line and by when it was taken, about. */
async function loseSlip(life: Life, { takenMs, line, number, state }: Person): Promise<void> {
  if (state !== 'waiting') return
  const around = timeOf(takenMs + life.chance.between(-2, 2) * MINUTE_MS).slice(0, 5)
  const found = (await life.door.look(life.greeter(), 'find-tickets', { line, around })) as { tickets: { number: string }[] } | undefined
  if (!found) return
  if (found.tickets.some((ticket) => ticket.number === number)) life.tally.slipsFound += 1
  else life.faults.push(`${timeOf(life.nowMs)} the lost slip ${number} was not found in ${line} around ${around}`)
}

/** A death in the family: the number was taken before numbers closed; at 11:20 the greeter hears why they came. */
export function planUrgent(life: Life): void {
  const procedure = life.document.procedures.find(({ id }) => id === 'ht-khai-tu')
  if (!procedure) throw new Error('the document has no ht-khai-tu')
  life.agenda.at(sinceDoors(11 * 60 + 9), async () => {
    const arrival: Arrival = { afterMs: life.nowMs, line: procedure.line, procedure, files: 1, language: 'vi' }
    const person = await take(life, 'kiosk', arrival)
    if (!person) return
    life.agenda.at(sinceDoors(11 * 60 + 20), async () => {
      // Where they are at a counter already, it is somebody else's that cannot wait.
      const last = [...life.people.values()].findLast(({ state, stage }) => state === 'waiting' && stage === 'counter')
      const urgent = person.state === 'waiting' ? person : last
      if (urgent) await makeUrgent(life, urgent)
    })
  })
  // In the afternoon one that a greeter sees at once.
  life.agenda.at(sinceDoors(14 * 60 + 35), async () => {
    const arrival: Arrival = { afterMs: life.nowMs, line: procedure.line, procedure, files: 1, language: 'vi' }
    const person = await take(life, life.greeter(), arrival, { urgent: 'death' })
    if (person) await waitFor(life, person, life.nowMs)
  })
}

async function makeUrgent(life: Life, person: Person): Promise<void> {
  const yes = await life.ask(life.greeter(), { type: 'urgent', ticket: person.id, reason: 'death' }, ...left)
  if (yes) await waitFor(life, person, life.nowMs)
  life.wake(person.line)
}

async function waitFor(life: Life, person: Person, sinceMs: number): Promise<void> {
  if (person.state === 'waiting') life.agenda.in(10 * 1000, () => waitFor(life, person, sinceMs))
  else life.tally.urgentMs.push((person.calledMs ?? life.nowMs) - sinceMs)
}
