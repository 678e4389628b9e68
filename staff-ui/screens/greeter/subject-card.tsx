// The open result: what to bring, the rules of the day, what goes wrong now, who the person is, and the number.
import { useState } from 'react'
import { clock as clockIcon, fileText, stamp, triangleAlert } from '#ui-kit/look/icons.ts'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import { LinePlate } from '#ui-kit/look/plates.tsx'
import { clockText, joinPhrase, say } from '#ui-kit/words/words.ts'
import { useGreeterWords } from '../../words/greeter-words.ts'
import type { Subject } from './choice.ts'
import { papersFirst, sameDayOf, troubleOf } from './facts.ts'
import { useGreeterPage } from './greeter.ts'
import { hourglass, mapPin } from './icons.ts'
import { everydayName } from './procedure-name.ts'
import styles from './subject.module.css'
import { SubjectActs } from './subject-acts.tsx'
import { Underlined } from './underlined.tsx'

export function SubjectCard({ subject }: { subject: Subject }) {
  const { t, language } = useGreeterWords()
  const { view, query } = useGreeterPage()
  const { procedure, line } = subject
  const trouble = troubleOf(view, procedure?.id)
  const name = procedure ? everydayName(procedure, language) : t['line-all'](line ? say(line.name, language) : '')
  return (
    <section className={styles.card} aria-label={name}>
      <div className={styles.top}>
        {line && <LinePlate line={line} size="var(--plate)" />}
        <div className={styles.names}>
          <h2>
            <Underlined text={name} query={query} />
          </h2>
          <p>{procedure ? procedure.name.vi : t['line-all-hint']}</p>
        </div>
        {line && (
          <p className={styles.waiting}>
            <strong>{t['line-waiting'](line.waiting)}</strong>
            <span>{t['counters-open'](line.countersOpen)}</span>
          </p>
        )}
      </div>
      {trouble && (
        <p className={styles.trouble}>
          <Pictogram name={triangleAlert} size="var(--icon)" />
          <span>
            <strong>{t.blocked(say(trouble.incident.name, language), clockText(trouble.incident.since, view.centre.timeZone))}</strong>{' '}
            {trouble.isBlocked ? t['blocked-do'] : t['delayed-do']}
          </span>
        </p>
      )}
      {procedure && <Papers key={procedure.id} subject={subject} />}
      <SubjectActs subject={subject} />
    </section>
  )
}

function Papers({ subject: { procedure } }: { subject: Subject }) {
  const { t, language } = useGreeterWords()
  const { view, now } = useGreeterPage()
  const [isWhole, setIsWhole] = useState(false)
  if (!procedure) return null
  const { documents, minutes, sameDayUntil, isSigned } = procedure
  const sameDay = sameDayUntil === undefined ? undefined : sameDayOf(sameDayUntil, clockText(now, view.centre.timeZone))
  const papers = documents.map((document) => say(document, language))
  const first = papersFirst([everydayName(procedure, language), procedure.name.vi], papers)
  const hidden = isWhole ? 0 : papers.length - first
  return (
    <div className={styles.about}>
      <div className={styles.papers}>
        <h3>{t.papers}</h3>
        <ul>
          {papers.map((paper, nth) => (
            <li key={paper} className={!isWhole && nth >= first ? styles.later : undefined}>
              <Pictogram name={fileText} size="1.2em" />
              <span>{paper}</span>
            </li>
          ))}
          {documents.length === 0 && <li>{t['papers-none']}</li>}
        </ul>
        {hidden > 0 && (
          <button type="button" className={styles.morePapers} onClick={() => setIsWhole(true)}>
            {t['more-papers'](hidden)}
          </button>
        )}
        {sameDay && (
          <p className={sameDay.state === 'before' ? styles.rule : `${styles.rule} ${styles.ruleNow}`}>
            <Pictogram name={clockIcon} size="1.2em" />
            <span>
              {sameDay.state === 'before' && t['same-day'](sameDay.clock)}
              {sameDay.state === 'soon' && t['same-day-soon'](sameDay.minutes, sameDay.clock)}
              {sameDay.state === 'over' && t['same-day-over'](sameDay.clock)}
            </span>
          </p>
        )}
      </div>
      <ul className={styles.facts}>
        <li>
          <Pictogram name={hourglass} size="1.2em" />
          <span>{joinPhrase(t['at-counter'](minutes.typical, minutes.most))}</span>
        </li>
        {isSigned && (
          <li>
            <Pictogram name={stamp} size="1.2em" />
            <span>{t.signed}</span>
          </li>
        )}
        <li>
          <Pictogram name={mapPin} size="1.2em" />
          <span>{t.anywhere}</span>
        </li>
      </ul>
    </div>
  )
}
