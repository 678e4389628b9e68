// Snags raised at this counter that nobody has closed: a list somebody must work off, also days later. The one of the ticket here has its band.
import { clockText } from '#ui-kit/words/words.ts'
import { useTroubleWords } from '../../words/trouble-words.ts'
import { useWords } from '../../words/words.ts'
import { Key } from './act-button.tsx'
import { keepFocus, useDesk } from './desk.ts'
import { letters } from './keys.ts'
import { helpName, snagReasonText } from './snag-text.ts'
import styles from './waiting.module.css'

/** All of them are in the dialog. */
const ROWS_MAX = 2

export function SnagList() {
  const { language } = useWords()
  const t = useTroubleWords()
  const { view, wish, lostSinceAt } = useDesk()
  const left = view.snags.filter(({ id }) => id !== view.ticket?.snag?.id)
  if (left.length === 0) return null
  return (
    <section className={styles.away}>
      <h3>
        {t.snag.list}
        {left.length > ROWS_MAX && ` (${left.length})`}
      </h3>
      <ul>
        {left.slice(0, ROWS_MAX).map((snag, index) => (
          <li key={snag.id} className={styles.snag}>
            <strong>{snag.number}</strong>
            <p>
              <span>
                {helpName(snag.help, view, language)}, {clockText(snag.raisedAt, view.centre.timeZone)}
              </span>
              <span className={styles.minutes}>{snagReasonText(snag.reason, t)}</span>
            </p>
            {lostSinceAt === undefined && (
              <button
                type="button"
                className={styles.close}
                aria-label={`${t.snag.close} ${snag.number}`}
                onMouseDown={keepFocus}
                onClick={() => wish({ do: 'ask', dialog: 'solve', about: snag.id })}
              >
                {t.snag.close} {index === 0 && !view.ticket && <Key name={letters.snag} />}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
