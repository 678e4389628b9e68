// The day's events as a list of which only what is seen is drawn: a day may hold 9,000.
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { LedgerEvent } from '#contract/views/ledger.ts'
import { CounterPlate } from '#ui-kit/look/plates.tsx'
import { useLedgerWords } from '../../words/ledger-words.ts'
import { useNames } from './day.ts'
import { counterOf, eventName } from './event-text.ts'
import styles from './list.module.css'

const ROW_REM = 2.25
/** Drawn above and below what is seen, so that scrolling shows no gaps. */
const ROWS_BESIDE = 12

export function EventList({ rows, seq, choose }: { rows: readonly LedgerEvent[]; seq: number; choose: (seq: number) => void }) {
  const { t } = useLedgerWords()
  const box = useRef<HTMLDivElement>(null)
  const [seen, setSeen] = useState({ top: 0, height: 600, row: ROW_REM * 16 })
  const index = rows.findIndex(({ event }) => event.seq === seq)

  useLayoutEffect(() => {
    const list = box.current
    if (!list) return
    const measure = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
      setSeen({ top: list.scrollTop, height: list.clientHeight, row: ROW_REM * rem })
    }
    const observer = new ResizeObserver(measure)
    observer.observe(list)
    list.addEventListener('scroll', measure, { passive: true })
    measure()
    return () => {
      observer.disconnect()
      list.removeEventListener('scroll', measure)
    }
  }, [])

  // The chosen row is brought into view, with one neighbour on either side.
  useEffect(() => {
    const list = box.current
    if (!list || index < 0) return
    const [above, below] = [(index - 1) * seen.row, (index + 2) * seen.row]
    if (above < list.scrollTop) list.scrollTop = above
    else if (below > list.scrollTop + list.clientHeight) list.scrollTop = below - list.clientHeight
  }, [index, seen.row])

  const from = Math.max(0, Math.floor(seen.top / seen.row) - ROWS_BESIDE)
  const to = Math.min(rows.length, Math.ceil((seen.top + seen.height) / seen.row) + ROWS_BESIDE)
  const isDrawn = index >= from && index < to
  return (
    <div
      ref={box}
      className={styles.list}
      role="listbox"
      aria-label={t.list}
      tabIndex={0}
      {...(isDrawn && { 'aria-activedescendant': `event-${seq}` })}
    >
      <div role="presentation" className={styles.whole} style={{ height: `${rows.length * ROW_REM}rem` }}>
        {rows.slice(from, to).map((row, offset) => (
          <EventRow
            key={row.event.seq}
            row={row}
            index={from + offset}
            count={rows.length}
            isChosen={row.event.seq === seq}
            choose={choose}
          />
        ))}
      </div>
    </div>
  )
}

function EventRow({
  row,
  index,
  count,
  isChosen,
  choose,
}: {
  row: LedgerEvent
  index: number
  count: number
  isChosen: boolean
  choose: (seq: number) => void
}) {
  const { t } = useLedgerWords()
  const { clockSeconds, sign } = useNames()
  const counter = counterOf(row)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the page's keys move through the list, the click is for a mouse beside them.
    <div
      id={`event-${row.event.seq}`}
      role="option"
      aria-selected={isChosen}
      aria-posinset={index + 1}
      aria-setsize={count}
      tabIndex={-1}
      className={isChosen ? styles.chosen : styles.row}
      style={{ top: `${index * ROW_REM}rem` }}
      onClick={() => choose(row.event.seq)}
    >
      <span className={styles.seq}>{row.event.seq}</span>
      <span className={styles.clock}>{clockSeconds(row.event.at)}</span>
      <span className={styles.name}>{eventName(row, t)}</span>
      <strong>{row.number}</strong>
      <span className={styles.counter}>
        {counter !== undefined && (
          <>
            <span className={styles.spoken}>{t['at-counter'](sign(counter))}</span>
            <span aria-hidden="true">
              <CounterPlate sign={sign(counter)} tone="white" size="1.5rem" />
            </span>
          </>
        )}
      </span>
    </div>
  )
}
