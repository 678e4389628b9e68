// Procedures from the server: all of them once, for the start page and the lines; and by what somebody typed, at each letter.
import { useCallback, useEffect, useState } from 'react'
import type { ProcedureFound, ProceduresFound } from '#contract/commands/answers.ts'
import { pathOf } from '#contract/commands/routes.ts'
import { fetchOnce } from '#ui-kit/link/send.ts'
import type { Results } from './greeter.ts'

const TYPING_MS = 120

interface Asking {
  centre: string
  pass: string | undefined
  isLost: boolean
}

/** Every procedure of the hall, in its order; empty until they came. Asked again when the connection is back. */
export function useAllProcedures({ centre, pass, isLost }: Asking): readonly ProcedureFound[] {
  const [all, setAll] = useState<readonly ProcedureFound[]>([])
  useEffect(() => {
    if (isLost) return
    let isOver = false
    fetchOnce<ProceduresFound>(pathOf('procedures', { centre }), { pass }).then((sent) => {
      if (sent.ok && !isOver) setAll(sent.body.procedures)
    })
    return () => {
      isOver = true
    }
  }, [centre, pass, isLost])
  return all
}

/** By what was typed, best first. A late answer to an earlier question is dropped; the results of a moment ago stay while somebody types. */
export function useSearched({ centre, pass, isLost }: Asking, query: string): readonly [Results, () => void] {
  const [found, setFound] = useState<Results>()
  const [round, setRound] = useState(0)
  const q = query.trim()
  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` and a connection that is back ask the same question again
  useEffect(() => {
    if (q === '') {
      setFound(undefined)
      return
    }
    // What was found stays to be read out; a search that must fail would wipe it away.
    if (isLost) return
    let isOver = false
    const timer = setTimeout(async () => {
      const sent = await fetchOnce<ProceduresFound>(`${pathOf('procedures', { centre })}?${new URLSearchParams({ q })}`, { pass })
      if (!isOver) setFound(sent.ok ? sent.body : 'failed')
    }, TYPING_MS)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [centre, pass, q, round, isLost])
  return [found, useCallback(() => setRound((former) => former + 1), [])]
}
