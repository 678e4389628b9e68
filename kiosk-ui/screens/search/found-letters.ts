// Where the typed letters stand in a name, whatever marks it wears: "khai sinh" in "Làm giấy khai sinh". Pure.

/** As the search folds: no marks, đ as d, i for y, lower case. Letter by letter, so that places stay the same. */
const fold = (letter: string) =>
  letter
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace('đ', 'd')
    .replace('y', 'i')

export interface Piece {
  text: string
  isFound: boolean
}

/** The name in pieces: found ones are underlined. The whole query first; else each of its words, where a word begins with it. */
export function foundLetters(name: string, query: string): Piece[] {
  const letters = Array.from(name.normalize('NFC'))
  const folded = letters.map((letter) => fold(letter) || letter)
  const found = new Array<boolean>(letters.length).fill(false)
  const words = Array.from(query.normalize('NFC').trim(), (letter) => fold(letter))
    .join('')
    .split(/\s+/)
    .filter(Boolean)
  if (!mark(folded, found, words.join(' '))) for (const word of words) mark(folded, found, word)

  const pieces: Piece[] = []
  letters.forEach((letter, index) => {
    const isFound = found[index] === true
    const last = pieces[pieces.length - 1]
    if (last && last.isFound === isFound) last.text += letter
    else pieces.push({ text: letter, isFound })
  })
  return pieces
}

/** Marks where `wanted` begins a word; false where it nowhere does. */
function mark(folded: string[], found: boolean[], wanted: string): boolean {
  const length = Array.from(wanted).length
  let any = false
  for (let at = 0; length > 0 && at + length <= folded.length; at++) {
    const beginsWord = at === 0 || /[\s,.;:(/–-]/.test(folded[at - 1] as string)
    if (!beginsWord || folded.slice(at, at + length).join('') !== wanted) continue
    found.fill(true, at, at + length)
    any = true
  }
  return any
}
