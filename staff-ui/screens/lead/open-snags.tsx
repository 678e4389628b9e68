// Snags that are not solved: a list that somebody must close, former days' too.
import { CounterPlate } from '#ui-kit/look/plates.tsx'
import { useLeadWords } from '../../words/lead-words.ts'
import { reasonWords, useSnagWords } from '../../words/specialist-snag-words.ts'
import { sinceText } from '../specialist/sentences.ts'
import styles from './lead.module.css'
import { useLead } from './lead-desk.ts'

export function OpenSnags() {
  const { t } = useLeadWords()
  const snagWords = useSnagWords()
  const { snags, view, now, id, nameOf, open } = useLead()
  // Those nobody took in time stand in the red list already.
  const others = (snags?.snags ?? []).filter(({ escalatedAt }) => escalatedAt === undefined)
  if (!snags || others.length === 0) return null
  return (
    <section aria-labelledby="open-snags">
      <h2 id="open-snags" className={styles.title}>
        {t.open}
      </h2>
      <ul className={styles.snags}>
        {others.map((snag) => {
          const who = snag.helper === id && id !== undefined ? t.me : (nameOf(snag.helper) ?? t.somebody)
          const state = snag.helper === undefined ? t['open-nobody'] : t[snag.arrivedAt === undefined ? 'snag-coming' : 'snag-there'](who)
          return (
            <li key={snag.id}>
              <CounterPlate sign={snag.sign} size="2.5rem" />
              <p>
                <strong>
                  {snag.number}, {reasonWords(snag.reason, snagWords)}
                </strong>
                <br />
                {sinceText(snag.raisedAt, now, view.centre.timeZone, t)}, {snag.isAway ? t['snag-left'] : state}
              </p>
              <button
                type="button"
                className={styles.small}
                aria-label={t['record-name'](snag.number, snag.sign)}
                onClick={() => open({ is: 'solve', snag: snag.id })}
              >
                {t['record-short']}
              </button>
            </li>
          )
        })}
      </ul>
      {snags.count > snags.snags.length && <p>{t['more-alarms'](snags.count - snags.snags.length)}</p>}
    </section>
  )
}
