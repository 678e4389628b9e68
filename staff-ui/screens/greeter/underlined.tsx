// A name with the typed letters underlined in amber.
import { foundLetters } from './found-letters.ts'
import list from './list.module.css'

export function Underlined({ text, query }: { text: string; query: string }) {
  let at = 0
  return foundLetters(text, query).map(({ text: piece, isFound }) => {
    // A piece is its place in the name.
    const key = at
    at += piece.length
    return isFound ? (
      <mark key={key} className={list.found}>
        {piece}
      </mark>
    ) : (
      piece
    )
  })
}
