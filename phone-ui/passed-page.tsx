// Why somebody was called first: a sentence per overtaking, the promise, how it stands now. No number, no minute: both would point at a person.

import type { Because } from '#contract/basics.ts'
import { arrowLeft, chevronsUp, hand, type IconNode, siren, undo, users } from '#ui-kit/look/icons.ts'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import { clockText } from '#ui-kit/words/words.ts'
import type { PageProps } from './page-props.ts'
import { Lost } from './parts.tsx'
import styles from './passed.module.css'
import { toldOf } from './told.ts'
import { waitTexts } from './wait.ts'

const icons: Partial<Record<Because, IconNode>> = { class: chevronsUp, urgent: siren, resumed: undo, revived: undo, transferred: undo }

export function PassedPage({ back, ...props }: PageProps & { back(): void }) {
  const { view, t, now, language } = props
  const told = toldOf(view.overtaken, t)
  const wait = waitTexts(view, now, language)
  return (
    <main className={styles.page}>
      <header className={styles.head}>
        <button type="button" onClick={back} aria-label={t.ticket.back}>
          <Pictogram name={arrowLeft} size={28} />
          <span>{t.ticket.title(view.ticket.number)}</span>
        </button>
        <p>{clockText(now, view.centre.timeZone)}</p>
      </header>
      <Lost {...props} />
      <h1>{t.passed.title}</h1>
      <p>{told.length === 0 ? t.passed.none : t.passed.count(told.length)}</p>
      {told.length > 0 && (
        <ol>
          {told.map(({ nth, because, who, why }) => (
            <li key={nth}>
              <Pictogram name={icons[because] ?? users} size={30} />
              <p>
                <strong>{who}</strong>
                <br />
                {why}
              </p>
            </li>
          ))}
        </ol>
      )}
      <section className={styles.promise}>
        <h2>{t.passed.promise}</h2>
        <p>{t.passed['promise-text'](view.promiseMinutes)}</p>
      </section>
      {view.ahead !== null && (
        <p>
          {t.passed.now(view.ahead)}
          {wait ? t.passed['now-wait'](wait.length) : '.'}
        </p>
      )}
      <footer className={styles.ask}>
        <Pictogram name={hand} size={30} />
        <p className={styles.askWords}>{t.passed.ask}</p>
      </footer>
    </main>
  )
}
