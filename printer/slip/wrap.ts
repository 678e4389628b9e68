// Breaking text into lines: nothing is ever cut off or replaced by dots.
import type { Face } from './faces.ts'

/** Measures a text in the size it will have. @unit dots */
type Measure = (text: string) => number

const PHRASE_LETTERS_MAX = 16

/** Lines of at most `width` dots, each as full as it can be; a last line of one word alone is avoided by evening the lines out. */
export function wrap(text: string, face: Face, size: number, width: number): string[] {
  const measure: Measure = (part) => face.width(part, size)
  const all = unbroken(text, measure, width)
  const full = lines(all, measure, width)
  return full.length > 1 && !full.at(-1)?.includes(' ') ? evened(all, full, measure, width) : full
}

/** As `wrap`, with lines as equal as they can be: for what stands in the middle of the paper. */
export function wrapEvenly(text: string, face: Face, size: number, width: number): string[] {
  const measure: Measure = (part) => face.width(part, size)
  const all = unbroken(text, measure, width)
  return evened(all, lines(all, measure, width), measure, width)
}

/** The narrowest lines that are as many as `best`. */
function evened(all: string[], best: string[], measure: Measure, width: number): string[] {
  let even = best
  let low = 0
  let high = width
  while (high - low > 1) {
    const middle = (low + high) / 2
    const tried = all.some((word) => measure(word) > middle) ? undefined : lines(all, measure, middle)
    if (!tried || tried.length > best.length) low = middle
    else {
      even = tried
      high = middle
    }
  }
  return even
}

/**
 * The parts between which a line may end: words, but a phrase of at most 16 letters stays together ("Sao y, / chứng thực"), a dash stays
 * with what is before it, a bracket opens with two words, and no-break spaces hold (they come out as plain ones) as long as the paper is wide enough.
 */
function unbroken(text: string, measure: Measure, width: number): string[] {
  const held = text.replace(/ ([–—-]) /g, '\u00a0$1 ').replace(/(\(\S+) /g, '$1\u00a0')
  const phrases = held.split(/(?<=[,;.:–—-]) | (?=\()/)
  return phrases
    .flatMap((phrase) => {
      const joined = phrase.replaceAll(' ', '\u00a0')
      return joined.length <= PHRASE_LETTERS_MAX && measure(joined) <= width ? [joined] : phrase.split(' ')
    })
    .flatMap((part) => (measure(part) <= width ? [part] : part.split('\u00a0')))
    .filter((part) => part !== '')
    .map((part) => part.replaceAll('\u00a0', ' '))
}

function lines(all: string[], measure: Measure, width: number): string[] {
  const done: string[] = []
  let line = ''
  for (const word of all) {
    const longer = line === '' ? word : `${line} ${word}`
    if (measure(longer) <= width) {
      line = longer
      continue
    }
    if (line !== '') done.push(line)
    const pieces = measure(word) <= width ? [word] : broken(word, measure, width)
    done.push(...pieces.slice(0, -1))
    line = pieces.at(-1) ?? ''
  }
  return line === '' ? done : [...done, line]
}

/** A word wider than the paper, in pieces; marks stay with their letter. A single letter wider than the paper stays whole. */
function broken(word: string, measure: Measure, width: number): string[] {
  const pieces: string[] = []
  let piece = ''
  for (const letter of word.match(/\P{M}\p{M}*/gu) ?? []) {
    if (piece !== '' && measure(piece + letter) > width) {
      pieces.push(piece.trimEnd())
      piece = letter.trimStart()
    } else piece += letter
  }
  return [...pieces, piece].filter((part) => part !== '')
}
