// Three figures of the whole hall, and the lines by their longest wait with a mark at the target.
import { LinePlate } from '#ui-kit/look/plates.tsx'
import { useLeadWords } from '../../words/lead-words.ts'
import { barsOf } from './bars.ts'
import styles from './figures.module.css'
import { lineName, useLead } from './lead-desk.ts'

const LINES_SHOWN_MAX = 7

export function Figures() {
  const { t } = useLeadWords()
  const { view } = useLead()
  const { today, counters } = view
  const open = counters.filter(({ state }) => state === 'open').length
  return (
    <section aria-labelledby="hall">
      <h2 id="hall" className={styles.title}>
        {t.hall}
      </h2>
      <dl className={styles.figures}>
        <div>
          <dd>{today.waiting}</dd>
          <dt>{t.waiting}</dt>
        </div>
        <div>
          <dd>
            {open}/{counters.length}
          </dd>
          <dt>{t['counters-open']}</dt>
        </div>
        <div>
          <dd>{today.done}</dd>
          <dt>{t.done}</dt>
        </div>
      </dl>
      <p className={styles.more}>
        {t['more-figures'](today.held, today.signing, today.missed)}
        {view.closed && ` · ${t.closed}`}
      </p>
    </section>
  )
}

export function LongestWaits() {
  const { t, language } = useLeadWords()
  const { view, now } = useLead()
  const { shown, targetShare, others } = barsOf(view, now, LINES_SHOWN_MAX)
  return (
    <section className={styles.card} aria-labelledby="longest">
      <div className={styles.head}>
        <h2 id="longest">{t.longest}</h2>
        {shown.length > 0 && <p>{t['longest-hint']}</p>}
      </div>
      {shown.length === 0 ? (
        <p>{t['nobody-waits']}</p>
      ) : (
        <>
          <ul className={styles.bars}>
            {shown.map(({ line, minutes, share, isOver }) => (
              <li key={line.id} data-over={isOver || undefined}>
                <LinePlate line={line} size="1.75rem" />
                <span aria-hidden="true">{lineName(view, line.id, language)}</span>
                <span
                  className={styles.bar}
                  role="img"
                  aria-label={t['bar-says'](lineName(view, line.id, language), minutes, view.targetMinutes, line.waiting)}
                >
                  <span style={{ width: `${share * 100}%` }} />
                  <i style={{ left: `${targetShare * 100}%` }} />
                </span>
                <strong aria-hidden="true">{t.minutes(minutes)}</strong>
              </li>
            ))}
          </ul>
          {others.count > 0 && (
            <p className={styles.more}>
              {others.minutes === 0 ? t['others-none'](others.count) : t['others-less'](others.count, others.minutes)}
            </p>
          )}
        </>
      )}
    </section>
  )
}
