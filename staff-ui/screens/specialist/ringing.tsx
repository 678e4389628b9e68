// A counter calls: the citizen's amber page turned round. Where to, what is wrong, when the lead is told; one dark button.
import type { OpenSnag } from '#contract/views/parts.ts'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import { CounterPlate, LinePlate } from '#ui-kit/look/plates.tsx'
import { clockText } from '#ui-kit/words/words.ts'
import { footprints } from '../../icons.ts'
import { minutesUntil } from '../../parts/times.ts'
import { reasonWords, useSnagWords } from '../../words/specialist-snag-words.ts'
import { useSpecialistWords } from '../../words/specialist-words.ts'
import { errandText, helpName } from './sentences.ts'
import styles from './specialist.module.css'
import type { SpecialistProps } from './specialist-screen.tsx'

export function Ringing({ view, now, lostSinceAt, doing, act, snag, more }: SpecialistProps & { snag: OpenSnag; more: number }) {
  const { t, language } = useSpecialistWords()
  const snagWords = useSnagWords()
  const clock = (at: number) => clockText(at, view.centre.timeZone)
  const line = view.lines.find(({ id }) => id === snag.line)
  const isDoing = doing?.id === `accept-${snag.id}`
  const isLost = lostSinceAt !== undefined
  return (
    <section className={styles.ringing} aria-label={t.needs(helpName(snag.help, view.helps, language), snag.sign)}>
      <h1 className={styles.need}>{t['needs-before'](helpName(snag.help, view.helps, language))}</h1>
      <div className={styles.plate}>
        <CounterPlate sign={snag.sign} size={plateSize(snag.sign)} />
      </div>
      <div className={styles.what}>
        {line && <LinePlate line={line} size="2.75rem" />}
        <p>
          <strong>{t.number(snag.number, errandText(snag, view.lines, language))}</strong>
          <br />
          {reasonWords(snag.reason, snagWords)}
        </p>
      </div>
      <p className={styles.when}>
        {t['raised-at'](clock(snag.raisedAt))}{' '}
        {snag.escalatedAt === undefined ? t['lead-in'](minutesUntil(snag.leadAt, now)) : t['lead-told'](clock(snag.escalatedAt))}
        {more > 0 && ` ${t['others-ring'](more)}`}
      </p>
      <div className={styles.ringActs}>
        <button type="button" className={styles.coming} disabled={isLost} aria-busy={isDoing} onClick={() => act('accept', snag)}>
          <Pictogram name={footprints} size="2rem" />
          {isDoing ? t['coming-doing'] : t.coming}
        </button>
        <button type="button" className={styles.cannot} onClick={() => act('pass', snag)}>
          {t['cannot-here']}
        </button>
      </div>
    </section>
  )
}

/** As large as the sign lets it be on a phone. */
const plateSize = (sign: string): string => (sign.length === 1 ? '14.25rem' : sign.length === 2 ? '12rem' : '7rem')
