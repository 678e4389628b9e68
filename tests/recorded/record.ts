// Records days on a real hall and a real ledger, as `/debug/ledger` exports them. Run once for a release (see the test); what it wrote then
// stays for ever, since ledgers of that release lie in real halls.
import { rmSync } from 'node:fs'
import fc from 'fast-check'
import type { CentreDocument } from '#contract/centre/document.ts'
import type { OneTicket } from '#contract/commands/answers.ts'
import type { Asked } from '#queue/commands.ts'
import { dayFile } from '#server/hall/day-file.ts'
import { HandClock, newFolder, type Opened, openAt, yes } from '#tests/asking/hall.ts'
import { commandOf, type DayStep, daySteps } from '#tests/days/days.ts'
import { smallHall } from '#tests/days/halls.ts'

const DAY_SECONDS = 24 * 3600

/** A busy day with everything that can happen in one, the day taken back that a wrong clock opened, and the day after with what was carried over. */
export async function recordDays(seed: number): Promise<{ name: string; text: string }[]> {
  const folder = newFolder()
  const clock = new HandClock()
  const sample = smallHall()
  const before: CentreDocument = { ...sample, rules: { ...sample.rules, holdMinutesMax: 40 } }
  const after: CentreDocument = { ...before, notices: [{ vi: 'Chiều nay trung tâm đóng cửa lúc 16:30.' }] }
  const steps =
    fc.sample(daySteps({ stepsMax: 400, gapSecondsMax: 100 }), { seed, numRuns: 20 }).sort((a, b) => b.length - a.length)[0] ?? []
  const half = steps.length >> 1
  try {
    let opened = await openAt(folder, { clock, document: before })
    for (const counter of ['1', '2', '3']) await opened.ask({ type: 'open-counter', counter })
    await walk(opened, steps.slice(0, half))
    await setAhead(opened, 600)
    await missed(opened)
    await opened.close()

    // Two weeks away by the PC's clock: a hall that is no sample asks a lead, who says that the day is right.
    clock.jump(14 * DAY_SECONDS)
    opened = await openAt(folder, { clock, document: after, isSample: false })
    await opened.ask({ type: 'turn-day', open: '2026-11-24' })
    clock.jump(-14 * DAY_SECONDS)
    await opened.close()

    opened = await openAt(folder, { clock, document: after })
    await walk(opened, steps.slice(half))
    // The evening comes, and the next morning; then a clock that runs five days ahead, and is put right.
    clock.pass(DAY_SECONDS)
    await opened.hall.tick()
    await opened.ask({ type: 'issue-ticket', line: 'CT' })
    await setAhead(opened, 5 * DAY_SECONDS)
    clock.jump(-5 * DAY_SECONDS)
    const future = opened.hall.state.streamDay ?? ''
    await opened.ask({ type: 'turn-day', withdraw: future })
    await walk(opened, steps.slice(0, 40))
    const texts = [
      { name: 'busy', past: await opened.hall.past('2026-11-24') },
      { name: 'withdrawn', past: await opened.hall.past(future) },
      { name: 'after', past: await opened.hall.past('2026-11-25') },
    ].map(({ name, past }) => ({ name, text: past ? dayFile(past) : '' }))
    await opened.close()
    return texts
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A day of trouble: whatever people press, and surely each thing that goes otherwise than planned. */
export async function recordTrouble(seed: number): Promise<{ name: string; text: string }> {
  const folder = newFolder()
  const clock = new HandClock()
  const [steps = []] = fc.sample(daySteps({ stepsMax: 250, gapSecondsMax: 90 }), { seed, numRuns: 20 }).sort((a, b) => b.length - a.length)
  try {
    const opened = await openAt(folder, { clock, document: smallHall() })
    for (const counter of ['1', '2', '3', '8']) await opened.ask({ type: 'open-counter', counter })
    await trouble(opened)
    await walk(opened, steps)
    const past = await opened.hall.past('2026-11-24')
    await opened.close()
    return { name: 'trouble', text: past ? dayFile(past) : '' }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Advice, a late result, two errands, a batch taken back, snags of every end, a system that is down, a colleague who helps, a return slip. */
async function trouble({ ask, clock, hall }: Opened): Promise<void> {
  const must = async (command: Asked) => {
    clock.pass(20)
    return yes(await ask(command))
  }
  await must({ type: 'guide', procedure: 'ht-khai-sinh' })
  await must({ type: 'begin-incident', system: 'civil-status' })
  const { ticket: late } = await must({ type: 'issue-ticket', line: 'TK', isOrganisation: true })
  await must({ type: 'late', ticket: late.id })
  await must({ type: 'call-next', counter: '8' })
  await must({ type: 'record-late', ticket: late.id, reason: 'agency-silent', due: '2026-12-01', receipt: '000.00.17.H24-261124-0001' })
  await must({ type: 'finish', ticket: late.id, outcome: 'result-late' })
  await must({ type: 'end-incident', system: 'civil-status' })

  const { ticket } = await must({ type: 'issue-ticket', procedure: 'ht-khai-sinh', priority: 'priority' })
  await must({ type: 'call-next', counter: '3' })
  const raise = { type: 'raise-snag', ticket: ticket.id, help: 'justice', reason: 'data-mismatch' } as const
  const snagOf = async () => {
    await must(raise)
    return [...hall.state.snags.keys()].at(-1) ?? ''
  }
  const answered = await snagOf()
  await must({ type: 'accept-snag', snag: answered })
  await must({ type: 'decline-snag', snag: answered, helper: 'test' })
  await must({ type: 'accept-snag', snag: answered })
  await must({ type: 'arrive-snag', snag: answered, helper: 'test' })
  await must({ type: 'solve-snag', snag: answered, how: 'fixed' })
  const unanswered = await snagOf()
  clock.pass(4 * 60)
  await hall.tick()
  await must({ type: 'ask-help', counter: '3' })
  await must({ type: 'end-help', counter: '3' })
  await must({ type: 'solve-snag', snag: unanswered, how: 'not-solved' })
  await must({ type: 'next-errand', ticket: ticket.id, outcome: 'accepted', line: 'CT' })
  await must({ type: 'sign', ticket: ticket.id })
  await must({ type: 'release-batch', tickets: [ticket.id] })
  await must({ type: 'return-batch', tickets: [ticket.id] })
  await must({ type: 'release-batch', tickets: [ticket.id] })

  const { ticket: back } = await must({ type: 'issue-ticket', procedure: 'ht-khai-sinh', urgent: 'death' })
  await must({ type: 'call-next', counter: '3' })
  const { reentry } = yes(await ask({ type: 'finish', ticket: back.id, outcome: 'more-papers', missing: [0] })) as object as Pick<
    OneTicket,
    'reentry'
  >
  await must({ type: 'issue-ticket', reentry: reentry?.code ?? '' })
  await must({ type: 'pause-counter', counter: '3', reason: 'short-break', minutes: 10 })
  await must({ type: 'open-counter', counter: '3' })
}

/** A clock that was set ahead: the hall goes by it after half a minute. */
async function setAhead({ clock, hall }: Opened, seconds: number): Promise<void> {
  clock.jump(seconds)
  await hall.tick()
  clock.pass(31)
  await hall.tick()
  // What the look did is told when it is on the disk; closing only waits for that.
  await hall.close()
}

/** Two who do not come: one comes back in time, one never; meanwhile a counter pauses, an urgent one is let through, and a hold runs out. */
async function missed({ ask, clock, hall }: Opened): Promise<void> {
  const number = (answer: Awaited<ReturnType<typeof ask>>) => ('rejected' in answer ? '' : JSON.parse(answer.body).ticket.id)
  for (const counter of ['1', '2']) {
    for (const act of ['close-counter', 'open-counter'] as const) {
      const here = hall.state.counters.get(counter)?.ticket
      if (here !== undefined) await ask({ type: 'finish', ticket: here, outcome: 'guided' })
      await ask({ type: act, counter })
    }
    await ask({ type: 'issue-ticket', line: 'CT' })
    await ask({ type: 'call-next', counter })
  }
  const called = [...hall.state.tickets.values()].filter(({ state, counter }) => state === 'called' && ['1', '2'].includes(counter ?? ''))
  for (const ticket of [...called, ...called]) {
    clock.pass(31)
    await ask({ type: 'recall', ticket: ticket.id })
  }
  clock.pass(31)
  for (const ticket of called) await ask({ type: 'no-show', ticket: ticket.id })
  await ask({ type: 'pause-counter', counter: '2' })
  await ask({ type: 'urgent', ticket: number(await ask({ type: 'issue-ticket', line: 'HT', procedure: 'ht-khai-tu' })), reason: 'death' })
  await ask({ type: 'hold', ticket: number(await ask({ type: 'issue-ticket', line: 'DD' })), reason: 'papers' })
  await ask({ type: 'revive', ticket: called[0]?.id ?? '' })
  await ask({ type: 'open-counter', counter: '2' })
  clock.pass(45 * 60)
  await hall.tick()
}

async function walk({ ask, clock, hall }: Opened, steps: readonly DayStep[]): Promise<void> {
  for (const step of steps) {
    clock.pass(step.gapSeconds)
    await ask(commandOf(hall.state, step) as Asked)
    await hall.tick()
  }
}
