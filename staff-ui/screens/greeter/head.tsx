// The head of every greeter's screen, and the bands under it: connection, hours, what was just done or refused.

import { CentreMark } from '#ui-kit/look/centre-mark.tsx'
import { check, clock as clockIcon, triangleAlert, wifiOff } from '#ui-kit/look/icons.ts'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import { clockText } from '#ui-kit/words/words.ts'
import { useGreeterWords } from '../../words/greeter-words.ts'
import styles from './greeter.module.css'
import { useGreeterPage } from './greeter.ts'

export function Head() {
  const { t } = useGreeterWords()
  const { view, now } = useGreeterPage()
  return (
    <header className={styles.head}>
      <CentreMark logo={view.centre.logo} size="var(--mark)" />
      <p className={styles.where}>
        <strong>{t.title}</strong>
        {view.centre.isSample && <small>{t.sample}</small>}
      </p>
      <p>
        <span className={styles.onTablet}>{t.waiting(view.waiting)}</span>
        <span className={styles.onPhone}>{t['waiting-short'](view.waiting)}</span>
      </p>
      <p className={styles.clock}>{clockText(now, view.centre.timeZone)}</p>
    </header>
  )
}

export function Bands() {
  const { t } = useGreeterWords()
  const { view, lostSinceAt, note } = useGreeterPage()
  const { timeZone } = view.centre
  const { closed } = view
  return (
    <>
      {lostSinceAt !== undefined && (
        <div className={styles.band} role="status">
          <Pictogram name={wifiOff} size="var(--icon)" />
          <p>
            <strong>{t.lost(clockText(lostSinceAt, timeZone))}</strong> {t['lost-do']}
          </p>
        </div>
      )}
      {closed && lostSinceAt === undefined && (
        <div className={styles.band} role="status">
          <Pictogram name={clockIcon} size="var(--icon)" />
          <p>
            <strong>{t.closed[closed.why]}</strong>
            {closed.reopensAt !== undefined && `, ${t.reopens(clockText(closed.reopensAt, timeZone))}`}.
          </p>
        </div>
      )}
      {note && (
        <div className={note.isTrouble ? styles.band : `${styles.band} ${styles.bandGood}`} role={note.isTrouble ? 'alert' : 'status'}>
          <Pictogram name={note.isTrouble ? triangleAlert : check} size="var(--icon)" />
          <p>{note.text}</p>
        </div>
      )}
    </>
  )
}
