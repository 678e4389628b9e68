// Procedures from the server: of a line, or by what somebody typed. A late answer to an earlier question is dropped.
import { useEffect, useState } from 'react'
import type { ProceduresFound } from '#contract/commands/answers.ts'
import { pathOf } from '#contract/commands/routes.ts'
import { fetchOnce } from '#ui-kit/link/send.ts'

const TYPING_MS = 150

/** `undefined` while the answer is on its way, or nothing was asked. `again` asks anew. */
export function useProcedures(
  centre: string,
  pass: string | undefined,
  ask: { line: string } | { q: string } | undefined,
): readonly [ProceduresFound | 'failed' | undefined, () => void] {
  const [answer, setAnswer] = useState<{ to: string; found: ProceduresFound | 'failed' }>()
  const [round, setRound] = useState(0)
  const question = ask && (!('q' in ask) || ask.q.trim() !== '') ? new URLSearchParams({ ...ask }).toString() : ''
  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` asks the same question again
  useEffect(() => {
    if (question === '') return
    let isOver = false
    const timer = setTimeout(
      async () => {
        const sent = await fetchOnce<ProceduresFound>(`${pathOf('procedures', { centre })}?${question}`, { pass })
        if (!isOver) setAnswer({ to: question, found: sent.ok ? sent.body : 'failed' })
      },
      question.startsWith('q=') ? TYPING_MS : 0,
    )
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [question, centre, pass, round])
  // While somebody types, the results of a moment ago stay: a list that vanishes at each letter cannot be read.
  const isFresh = answer !== undefined && (answer.to === question || (question.startsWith('q=') && answer.to.startsWith('q=')))
  return [question !== '' && isFresh ? answer.found : undefined, () => setRound(round + 1)]
}
