// The right side: whom Gọi tiếp would call and why, who waits and how long, who is away with a place kept.
import { useLayoutEffect, useRef, useState } from 'react'
import type { WaitingTicket } from '#contract/views/parts.ts'
import { chevronsUp, search, siren, triangleAlert, undo } from '#ui-kit/look/icons.ts'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import { LinePlate } from '#ui-kit/look/plates.tsx'
import { clockText } from '#ui-kit/words/words.ts'
import { useWords } from '../../words/words.ts'
import { ActButton, Key } from './act-button.tsx'
import { AwayLists } from './away-lists.tsx'
import { ColleaguesAsk, IncidentBand } from './bands.tsx'
import { keepFocus, useDesk } from './desk.ts'
import { letters } from './keys.ts'
import { restOf, rowsThatFit } from './rows.ts'
import { errandOf, minutesBetween, movedText, whyNext } from './sentences.ts'
import { situationOf } from './situation.ts'
import { SnagList } from './snag-list.tsx'
import styles from './waiting.module.css'

export function WaitingPanel() {
  const { t, language } = useWords()
  const { view, lostSinceAt } = useDesk()
  const { ref, heightRem } = useHeight()
  const others = view.waiting.first.filter(({ id }) => id !== view.next?.id)
  const shown = rowsThatFit(others, heightRem)
  const rest = restOf(view.waiting, view.next ? [view.next, ...shown] : shown)
  return (
    <aside className={styles.panel} aria-labelledby="waiting">
      <div className={styles.head}>
        <h2 id="waiting">
          {lostSinceAt === undefined ? t.counter.waiting : t.counter['waiting-at'](clockText(lostSinceAt, view.centre.timeZone))}
        </h2>
        <p>{t.counter.people(view.waiting.count)}</p>
      </div>
      {view.ticket && <IncidentBand />}
      <Next />
      <div ref={ref} className={styles.rows}>
        <ol>
          {shown.map((ticket) => (
            <Row key={ticket.id} ticket={ticket} />
          ))}
        </ol>
        {rest.count > 0 && (
          <p className={styles.rest}>
            {t.counter.rest(rest.count)}{' '}
            <span>
              {rest.byLine.map(({ line, count }) => t.counter['rest-line'](errandOf({ line }, view, language), count)).join(', ')}
            </span>
          </p>
        )}
        <AwayLists />
      </div>
      <SnagList />
      <ColleaguesAsk />
      <div className={styles.foot}>
        <ActButton act="other" intent={{ do: 'ask', dialog: 'other' }} icon={search} letter={letters.other} />
        <ActButton act="incidents" intent={{ do: 'ask', dialog: 'incidents' }} icon={triangleAlert} letter={letters.incidents} />
      </div>
    </aside>
  )
}

function Next() {
  const { t, language } = useWords()
  const { view, now, lostSinceAt } = useDesk()
  const { next } = view
  const situation = situationOf(view)
  if (!next) {
    const isShut = situation === 'closed' || situation === 'paused'
    return (
      <div className={styles.empty}>
        <p>{view.waiting.count === 0 ? t.counter['list-empty'] : isShut ? t.counter['next-hidden'] : t.counter['next-none']}</p>
      </div>
    )
  }
  const line = view.lines.find(({ id }) => id === next.line)
  const clock = (at: number) => clockText(at, view.centre.timeZone)
  const isOnSpace = lostSinceAt === undefined && (situation === 'idle' || situation === 'serving')
  return (
    <section className={styles.next} aria-labelledby="next">
      <div className={styles.nextHead}>
        <h3 id="next">{t.counter.next}</h3>
        {isOnSpace && <Key name="Space" />}
      </div>
      <div className={styles.nextTicket}>
        {line && <LinePlate line={line} size="3rem" />}
        <p className={styles.nextNumber} data-digits={next.number.length}>
          {next.number}
        </p>
        <p>
          <strong>{errandOf(next, view, language)}</strong>
          <br />
          {next.returnedAt
            ? t.counter['next-returned'](clock(next.returnedAt))
            : t.counter['next-arrived'](clock(next.arrivedAt), minutesBetween(next.arrivedAt, now))}
        </p>
      </div>
      <p className={styles.why}>{whyNext(next, view, t, language)}</p>
    </section>
  )
}

function Row({ ticket }: { ticket: WaitingTicket }) {
  const { t, language } = useWords()
  const { view, now, wish } = useDesk()
  const line = view.lines.find(({ id }) => id === ticket.line)
  const moved = movedText(ticket, view, t, language)
  return (
    <li className={moved ? styles.rowMoved : styles.row}>
      {line && <LinePlate line={line} size="2.125rem" />}
      <button
        type="button"
        className={styles.number}
        onMouseDown={keepFocus}
        onClick={() => wish({ do: 'ask', dialog: 'other', about: ticket.number })}
      >
        <strong>{ticket.number}</strong>
      </button>
      <p>
        <span>{errandOf(ticket, view, language)}</span>
        {moved && (
          <span className={styles.moved}>
            <Pictogram name={ticket.isUrgent ? siren : ticket.because === 'class' ? chevronsUp : undo} size="1.125rem" />
            {moved}
          </span>
        )}
      </p>
      <span className={styles.minutes}>{t.counter.minutes(minutesBetween(ticket.arrivedAt, now))}</span>
    </li>
  )
}

/** The height left for rows, in rem, less what the rest and the away lists take. */
function useHeight() {
  const ref = useRef<HTMLDivElement>(null)
  const [heightRem, setHeightRem] = useState(20)
  useLayoutEffect(() => {
    const box = ref.current
    if (!box) return
    const measure = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
      const below = [...box.children].slice(1).reduce((sum, child) => sum + child.getBoundingClientRect().height, 0)
      // Folded under the work the panel has no height of its own: then eight rows.
      setHeightRem(box.clientHeight > 0 && getComputedStyle(box).overflowY === 'hidden' ? (box.clientHeight - below) / rem - 1 : 30)
    }
    const observer = new ResizeObserver(measure)
    observer.observe(box)
    for (const child of [...box.children].slice(1)) observer.observe(child)
    measure()
    return () => observer.disconnect()
  })
  return { ref, heightRem }
}
