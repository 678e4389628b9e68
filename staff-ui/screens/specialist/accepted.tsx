// On the way, then at the counter: where to, what is wrong, how long the person has sat there; and from there how it ended.
import type { OpenSnag } from '#contract/views/parts.ts'
import { clock as clockIcon, triangleAlert } from '#ui-kit/look/icons.ts'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import { CounterPlate, LinePlate } from '#ui-kit/look/plates.tsx'
import { clockText } from '#ui-kit/words/words.ts'
import { minutesSince } from '../../parts/times.ts'
import { reasonWords, useSnagWords } from '../../words/specialist-snag-words.ts'
import { useSpecialistWords } from '../../words/specialist-words.ts'
import { errandText } from './sentences.ts'
import styles from './specialist.module.css'
import type { SpecialistProps } from './specialist-screen.tsx'

export function Accepted({ view, now, lostSinceAt, act, snag, askHow }: SpecialistProps & { snag: OpenSnag; askHow(): void }) {
  const { t, language } = useSpecialistWords()
  const snagWords = useSnagWords()
  const line = view.lines.find(({ id }) => id === snag.line)
  const isThere = snag.arrivedAt !== undefined
  const isLost = lostSinceAt !== undefined
  return (
    <section className={styles.accepted} aria-labelledby="accepted">
      <div className={styles.goTo}>
        <CounterPlate sign={snag.sign} size="7rem" />
        <div>
          <h2 id="accepted">{isThere ? t['at-counter'](snag.sign) : t['go-to'](snag.sign)}</h2>
          <p>
            {isThere
              ? t['with-them'](minutesSince(snag.arrivedAt ?? now, now))
              : t.accepted(Math.max(0, Math.round(((snag.acceptedAt ?? now) - snag.raisedAt) / 1000)))}
            <br />
            {t['seated-for'](minutesSince(snag.raisedAt, now))}
          </p>
        </div>
      </div>
      <div className={styles.card}>
        <p className={styles.cardHead}>
          {line && <LinePlate line={line} size="2.5rem" />}
          <strong>{t.number(snag.number, errandText(snag, view.lines, language))}</strong>
        </p>
        <p>
          <Pictogram name={triangleAlert} size="1.5rem" />
          {reasonWords(snag.reason, snagWords)}
        </p>
        <p>
          <Pictogram name={clockIcon} size="1.5rem" />
          {t['raised-at'](clockText(snag.raisedAt, view.centre.timeZone))}
        </p>
      </div>
      <button type="button" className={styles.main1} disabled={isLost} onClick={() => (isThere ? askHow() : act('arrive', snag))}>
        {isThere ? t.solve : t.arrived(snag.sign)}
      </button>
      <button type="button" className={styles.second} disabled={isLost} onClick={() => act('decline', snag)}>
        {t.decline}
      </button>
    </section>
  )
}
