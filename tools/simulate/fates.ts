// What surely happens in a day, whatever chance says: to the next new person who is called after a moment.
import type { Life, Person } from './life.ts'
import { sinceDoors } from './life.ts'

export interface Fate {
  /** @unit ms since the doors opened */
  afterMs: number
  is: 'hold' | 'transfer' | 'more-papers' | 'snag-unanswered' | 'snag-taken' | 'snag-declined' | 'errand' | 'late'
}

const at = (hours: number, minutes: number) => sinceDoors(hours * 60 + minutes)

/** One of each, the earliest first. Who fetches a form after eleven is back only after lunch, with the place kept. */
export const everyDay = (): Fate[] => [
  { afterMs: at(8, 5), is: 'snag-taken' },
  { afterMs: at(8, 20), is: 'transfer' },
  { afterMs: at(8, 40), is: 'more-papers' },
  { afterMs: at(9, 10), is: 'snag-unanswered' },
  { afterMs: at(9, 30), is: 'errand' },
  { afterMs: at(10, 0), is: 'snag-declined' },
  { afterMs: at(10, 10), is: 'late' },
  { afterMs: at(11, 1), is: 'hold' },
  { afterMs: at(13, 40), is: 'more-papers' },
]

/** Takes the fate of somebody who is called now for the first time; undefined: as chance says. */
export function fateOf(life: Life, person: Person): Fate['is'] | undefined {
  if (person.wasHere || person.stage !== 'counter' || person.isLate) return undefined
  const index = life.fates.findIndex(({ afterMs, is }) => life.nowMs >= afterMs && isFit(life, person, is))
  return index < 0 ? undefined : life.fates.splice(index, 1)[0]?.is
}

/** Only who comes for a result can be told that it is late; only who has papers to bring can lack one. */
function isFit(life: Life, person: Person, is: Fate['is']): boolean {
  if ((person.line === life.document.collectLine) !== (is === 'late')) return false
  if (is === 'more-papers') return hasDocuments(life, person)
  return is !== 'hold' || life.nowMs < at(11, 25)
}

const hasDocuments = (life: Life, { procedure }: Person) =>
  (life.document.procedures.find(({ id }) => id === procedure)?.documents.length ?? 0) > 0
