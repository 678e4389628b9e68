// Snags of this person's kinds that somebody must still close, former days' too.
import type { OpenSnag } from '#contract/views/parts.ts'
import { CounterPlate } from '#ui-kit/look/plates.tsx'
import { reasonWords, useSnagWords } from '../../words/specialist-snag-words.ts'
import { useSpecialistWords } from '../../words/specialist-words.ts'
import { sinceText } from './sentences.ts'
import { isCalling } from './situation.ts'
import styles from './specialist.module.css'
import type { SpecialistProps } from './specialist-screen.tsx'

export function OpenList(props: SpecialistProps & { snags: readonly OpenSnag[]; askHow(snag: string): void }) {
  const { t } = useSpecialistWords()
  const snagWords = useSnagWords()
  const { view, now, id, lostSinceAt, snags } = props
  const state = (snag: OpenSnag) => (snag.helper === undefined ? t['open-nobody'] : snag.helper === id ? t['open-mine'] : t['open-other'])
  return (
    <section className={styles.open} aria-labelledby="open-snags">
      <h2 id="open-snags">{t.open}</h2>
      <ul>
        {snags.map((snag) => (
          <li key={snag.id}>
            <CounterPlate sign={snag.sign} size="2.5rem" />
            <p>
              <strong>
                {snag.number}, {reasonWords(snag.reason, snagWords)}
              </strong>
              <br />
              {sinceText(snag.raisedAt, now, view.centre.timeZone, t)}, {state(snag)}
            </p>
            {isCalling(snag) ? (
              <button
                type="button"
                className={styles.small}
                disabled={lostSinceAt !== undefined}
                aria-label={t['take-name'](snag.number, snag.sign)}
                onClick={() => props.act('accept', snag)}
              >
                {t.take}
              </button>
            ) : (
              <button
                type="button"
                className={styles.small}
                disabled={lostSinceAt !== undefined}
                aria-label={t['record-name'](snag.number, snag.sign)}
                onClick={() => props.askHow(snag.id)}
              >
                {t.record}
              </button>
            )}
          </li>
        ))}
      </ul>
      {view.count > view.snags.length && <p>{t.more(view.count - view.snags.length)}</p>}
    </section>
  )
}
