// A morning of people and officers, lived by a hall from the opening of the doors until a moment.
import type { LineId } from '#contract/basics.ts'
import type { OpenHall } from '#server/hall/open.ts'
import type { Agenda } from './agenda.ts'
import { type Arrival, arrivalsOf, DOORS_OPEN_MINUTES } from './arrivals.ts'
import { Chance } from './chance.ts'
import { ask, MINUTE_MS, type Morning, SECOND_MS } from './lived.ts'
import { callNext, wake } from './officer.ts'
import type { Profile } from './profiles.ts'

/** Counters call from 07:30; officers are there a few minutes earlier. @unit ms since the doors opened */
const SERVING_FROM_MS = 30 * MINUTE_MS
/** A lead signs in rounds. */
const SIGNING_ROUND_MS = 8 * MINUTE_MS
const SIGNING_MS_MIN = 3 * MINUTE_MS
/** Where the morning is cut short, those who came before stand at the door and take a number one after the other. */
const AT_THE_DOOR_MS = 4 * SECOND_MS

export interface MorningOptions {
  profile: Profile
  /** Names all chances: the same, the same morning. */
  seed: string
  /** @unit minutes after midnight */
  untilMinutes: number
  /** When the ledger begins; later than the doors where the day has not so many hours yet. @unit ms since the doors opened */
  fromMs: number
}

/** How long the morning is. @unit ms */
export const lengthOf = (untilMinutes: number) => (untilMinutes - DOORS_OPEN_MINUTES) * MINUTE_MS

/** Lives it. `agenda` is the hall's clock: make it first, and open the hall with it. */
export async function live(hall: OpenHall, agenda: Agenda, options: MorningOptions): Promise<void> {
  const { profile, seed, untilMinutes, fromMs } = options
  const endMs = lengthOf(untilMinutes)
  const morning: Morning = {
    hall,
    profile,
    agenda,
    endMs,
    chance: new Chance(`${seed}/acts`),
    people: new Map(),
    fates: [...(profile.fates ?? [])].sort((a, b) => b.minutesBefore - a.minutesBefore),
    idle: new Set(),
    holders: new Map(),
    keys: new Chance(`${seed}/keys`),
  }
  const arrivals = arrivalsOf(profile, hall.state.centre.document, untilMinutes, new Chance(`${seed}/people`))
  for (const line of profile.usedUpSeries ?? []) agenda.at(fromMs, () => useUpSeries(morning, line))
  for (const [index, person] of arrivals.entries()) {
    agenda.at(Math.max(person.afterMs, fromMs + index * AT_THE_DOOR_MS * Number(person.afterMs < fromMs)), () => arrive(morning, person))
  }
  for (const counter of profile.counters) {
    agenda.at(Math.max(SERVING_FROM_MS - morning.chance.between(1, 6) * MINUTE_MS, fromMs), () =>
      ask(morning, counter, { type: 'open-counter', counter }),
    )
    agenda.at(Math.max(SERVING_FROM_MS, fromMs + MINUTE_MS) + morning.chance.between(0, 40) * SECOND_MS, () => callNext(morning, counter))
  }
  agenda.at(Math.max(SERVING_FROM_MS, fromMs) + SIGNING_ROUND_MS, () => sign(morning))
  const { urgentMinutesBefore } = profile
  if (urgentMinutesBefore !== undefined) agenda.at(endMs - urgentMinutesBefore * MINUTE_MS, () => makeUrgent(morning))
  await agenda.run(endMs)
  await hall.tick()
}

async function arrive(morning: Morning, person: Arrival): Promise<void> {
  const { procedure, line, priority, files, language } = person
  const answer = await ask(morning, morning.chance.percent(80) ? 'kiosk' : 'greeter', {
    type: 'issue-ticket',
    ...(procedure ? { procedure: procedure.id } : { line }),
    ...(priority && { priority }),
    ...(files > 1 && { files }),
    ...(language === 'en' && { language }),
  })
  const ticket = answer?.ticket?.id
  if (ticket === undefined) return
  morning.people.set(ticket, person)
  if (person.leavesAfterMs !== undefined) {
    morning.agenda.in(person.leavesAfterMs, async () => {
      if (morning.hall.state.tickets.get(ticket)?.state === 'waiting') await ask(morning, 'greeter', { type: 'cancel', ticket })
    })
  }
  wake(morning)
}

/** The lead signs what has lain long enough. */
async function sign(morning: Morning): Promise<void> {
  const { hall } = morning
  const ready = [...hall.state.tickets.values()].filter(
    (ticket) => ticket.state === 'signing' && hall.now() - (ticket.signingAt ?? 0) >= SIGNING_MS_MIN,
  )
  for (const ticket of ready) await ask(morning, 'lead', { type: 'release', ticket: ticket.id })
  if (ready.length > 0) wake(morning)
  morning.agenda.in(SIGNING_ROUND_MS, () => sign(morning))
}

/** Somebody has died: of those who wait for the register, the last who came. */
async function makeUrgent(morning: Morning): Promise<void> {
  const waiting = morning.hall.state.waiting.get('HT') ?? []
  const ticket = waiting.filter(({ procedure }) => procedure?.includes('khai-tu')).at(-1) ?? waiting.at(-1)
  if (!ticket) return
  await ask(morning, 'greeter', { type: 'urgent', ticket: ticket.id, reason: 'death' })
  wake(morning)
}

/** Takes and gives back all numbers of three digits after the series. */
async function useUpSeries(morning: Morning, line: LineId): Promise<void> {
  const taken = await Promise.all(Array.from({ length: 999 }, () => ask(morning, 'kiosk', { type: 'issue-ticket', line })))
  await Promise.all(taken.map((answer) => answer?.ticket && ask(morning, 'kiosk', { type: 'cancel', ticket: answer.ticket.id })))
}
