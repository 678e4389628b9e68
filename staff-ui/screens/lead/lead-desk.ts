// What every part of the lead's page needs: the views, names, the hall's time, what is going on, and where an act goes.
import { createContext, useContext } from 'react'
import type { Instant, LineId } from '#contract/basics.ts'
import type { AccountAnswer } from '#contract/commands/people-answers.ts'
import type { FloorView } from '#contract/views/floor.ts'
import type { SnagsView } from '#contract/views/snags.ts'
import { clockText, type Language, say } from '#ui-kit/words/words.ts'
import type { SoundLevel } from '../../parts/attention.ts'
import type { HallAct } from '../../parts/use-acts.ts'
import type { Seat } from '../../session/gate.tsx'

export type LeadPlace = 'hall' | 'incidents'
/** The question that is open: whom to send to a snag, how it ended, what a counter serves. */
export type LeadSheet = { is: 'assign' | 'solve'; snag: string } | { is: 'counter'; counter: string }

export interface LeadDesk {
  view: FloorView
  /** Missing until that view came too. */
  snags: SnagsView | undefined
  now: Instant
  lostSinceAt: Instant | undefined
  /** Who asks, as the hall's record knows them. */
  id: string | undefined
  seat: Pick<Seat, 'me' | 'signOut'>
  people: readonly AccountAnswer[]
  doing: { id: string; isSlow: boolean } | undefined
  note: string | undefined
  sound: { level: SoundLevel; setLevel(level: SoundLevel): void }
  /** Addresses of other pages, with the pass where there is one. */
  hrefs: { signing: string; greeters: string }
  /** Whether it was sent: not while another is under way. */
  give(act: HallAct): boolean
  go(place: LeadPlace): void
  open(sheet: LeadSheet | undefined): void
  fetchLateList(): void
}

export const LeadContext = createContext<LeadDesk | undefined>(undefined)

export function useLead(): LeadDesk & {
  isLost: boolean
  clock(at: Instant): string
  /** A person's name by id; undefined where nobody is known by it. */
  nameOf(id: string | undefined): string | undefined
} {
  const desk = useContext(LeadContext)
  if (!desk) throw new Error('A part of the lead’s page stands outside LeadContext.')
  const { people, view, lostSinceAt } = desk
  return {
    ...desk,
    isLost: lostSinceAt !== undefined,
    clock: (at) => clockText(at, view.centre.timeZone),
    nameOf: (id) => (id === undefined ? undefined : people.find((person) => person.id === id)?.name),
  }
}

/** A line's name: the short one of the boards in Vietnamese, the whole one in other languages. */
export function lineName(view: Pick<FloorView, 'lines'>, id: LineId, language: Language): string {
  const line = view.lines.find((one) => one.id === id)
  return line ? (language === 'vi' ? line.shortName : say(line.name, language)) : id
}
