// An officer's day: open, call, wait for who is called, short breaks, lunch, and in the evening nobody is sent home while officers stay.
import { type Turn, turnOf } from '../seed/visits.ts'
import { type Fate, fateOf } from './fates.ts'
import { type Desk, type Leaving, type Life, MINUTE_MS, type Person, SECOND_MS, sinceDoors } from './life.ts'
import { take } from './number.ts'
import { serve } from './serving.ts'

const SERVE_FROM = sinceDoors(7 * 60 + 30)
const MORNING_ENDS = sinceDoors(11 * 60 + 30)
/** So long the morning's people are still served. */
const LUNCH_AT_LAST = sinceDoors(12 * 60)
const LUNCH_MS_MIN = 25 * MINUTE_MS
const AFTERNOON_FROM = sinceDoors(13 * 60 + 30)
const CLOSES = sinceDoors(17 * 60)
const BY_HAND_FROM = sinceDoors(14 * 60 + 20)

/** Plans every counter's day. */
export function planCounters(life: Life): void {
  const { agenda, chance } = life
  life.next = (desk, leaving) => callNext(life, desk, leaving)
  for (const desk of life.desks.values()) {
    agenda.at(SERVE_FROM - chance.between(1, 6) * MINUTE_MS, () => open(life, desk))
    agenda.at(SERVE_FROM + chance.between(0, 40) * SECOND_MS, () => callNext(life, desk))
    desk.breaksMs = [sinceDoors(chance.between(9 * 60, 10 * 60 + 30)), sinceDoors(chance.between(15 * 60, 16 * 60))]
    // Who has nobody there looks at the clock.
    for (const ms of [
      ...desk.breaksMs,
      MORNING_ENDS + MINUTE_MS,
      LUNCH_AT_LAST,
      CLOSES + MINUTE_MS,
      sinceDoors(life.profile.lastMinutes),
    ]) {
      agenda.at(ms + SECOND_MS, async () => {
        if (desk.isIdle) await callNext(life, desk)
      })
    }
  }
}

async function open(life: Life, desk: Desk): Promise<void> {
  if (await life.ask(desk.who, { type: 'open-counter', counter: desk.settings.id })) desk.state = 'open'
}

/** Calls the next person, or waits for one. `leaving`: how the visit at the counter ended, told by the same press. */
async function callNext(life: Life, desk: Desk, leaving?: Leaving): Promise<void> {
  const counter = desk.settings.id
  if (desk.state !== 'open') return
  desk.isIdle = false
  if (isGoing(life, desk)) {
    await finish(life, desk, leaving)
    await goAway(life, desk)
    return
  }
  if (!leaving && (await callByHand(life, desk))) return
  const ending = leaving && { outcome: leaving.outcome, ...(leaving.missing && { missing: leaving.missing }) }
  const yes = await life.ask(desk.who, { type: 'call-next', counter, ...(ending && { leaving: ending }) }, 'nobody-waiting')
  const person = yes?.call && life.people.get(yes.call.ticket)
  if (!yes?.call) {
    await finish(life, desk, leaving)
    if (life.nowMs >= CLOSES || (life.nowMs >= MORNING_ENDS && !desk.hadLunch)) await goAway(life, desk)
    else desk.isIdle = true
    return
  }
  if (leaving) left(life, leaving, yes.reentry?.code)
  if (!person) return
  person.calledMs ??= life.nowMs
  if (yes.call.why.because === 'resumed') life.tally.holdsKept += 1
  const fate = fateOf(life, person)
  await invited(life, desk, person, turnFor(life, person, fate), 1)
}

/** Once a day an officer calls somebody by hand, with a reason: audited, and no part of the promise. */
async function callByHand(life: Life, desk: Desk): Promise<boolean> {
  if (life.wasCalledByHand || life.nowMs < BY_HAND_FROM) return false
  const person = [...life.people.values()].find(
    ({ state, stage, line }) => state === 'waiting' && stage === 'counter' && desk.settings.lines.includes(line),
  )
  if (!person) return false
  const asked = { type: 'call-ticket', ticket: person.id, counter: desk.settings.id, reason: 'asked' } as const
  if (!(await life.ask(desk.who, asked, 'ticket-not-waiting'))) return false
  life.wasCalledByHand = true
  person.calledMs ??= life.nowMs
  await invited(life, desk, person, turnFor(life, person, undefined), 1)
  return true
}

/** What becomes of this call: drawn, unless the day wants something of it. */
function turnFor(life: Life, person: Person, fate: Fate['is'] | undefined): Turn {
  const { line, stage, files, wasHere } = person
  const lines = life.document.lines.map(({ id }) => id)
  const moved = wasHere ? 'resumed' : 'arrival'
  const asked = fate === 'hold' || fate === 'transfer' ? fate : undefined
  const turn = turnOf({ line, stage, files, moved }, person.arrival, asked, lines, life.chance)
  if (fate === undefined) return turn
  if (fate === 'late') person.isLate = true
  if (fate === 'errand') person.hasErrandLeft = true
  if (fate === 'more-papers') person.willComeBack = true
  if (fate.startsWith('snag')) person.snag = fate as NonNullable<Person['snag']>
  const ending: Turn['ending'] = asked ? turn.ending : { is: 'finish', outcome: fate === 'more-papers' ? 'more-papers' : 'accepted' }
  return { ...turn, comesAtCall: 1, ending }
}

async function finish(life: Life, desk: Desk, leaving: Leaving | undefined): Promise<void> {
  if (!leaving) return
  const yes = await life.ask(desk.who, { type: 'finish', ...leaving, desk: desk.settings.id })
  left(life, leaving, yes?.reentry?.code)
}

/** Who was asked for more papers has a code; some are back the same day. */
function left(life: Life, { ticket }: Leaving, code: string | undefined): void {
  const person = life.people.get(ticket)
  if (!person) return
  person.state = 'done'
  if (code === undefined || !person.willComeBack) return
  life.agenda.in(life.chance.between(35, 120) * MINUTE_MS, async () => {
    if (await take(life, life.greeter(), person.arrival, { reentry: code })) life.tally.reentries += 1
  })
}

/** Whether it is time to leave the counter, whoever waits. */
function isGoing(life: Life, desk: Desk): boolean {
  const { nowMs } = life
  if (!desk.hadLunch && nowMs >= LUNCH_AT_LAST) return true
  if (nowMs >= sinceDoors(life.profile.lastMinutes)) return true
  return desk.breaksMs[0] !== undefined && nowMs >= desk.breaksMs[0]
}

async function goAway(life: Life, desk: Desk): Promise<void> {
  const { nowMs, chance, agenda } = life
  const counter = desk.settings.id
  const back = (atMs: number) =>
    agenda.at(atMs, async () => {
      await open(life, desk)
      await callNext(life, desk)
    })
  if (nowMs >= CLOSES) {
    if (await life.ask(desk.who, { type: 'close-counter', counter })) desk.state = 'closed'
    return
  }
  if (!desk.hadLunch && nowMs >= MORNING_ENDS) {
    desk.hadLunch = true
    desk.breaksMs = desk.breaksMs.filter((ms) => ms >= AFTERNOON_FROM)
    desk.state = 'away'
    // Who still had somebody there eats later.
    const backMs = Math.max(AFTERNOON_FROM, nowMs + LUNCH_MS_MIN)
    await life.ask(desk.who, { type: 'pause-counter', counter, reason: 'lunch', minutes: Math.ceil((backMs - nowMs) / MINUTE_MS) })
    back(backMs + chance.between(0, 60) * SECOND_MS)
    return
  }
  desk.breaksMs.shift()
  desk.state = 'away'
  life.tally.breaks += 1
  await life.ask(desk.who, { type: 'pause-counter', counter, reason: 'short-break', minutes: 10 })
  back(nowMs + chance.between(6, 12) * MINUTE_MS)
}

/** The number is shown: the person comes, or is called again, or is missed. */
async function invited(life: Life, desk: Desk, person: Person, turn: Turn, attempt: number): Promise<void> {
  const { agenda, chance, document } = life
  const { callsBeforeNoShow, recallSecondsMin } = document.rules
  const at = { ticket: person.id, desk: desk.settings.id }
  if (turn.comesAtCall <= attempt) {
    agenda.in(turn.walkMs, () => serve(life, desk, person, turn))
    return
  }
  agenda.in((recallSecondsMin + chance.between(2, 15)) * SECOND_MS, async () => {
    if (attempt < callsBeforeNoShow) {
      await life.ask(desk.who, { type: 'recall', ...at })
      return invited(life, desk, person, turn, attempt + 1)
    }
    await life.ask(desk.who, { type: 'no-show', ...at })
    person.wasAbsent = true
    if (turn.returnsAfterMs !== undefined) agenda.in(turn.returnsAfterMs, () => revive(life, person))
    agenda.in(chance.between(2, 8) * SECOND_MS, () => callNext(life, desk))
  })
}

async function revive(life: Life, person: Person): Promise<void> {
  await life.ask(life.chance.percent(50) ? 'kiosk' : life.greeter(), { type: 'revive', ticket: person.id }, 'revive-too-late')
  life.wake(person.line)
}
