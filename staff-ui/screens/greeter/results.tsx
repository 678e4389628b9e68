// What was found: the first one open with everything needed, the others a touch away.
import { useState } from 'react'
import type { KioskLine } from '#contract/views/kiosk.ts'
import { search } from '#ui-kit/look/icons.ts'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import { useGreeterWords } from '../../words/greeter-words.ts'
import { Act } from './act.tsx'
import { useGreeterPage } from './greeter.ts'
import list from './list.module.css'
import { ResultRow } from './result-row.tsx'
import { SubjectCard } from './subject-card.tsx'

/** What a person can look over; the rest is a touch away. */
const ROWS_FIRST = 6

export function Results() {
  const { t } = useGreeterWords()
  const { view, results, open, line: chosenLine, query, askAgain } = useGreeterPage()
  const asked = `${query}/${chosenLine}`
  const [wholeOf, setWholeOf] = useState<string>()
  if (results === undefined) {
    return (
      <p className={`${list.nothing} ${list.soon}`} role="status">
        {t.searching}
      </p>
    )
  }
  if (results === 'failed') {
    return (
      <div className={list.nothing} role="alert">
        <strong>{t.failed}</strong>
        <p>{t['failed-hint']}</p>
        <Act label={t.again} onPress={askAgain} />
      </div>
    )
  }
  const lineOf = (id: string): { line?: KioskLine } => {
    const line = view.lines.find((one) => one.id === id)
    return line ? { line } : {}
  }
  const isByLine = chosenLine !== undefined && query.trim() === ''
  const openId = open ?? (isByLine ? undefined : results.procedures[0]?.id)
  if (results.procedures.length === 0 && !isByLine) {
    return (
      <div className={list.nothing} role="status">
        <Pictogram name={search} size="var(--plate)" />
        <strong>{t.none}</strong>
        <p>{t['none-hint']}</p>
      </div>
    )
  }
  const shown = wholeOf === asked || isByLine ? results.procedures : results.procedures.slice(0, ROWS_FIRST)
  const more = results.procedures.length - shown.length
  return (
    <>
      {isByLine && openId === undefined && <SubjectCard subject={lineOf(chosenLine)} />}
      {shown.map((procedure) =>
        procedure.id === openId ? (
          <SubjectCard key={procedure.id} subject={{ procedure, ...lineOf(procedure.line) }} />
        ) : (
          <ResultRow key={procedure.id} procedure={procedure} />
        ),
      )}
      {more > 0 && <Act label={t.more(more)} onPress={() => setWholeOf(asked)} />}
    </>
  )
}
