// A believable day through the real server: started on loopback with a folder and a clock of its own, all roles acting over HTTP, looked at
// as it goes and when it is over.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { HallEvent } from '#queue/events/event.ts'
import { startServer } from '#server/start/serve.ts'
import type { CheckedDay } from '../promise/check-day.ts'
import { Agenda } from '../seed/agenda.ts'
import { Caller } from './caller.ts'
import { Checks } from './checks.ts'
import { endOf, planDay } from './day.ts'
import { checkBytes, checkLateList, checkLedger, checkOvertaken, type PassedMost } from './evening.ts'
import { HttpDoor } from './http-door.ts'
import { type Life, MINUTE_MS, SECOND_MS, sinceDoors, timeOf } from './life.ts'
import { dayProfiles } from './profiles.ts'
import { doorsOpenAt } from './pure-door.ts'
import { Screens } from './screens.ts'
import { Staff } from './staff.ts'

export interface SimulateOptions {
  profile: string
  seed: string
  /** So many times as fast as the wall clock; `Infinity`: as fast as it goes. */
  speed: number
  /** Stops there. @unit minutes after midnight */
  untilMinutes?: number
  say(line: string): void
}

export interface Simulated {
  life: Life
  checks: Checks
  day: CheckedDay
  /** The day's events as the lead saved them. */
  ledger: HallEvent[]
  passed: PassedMost
  events: number
  requests: number
  signIns: number
  looks: number
  slowestMs: number
  seconds: number
}

/** A Tuesday. */
const DAY = '2026-11-24'
/** People come and sign in before the doors open. */
const BEFORE_MS = 10 * MINUTE_MS
const LOOK_EVERY_MS = 10 * MINUTE_MS
/** The hall does by itself what falls due: in a real one every second. */
const TICK_EVERY_MS = 20 * SECOND_MS
/** Counters whose screens are watched: the first, as many as the sample hall has. */
const WATCHED_COUNTERS = 8

export async function simulate({ profile, seed, speed, untilMinutes, say }: SimulateOptions): Promise<Simulated> {
  const settings = dayProfiles[profile]
  if (!settings) throw new Error(`no profile ${profile}`)
  const startedAt = performance.now()
  const document = settings.document()
  const dataFolder = mkdtempSync(join(tmpdir(), 'moi-so-simulate-'))
  const agenda = new Agenda(-BEFORE_MS)
  const doorsAt = doorsOpenAt(DAY, document)
  let jumpedMs = 0
  const clock = { wall: () => doorsAt + agenda.nowMs + jumpedMs, elapsed: () => agenda.nowMs + BEFORE_MS + jumpedMs }
  const checks = new Checks(() => timeOf(agenda.nowMs))
  const undo: (() => unknown)[] = [() => rmSync(dataFolder, { recursive: true, force: true })]
  try {
    const served = await startServer({ dataFolder, document, clock })
    let isServing = true
    const stop = async () => {
      if (isServing) await served.close()
      isServing = false
    }
    undo.unshift(stop)
    const { passes } = served.sample
    const caller = new Caller(served.url, document.id)
    const staff = new Staff(caller, passes, clock.wall)
    await staff.hire(document, settings.greeters)
    const screens = new Screens(
      caller,
      passes,
      document.counters.slice(0, WATCHED_COUNTERS).map(({ id }) => id),
      checks,
    )
    undo.unshift(() => screens.close())
    await screens.open()

    const life = planDay({ door: new HttpDoor(caller, staff, checks), agenda, document, profile: settings, seed, day: DAY })
    const endMs = untilMinutes === undefined ? endOf(life) : sinceDoors(untilMinutes)
    say(`${settings.says.vi} / ${settings.says.en} (--seed ${seed}): ${served.url}`)
    lookNowAndThen(life, checks, screens)
    tickAndTell(life, checks, () => served.hall.tick(), endMs, say)
    await agenda.run(endMs, speed === Number.POSITIVE_INFINITY ? undefined : paceOf(speed))

    const lead = { pass: passes.lead }
    checks.faults.push(...life.faults)
    const missed = screens.missedCalls(checks.answered.calls)
    if (missed > 0) checks.fault(`${missed} calls were answered and never told to the board`)
    const passed = await checkOvertaken(caller, lead, life, checks)
    await checkLateList(caller, lead, life, checks)
    const { day, ledger } = await checkLedger(caller, lead, checks)
    if (untilMinutes === undefined) for (const fault of await staff.sendHome()) checks.fault(fault)
    screens.close()
    // Midnight: what is still open goes as its line says.
    jumpedMs = sinceDoors(24 * 60) + MINUTE_MS - agenda.nowMs
    await served.hall.tick()
    await stop()
    const events = await checkBytes(join(dataFolder, document.id), [...staff.names, ...life.tally.apologies], checks)
    const { looks, slowestMs } = screens
    const seconds = (performance.now() - startedAt) / 1000
    return { life, checks, day, ledger, passed, events, requests: caller.count, signIns: staff.signIns, looks, slowestMs, seconds }
  } finally {
    for (const step of undo) await step()
  }
}

/** All screens right after an answer, every few minutes of the day: the clock stands meanwhile, so they can be held against each other. */
function lookNowAndThen(life: Life, checks: Checks, screens: Screens): void {
  let nextMs = 0
  checks.afterEachYes(async () => {
    if (life.nowMs < nextMs) return
    nextMs = life.nowMs + LOOK_EVERY_MS
    await screens.look()
  })
}

function tickAndTell(life: Life, checks: Checks, tick: () => Promise<unknown>, endMs: number, say: (line: string) => void): void {
  const ticking = async (): Promise<void> => {
    await tick()
    if (life.nowMs < endMs) life.agenda.in(TICK_EVERY_MS, ticking)
  }
  life.agenda.at(0, ticking)
  const telling = async (): Promise<void> => {
    const { issued, waiting, held, signing, done } = checks.counts()
    const faults = checks.faults.length + life.faults.length
    say(
      `  ${timeOf(life.nowMs).slice(0, 5)}  ${issued} số / tickets · chờ / waiting ${waiting} · giữ / held ${held} · ký / signing ${signing} · xong / done ${done} · lỗi / faults ${faults}`,
    )
    if (life.nowMs < endMs) life.agenda.in(30 * MINUTE_MS, telling)
  }
  life.agenda.at(0, telling)
}

/** Waits until the wall clock is where the day is. */
function paceOf(speed: number): (atMs: number) => Promise<void> {
  let from: { wallMs: number; atMs: number } | undefined
  return async (atMs) => {
    from ??= { wallMs: performance.now(), atMs }
    const dueMs = from.wallMs + (atMs - from.atMs) / speed - performance.now()
    if (dueMs > 1) await new Promise((resolve) => setTimeout(resolve, dueMs))
  }
}
