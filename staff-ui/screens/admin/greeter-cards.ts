// Greeters for a day: how many, until when, and their cards on A4 pages. The cards live as long as this page: their links are told once.
import type { CentreDocument } from '#contract/centre/document.ts'
import type { GreeterCards } from '#contract/commands/people-answers.ts'

export const COUNT_MAX = 40
/** A4 landscape, 297 × 210 mm: cards of 56 × 48 mm. */
export const CARDS_PER_PAGE = 20

export const clampCount = (typed: number): number => Math.min(COUNT_MAX, Math.max(1, Math.round(typed) || 1))

/** The ends of today's sessions that are still to come, and the end of the day. @param clock now, `9:42`; @param weekday `monday`… */
export function endsToday(
  document: CentreDocument | undefined,
  weekday: keyof CentreDocument['hours']['weekdays'],
  clock: string,
): string[] {
  const now = clock.padStart(5, '0')
  const ends = document?.hours.weekdays[weekday].map(({ serveUntil }) => serveUntil) ?? ['11:30', '17:00']
  return [...new Set([...ends.filter((end) => end > now && end !== '24:00'), '24:00'])]
}

/** Cards by page. */
export function pagesOf<Card>(cards: readonly Card[]): Card[][] {
  const pages: Card[][] = []
  for (let from = 0; from < cards.length; from += CARDS_PER_PAGE) pages.push(cards.slice(from, from + CARDS_PER_PAGE))
  return pages
}

let made: GreeterCards | undefined
export const keptCards = (): GreeterCards | undefined => made
export function keepCards(cards: GreeterCards): void {
  made = cards
}
