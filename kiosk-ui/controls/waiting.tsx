// How many wait, in words: zero is never a bare digit.
import type { KioskLine } from '#contract/views/kiosk.ts'
import type { Language } from '#ui-kit/words/words.ts'
import { wordsOf } from '../words/words.ts'

export function Waiting({ line, language }: { line: Pick<KioskLine, 'waiting' | 'countersOpen'>; language: Language }) {
  const words = wordsOf(language)
  if (line.waiting === 0) return line.countersOpen > 0 ? words.noWait : words.countersShut
  const [count, rest] = words.waitingCount(line.waiting)
  return (
    <>
      <strong>{count}</strong>
      {rest}
    </>
  )
}
