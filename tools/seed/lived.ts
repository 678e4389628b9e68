// The hall as the people of a morning meet it: asked by real commands, each durable before the next, in the morning's own time.
import type { CounterId, TicketId } from '#contract/basics.ts'
import type { Asked } from '#queue/commands.ts'
import type { OpenHall } from '#server/hall/open.ts'
import type { Agenda } from './agenda.ts'
import type { Chance } from './chance.ts'
import type { Fate, Profile } from './profiles.ts'
import type { People } from './visits.ts'

export interface Morning {
  hall: OpenHall
  profile: Profile
  agenda: Agenda
  /** When it ends, since the doors opened. @unit ms */
  endMs: number
  chance: Chance
  people: People
  /** Those of the profile that nobody has met yet. */
  fates: Fate[]
  /** Counters that called and found nobody. */
  idle: Set<CounterId>
  /** Random ids of the passes that press, by who has them. */
  holders: Map<string, string>
  keys: Chance
}

/** What a yes tells of the ticket that was issued or called. */
interface Yes {
  ticket?: { id: TicketId }
  call?: { ticket: TicketId; attempt: number }
}

/** Asks the hall, as `who` (a counter's id, `kiosk`, `greeter`, `lead`); the answer's body, or undefined for a rejection. */
export async function ask(morning: Morning, who: string, command: Asked): Promise<Yes | undefined> {
  const { hall, holders, keys } = morning
  const by = holders.get(who) ?? keys.id()
  holders.set(who, by)
  const status = command.type === 'issue-ticket' ? 201 : 200
  const answer = await hall.ask(command, { by, key: keys.uuid(), request: keys.id(), askedSecondsAgo: 0, status })
  if ('body' in answer) return JSON.parse(answer.body)
  // A hall that cannot write, or a bug: not a part of any morning.
  if (answer.rejected === 'ledger-unwritable' || answer.rejected === 'server-error') throw new SeedFailed(answer.rejected)
  return undefined
}

/** The hall could not write what happened. */
export class SeedFailed extends Error {
  override name = 'SeedFailed'
}

export const SECOND_MS = 1000
export const MINUTE_MS = 60_000
