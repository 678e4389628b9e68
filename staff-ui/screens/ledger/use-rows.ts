// The day's events: read from the beginning in pages, then whatever is new. Events never change, so what was read is kept.
import { useEffect, useRef, useState } from 'react'
import type { ProblemDetails } from '#contract/problems/details.ts'
import type { LedgerEvent, LedgerView } from '#contract/views/ledger.ts'
import { type Reader, read } from './read.ts'

export interface Rows {
  stream: string | undefined
  rows: readonly LedgerEvent[]
  /** The day's last seq as far as is known: more than there are rows while they are being read. */
  count: number
  problem: ProblemDetails | undefined
}

const RETRY_MS = 2_000
const none: Rows = { stream: undefined, rows: [], count: 0, problem: undefined }

/** @param live stream and last seq of the hall as it is now: when they change, what is new is read. Another day is read once. */
export function useRows(reader: Reader, live: { stream: string; seq: number } | undefined): Rows {
  const known = useRef(none)
  const [shown, setShown] = useState(none)
  const isOtherDay = reader.day !== undefined
  const stream = isOtherDay ? '' : live?.stream
  const seq = isOtherDay ? 0 : live?.seq
  useEffect(() => {
    if (stream === undefined || seq === undefined) return
    const stop = new AbortController()
    const show = (rows: Rows) => {
      known.current = rows
      setShown(rows)
    }
    void readOn(reader, () => known.current, show, stop.signal)
    return () => stop.abort()
  }, [reader, stream, seq])
  return shown
}

async function readOn(reader: Reader, known: () => Rows, show: (rows: Rows) => void, signal: AbortSignal): Promise<void> {
  for (;;) {
    const former = known()
    const answer = await read<LedgerView>(reader, 'ledger', {}, { after: String(former.rows.length) }, signal)
    if (signal.aborted) return
    if ('problem' in answer) return show({ ...none, problem: answer.problem })
    if ('isAway' in answer) {
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS))
      if (signal.aborted) return
      continue
    }
    const { stream, seq, events } = answer.body
    if (former.stream !== undefined && stream !== former.stream) {
      show(none) // another day has begun: it is read from its first event
      continue
    }
    show({ stream, rows: [...former.rows, ...events], count: seq, problem: undefined })
    if (known().rows.length >= seq || events.length === 0) return
  }
}
