// Outside systems that are down, as they concern what a person chose: said before a number is taken. Pure.
import type { KioskView } from '#contract/views/kiosk.ts'
import { clockText, type Language, say } from '#ui-kit/words/words.ts'
import { wordsOf } from '../words/words.ts'

type Incidents = KioskView['incidents']
export type Incident = Incidents[number]

/** What an incident means for one procedure: nothing can be done (`isBlocked`), or only the result comes later. */
export interface Concern {
  incident: Incident
  isBlocked: boolean
}

/** The incident a procedure waits for: the oldest that blocks it, else the oldest that delays it. */
export function concernOf(incidents: Incidents, procedure: string | undefined): Concern | undefined {
  if (procedure === undefined) return undefined
  const blocking = incidents.find(({ blocks }) => blocks.includes(procedure))
  if (blocking) return { incident: blocking, isBlocked: true }
  const delaying = incidents.find(({ delays }) => delays.includes(procedure))
  return delaying && { incident: delaying, isBlocked: false }
}

/** What the incidents mean for a list of procedures: which systems, and how many must wait. Undefined: these know nothing of it. */
export function concernsIn(
  incidents: Incidents,
  procedures: readonly { id: string }[],
): { incidents: Incident[]; blocked: number; all: number } | undefined {
  const concerns = procedures.map(({ id }) => concernOf(incidents, id)).filter((concern) => concern !== undefined)
  const blocked = concerns.filter(({ isBlocked }) => isBlocked)
  // Where something must wait, the systems it waits for are named; others that only delay would hide them.
  const named = new Set((blocked.length > 0 ? blocked : concerns).map(({ incident }) => incident))
  if (named.size === 0) return undefined
  return { incidents: incidents.filter((incident) => named.has(incident)), blocked: blocked.length, all: procedures.length }
}

/** "Cổng Dịch vụ công gián đoạn từ 9:20." Of several systems all are named, since the oldest. */
export function incidentTitle(incidents: readonly Incident[], timeZone: string, language: Language): string {
  const since = Math.min(...incidents.map((incident) => incident.since))
  return wordsOf(language).incident(incidents.map(({ name }) => say(name, language)).join(', '), clockText(since, timeZone))
}
