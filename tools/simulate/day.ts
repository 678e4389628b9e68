// One believable day of a hall, from the doors until the last counter closes.
import { arrivalsOf } from '../seed/arrivals.ts'
import { Chance } from '../seed/chance.ts'
import { planHandOver, planHelp, planIncidents, planSigning } from './desks.ts'
import { arrive, planUrgent } from './entrance.ts'
import { planLead } from './lead.ts'
import { Life, type LifeOptions, MINUTE_MS, sinceDoors } from './life.ts'
import { planCounters } from './officer.ts'

const WHOLE_DAY_MINUTES = 17 * 60

/** Plans it; `life.agenda.run` lives it. */
export function planDay(options: LifeOptions): Life {
  const life = new Life(options)
  const { document, profile, seed } = options
  for (const person of arrivalsOf({ ...profile, counters: [] }, document, WHOLE_DAY_MINUTES, new Chance(`${seed}/people`))) {
    life.agenda.at(person.afterMs, () => arrive(life, person))
  }
  planCounters(life)
  planSigning(life)
  planIncidents(life)
  planHelp(life)
  planHandOver(life)
  planLead(life)
  planUrgent(life)
  return life
}

/** When the last officer has gone, surely. @unit ms since the doors opened */
export const endOf = (life: Life) => sinceDoors(life.profile.lastMinutes) + 45 * MINUTE_MS
