// Where the typed letters stand in a name, whatever marks it wears: "doc than" in "Giấy độc thân". Pure.
const fold = (letter: string) => letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace('đ', 'd').replace('y', 'i')

export interface Piece {
  text: string
  isFound: boolean
}

/** The name in pieces: what was typed as a whole, else each of its words, underlined where a word begins with it. */
export function foundLetters(name: string, query: string): Piece[] {
  const letters = Array.from(name.normalize('NFC'))
  // Letter by letter, so that places stay the same.
  const folded = letters.map((letter) => fold(letter) || letter)
  const asked = Array.from(query.normalize('NFC').trim(), fold).join('').replace(/\s+/g, ' ')
  const whole = startsOf(folded, asked)
  const spans = whole.length > 0 ? whole : asked.split(' ').flatMap((word) => startsOf(folded, word))
  const isFound = (at: number) => spans.some(([from, to]) => at >= from && at < to)
  const pieces: Piece[] = []
  letters.forEach((text, at) => {
    const last = pieces.at(-1)
    if (last && last.isFound === isFound(at)) last.text += text
    else pieces.push({ text, isFound: isFound(at) })
  })
  return pieces
}

function startsOf(folded: readonly string[], wanted: string): [from: number, to: number][] {
  const { length } = Array.from(wanted)
  if (length === 0) return []
  return folded.flatMap((_, at): [number, number][] => {
    const beginsWord = at === 0 || /[\s,.;:(/–-]/.test(folded[at - 1] ?? '')
    return beginsWord && folded.slice(at, at + length).join('') === wanted ? [[at, at + length]] : []
  })
}
