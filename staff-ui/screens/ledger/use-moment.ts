// Everything as it was after one event. The past does not change: what was read once is not asked for again.
import { useEffect, useState } from 'react'
import type { ProblemDetails } from '#contract/problems/details.ts'
import type { LedgerMoment } from '#contract/views/ledger.ts'
import { type Reader, read } from './read.ts'

const KEPT_MAX = 200
const RETRY_MS = 2_000

/** The newest moment that came: while the next one is on its way the former one stays, with its own seq in it. */
export function useMoment(
  reader: Reader,
  stream: string | undefined,
  seq: number,
  ticket: string | undefined,
): { moment: LedgerMoment | undefined; problem: ProblemDetails | undefined } {
  const [kept] = useState(() => new Map<string, LedgerMoment>())
  const [shown, setShown] = useState<{ moment?: LedgerMoment; problem?: ProblemDetails }>({})
  useEffect(() => {
    if (stream === undefined || seq < 1) return
    const name = `${stream} ${seq} ${ticket ?? ''}`
    const known = kept.get(name)
    if (known) return setShown({ moment: known })
    const stop = new AbortController()
    const load = async () => {
      while (!stop.signal.aborted) {
        const answer = await read<LedgerMoment>(reader, 'ledger-at', { seq: String(seq) }, { ticket }, stop.signal)
        if (stop.signal.aborted) return
        if ('isAway' in answer) await new Promise((resolve) => setTimeout(resolve, RETRY_MS))
        else if ('problem' in answer) return setShown({ problem: answer.problem })
        else {
          kept.set(name, answer.body)
          if (kept.size > KEPT_MAX) kept.delete(kept.keys().next().value ?? '')
          return setShown({ moment: answer.body })
        }
      }
    }
    void load()
    return () => stop.abort()
  }, [reader, stream, seq, ticket, kept])
  return { moment: shown.moment, problem: shown.problem }
}
