// Cards that take turns in the footer: static, ten seconds each, nothing moves. Which one is a function of the hall's time. Pure.
import type { Measure } from '../fit/measure.ts'

/** How long a card stands. */
export const CARD_MS = 10_000
/** A notice that needs more cards than this is not read to the end by anybody. */
const PAGES_MAX = 3

/** The card whose turn it is; every board of a hall shows the same. */
export function cardAt<Card>(cards: readonly Card[], at: number): Card | undefined {
  return cards[Math.floor(at / CARD_MS) % Math.max(1, cards.length)]
}

/**
 * A sentence in pieces that fit a line, evenly filled and cut between words: text is never shrunk, cut or scrolled. Empty where it would
 * take more than three cards. `widthEm` in em of the text.
 */
export function pagesOf(text: string, widthEm: number, measure: Measure): readonly string[] {
  const words = text.split(' ')
  if (words.some((word) => measure(word, 600) > widthEm)) return []
  let pages = filled(words, widthEm, measure)
  if (pages.length > PAGES_MAX) return []
  for (let narrower = widthEm - 1; narrower > 0; narrower--) {
    const even = filled(words, narrower, measure)
    if (even.length > pages.length) break
    pages = even
  }
  return pages
}

function filled(words: readonly string[], widthEm: number, measure: Measure): string[] {
  const pages: string[] = []
  for (const word of words) {
    const last = pages[pages.length - 1]
    if (last !== undefined && measure(`${last} ${word}`, 600) <= widthEm) pages[pages.length - 1] = `${last} ${word}`
    else pages.push(word)
  }
  return pages
}
