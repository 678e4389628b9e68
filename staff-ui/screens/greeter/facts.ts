// What a greeter says of a procedure before a number is taken: the 15:00 rule as it stands now, and outside systems that are down. Pure.
import type { Instant } from '#contract/basics.ts'
import type { KioskView } from '#contract/views/kiosk.ts'

const SOON_MINUTES = 15

export type SameDay = { state: 'before' | 'over'; clock: string } | { state: 'soon'; clock: string; minutes: number }

/** `until` (`15:00`) against the hall's wall (`9:42`): handed in later, the result comes the next working day. */
export function sameDayOf(until: string, clock: string): SameDay {
  const minutes = minutesOf(until) - minutesOf(clock)
  const time = until.replace(/^0/, '')
  if (minutes <= 0) return { state: 'over', clock: time }
  return minutes <= SOON_MINUTES ? { state: 'soon', clock: time, minutes } : { state: 'before', clock: time }
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return hours * 60 + minutes
}

export interface Trouble {
  incident: KioskView['incidents'][number]
  /** Nothing can be done meanwhile; else only the result comes later. */
  isBlocked: boolean
}

/** The worst incident of a procedure: one that blocks before one that delays, the older first. */
export function troubleOf(view: Pick<KioskView, 'incidents'>, procedure: string | undefined): Trouble | undefined {
  if (procedure === undefined) return undefined
  const blocks = view.incidents.find((one) => one.blocks.includes(procedure))
  const delays = view.incidents.find((one) => one.delays.includes(procedure))
  const incident = blocks ?? delays
  return incident && { incident, isBlocked: incident === blocks }
}

/** About so many letters stand in a line of the open result on a phone. */
const LETTERS_PER_LINE = 36
/** Lines of names and papers after which the system's keyboard would cover the number to take. */
const LINES_FIRST = 6

/** How many papers a phone shows above the acts: as many as leave the green button above the keyboard, at least one. */
export function papersFirst(names: readonly string[], papers: readonly string[]): number {
  const linesOf = (text: string) => Math.ceil(text.length / LETTERS_PER_LINE)
  let lines = names.reduce((sum, name) => sum + linesOf(name), 0)
  const over = papers.findIndex((paper) => {
    lines += linesOf(paper)
    return lines > LINES_FIRST
  })
  return over === -1 ? papers.length : Math.max(1, over)
}

/** Why nothing can be issued now; `undefined`: it can. */
export type Bar = 'lost' | 'closed'
export function barOf(view: Pick<KioskView, 'closed'>, lostSinceAt: Instant | undefined): Bar | undefined {
  if (lostSinceAt !== undefined) return 'lost'
  return view.closed ? 'closed' : undefined
}
