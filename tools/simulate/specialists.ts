// Specialists come to the citizen: an officer raises a snag, one of those it rings for accepts, comes, and says what solved it.
import type { HelpId, LineId, SnagId } from '#contract/basics.ts'
import { snagReasons } from '#contract/reasons.ts'
import type { FloorView } from '#contract/views/floor.ts'
import type { Who } from './door.ts'
import { type Desk, type Life, MINUTE_MS, type Person, SECOND_MS, timeOf } from './life.ts'

/** Whom a line's officers call. */
const helpOf: Partial<Record<LineId, HelpId>> = { CT: 'justice', HT: 'justice', DD: 'land', XD: 'economy', KD: 'economy', CA: 'police' }
/** The kinds of help, each given by two people. */
export const helpsGiven: readonly HelpId[] = ['justice', 'land', 'economy', 'social', 'police', 'technician']

/** Calls a specialist; `done` once the matter can go on, or an appointment was given. The person stays seated all the while. */
export async function raiseSnag(life: Life, desk: Desk, person: Person, done: () => void): Promise<void> {
  const { chance, agenda, tally } = life
  const help = helpOf[person.line] ?? 'social'
  const asked = { type: 'raise-snag', ticket: person.id, desk: desk.settings.id, help, reason: chance.pick(snagReasons) } as const
  const yes = await life.ask(desk.who, asked)
  if (!yes?.snag) return done()
  const snag = yes.snag.id
  tally.snags.raised += 1
  if (person.snag === undefined ? chance.percent(15) : person.snag === 'snag-unanswered') {
    // Nobody is free: after the limit the lead has it on the screen, and after a while the officer gives an appointment.
    agenda.in(chance.between(4, 6) * MINUTE_MS, async () => {
      tally.snags.unanswered += 1
      await seenByLead(life, snag)
      await life.ask(desk.who, { type: 'solve-snag', snag, how: 'not-solved' })
      done()
    })
    return
  }
  const [first, second] = chance.percent(50) ? (['1', '2'] as const) : (['2', '1'] as const)
  const rung: Rung = { snag, first: who(help, first), second: who(help, second), fate: person.snag }
  agenda.in(chance.between(15, 100) * SECOND_MS, () => accept(life, rung, done))
}

/** A snag and whom it rings for. */
interface Rung {
  snag: SnagId
  first: Who
  second: Who
  fate: Person['snag']
}

const who = (help: HelpId, n: '1' | '2'): Who => `specialist-${help}-${n}`

async function accept(life: Life, { snag, first, second, fate }: Rung, done: () => void): Promise<void> {
  const { chance, agenda, tally } = life
  await life.ask(first, { type: 'accept-snag', snag })
  if (fate === 'snag-taken' || chance.percent(25)) {
    // Both pressed: the second is told that the other comes.
    const yes = await life.ask(second, { type: 'accept-snag', snag }, 'snag-taken')
    if (yes) life.faults.push(`${timeOf(life.nowMs)} two specialists were told yes for one snag`)
    tally.snags.taken += 1
  }
  if (fate === 'snag-declined' || chance.percent(12)) {
    await life.ask(first, { type: 'decline-snag', snag, helper: '' })
    tally.snags.declined += 1
    agenda.in(chance.between(20, 60) * SECOND_MS, () => accept(life, { snag, first: second, second: first, fate: undefined }, done))
    return
  }
  agenda.in(chance.between(1, 4) * MINUTE_MS, async () => {
    await life.ask(first, { type: 'arrive-snag', snag, helper: '' })
    agenda.in(chance.between(2, 7) * MINUTE_MS, async () => {
      await life.ask(first, { type: 'solve-snag', snag, how: chance.pick(['explained', 'fixed', 'looked-up', 'taken-over']) })
      tally.snags.solved += 1
      done()
    })
  })
}

/** What the hall did by itself must be on the lead's screen by then, as what it answered. @unit ms of the wall clock */
const SHOWN_WITHIN_MS = 2_000

/** The lead's screen must show a snag that nobody accepted in time. The clock's own act may still be on its way to the disk. */
async function seenByLead(life: Life, snag: SnagId): Promise<void> {
  const startedAt = performance.now()
  do {
    const floor = (await life.door.look('lead', 'floor')) as { data: FloorView } | undefined
    if (!floor) return
    const { alarms, alarmCount } = floor.data
    const isSeen = alarms.some((alarm) => alarm.kind === 'snag' && alarm.snag.id === snag)
    if (isSeen) life.tally.alarmsSeen += 1
    // A long list is cut off.
    if (isSeen || alarmCount > alarms.length) return
  } while (performance.now() - startedAt < SHOWN_WITHIN_MS)
  life.faults.push(`${timeOf(life.nowMs)} the lead does not see a snag that nobody accepted`)
}
