// Many simulated days, one after the other: lived by the rules, written as ledgers, replayed and checked.
import type { Day } from '#contract/basics.ts'
import { addDays } from '#queue/rules/working-day.ts'
import { Agenda } from '../seed/agenda.ts'
import { endOf, planDay } from '../simulate/day.ts'
import { dayProfiles } from '../simulate/profiles.ts'
import { pureDoor } from '../simulate/pure-door.ts'
import { dayFileOf } from './day-file.ts'

/** In ten days: ordinary ones, crowded ones, land, a small commune; every twentieth is the special zone's busiest. */
const week = [
  'phu-lien',
  'ngay-1-7',
  'phu-lien',
  'vung-tau',
  'ngay-1-7',
  'dat-dai-nong',
  'phu-lien',
  'xa-nho',
  'ngay-1-7',
  'vung-tau',
] as const
const BUSIEST_EVERY = 20
/** A Monday. */
const FIRST_DAY = '2026-11-23'

/** Which hall the n-th day is of. */
export const profileOf = (n: number): string => (n % BUSIEST_EVERY === BUSIEST_EVERY - 1 ? 'dac-khu' : (week[n % week.length] as string))

export interface LivedDay {
  profile: string
  /** As a ledger exports it. */
  text: string
  /** What nobody expected to be told. */
  faults: readonly string[]
}

/** Lives the n-th day of a seed. */
export async function liveNth(n: number, seed: string, profile = profileOf(n)): Promise<LivedDay> {
  const settings = dayProfiles[profile]
  if (!settings) throw new Error(`no profile ${profile}`)
  const document = settings.document()
  const day = workingDay(n)
  const agenda = new Agenda(0)
  const door = pureDoor(document, day, agenda)
  const life = planDay({ door, agenda, document, profile: settings, seed: `${seed}/${n}`, day })
  await agenda.run(endOf(life))
  return { profile, text: dayFileOf(document, door.events), faults: life.faults }
}

/** Monday to Friday, week after week. */
const workingDay = (n: number): Day => addDays(FIRST_DAY, Math.floor(n / 5) * 7 + (n % 5))
