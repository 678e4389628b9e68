// Away from the counters: the signing desk, outside systems that are down, colleagues who help, an officer who takes over.
import type { TicketId } from '#contract/basics.ts'
import { type Desk, type Life, MINUTE_MS, SECOND_MS, sinceDoors } from './life.ts'

/** A lead signs in rounds, what has lain for a moment. */
const ROUND_MS = 8 * MINUTE_MS
const LIES_MS_MIN = 3 * MINUTE_MS

/** The signing desk from the first counter to the last. One batch is taken back: it was the wrong pile. */
export function planSigning(life: Life): void {
  let isOneToTakeBack = true
  const round = async (): Promise<void> => {
    const ready = life.signing.filter(({ sinceMs }) => life.nowMs - sinceMs >= LIES_MS_MIN).slice(0, 200)
    const tickets = ready.map(({ ticket }) => ticket)
    if (ready.length > 0) {
      await release(life, tickets)
      if (isOneToTakeBack && life.nowMs > sinceDoors(9 * 60) && (await takeBack(life, tickets))) isOneToTakeBack = false
    }
    if (life.nowMs < sinceDoors(life.profile.lastMinutes)) life.agenda.in(isLunch(life) ? ROUND_MS / 2 : ROUND_MS, round)
  }
  life.agenda.at(sinceDoors(7 * 60 + 40), round)
}

const isLunch = ({ nowMs }: Life) => nowMs > sinceDoors(12 * 60) && nowMs < sinceDoors(13 * 60 + 30)

async function release(life: Life, tickets: TicketId[]): Promise<void> {
  await life.ask('signer', { type: 'release-batch', tickets })
  life.tally.batches += 1
  for (const ticket of tickets)
    life.signing.splice(
      life.signing.findIndex((one) => one.ticket === ticket),
      1,
    )
  if (life.document.collectLine !== undefined) life.wake(life.document.collectLine)
}

async function takeBack(life: Life, tickets: TicketId[]): Promise<boolean> {
  if (!(await life.ask('signer', { type: 'return-batch', tickets }, 'collected-already'))) return false
  life.tally.batchesTakenBack += 1
  life.signing.push(...tickets.map((ticket) => ({ ticket, sinceMs: life.nowMs })))
  return true
}

/** The national portal in the morning, civil-status data in the afternoon; an officer says so, the lead ends it. */
export function planIncidents(life: Life): void {
  const reporter = [...life.desks.values()].find(({ settings }) => settings.lines.includes('KD')) as Desk
  for (const [system, from, minutes] of [
    ['portal', 9 * 60 + 40, 45],
    ['civil-status', 14 * 60 + 50, 25],
  ] as const) {
    const at = sinceDoors(from + life.chance.between(0, 10))
    life.agenda.at(at, async () => {
      await life.ask(reporter.who, { type: 'begin-incident', system })
      life.down.add(system)
      life.tally.incidents += 1
    })
    life.agenda.at(at + minutes * MINUTE_MS, async () => {
      await life.ask('lead', { type: 'end-incident', system })
      life.down.delete(system)
    })
  }
}

/** Twice a day somebody quietly asks for help. */
export function planHelp(life: Life): void {
  for (const minutes of [10 * 60 + 20, 14 * 60 + 10]) {
    life.agenda.at(sinceDoors(minutes), async () => {
      const desk = [...life.desks.values()].find(({ state, isIdle }) => state === 'open' && !isIdle)
      if (!desk) return
      const counter = desk.settings.id
      await life.ask(desk.who, { type: 'ask-help', counter })
      life.tally.helps += 1
      life.agenda.in(life.chance.between(60, 240) * SECOND_MS, () => life.ask(desk.who, { type: 'end-help', counter }, 'help-not-asked'))
    })
  }
}

/** In the afternoon another officer takes a counter over, also with somebody sitting there. */
export function planHandOver(life: Life): void {
  const desk = [...life.desks.values()][1] as Desk
  const counter = desk.settings.id
  const takeOver = async (): Promise<void> => {
    if (desk.state !== 'open') return life.agenda.in(2 * MINUTE_MS, takeOver)
    await life.door.seat(counter)
    // Without people there is nobody to tell from one another.
    if (await life.ask(desk.who, { type: 'open-counter', counter }, 'counter-already-open')) life.tally.handOvers += 1
  }
  life.agenda.at(sinceDoors(15 * 60 + 5), takeOver)
}
