// What several of the ticket's pages share: the head line, the lost connection.
import type { ReactNode } from 'react'
import { CentreMark } from '#ui-kit/look/centre-mark.tsx'
import { wifiOff } from '#ui-kit/look/icons.ts'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import { clockText, say } from '#ui-kit/words/words.ts'
import type { PageProps } from './page-props.ts'
import styles from './ticket.module.css'

/** The centre, the other language, the hall's clock. */
export function HeadLine({ view, now, t, language }: PageProps) {
  const to = language === 'en' ? 'vi' : 'en'
  return (
    <div className={styles.headLine}>
      <span className={styles.mark}>
        <CentreMark logo={view.centre.logo} size={26} />
      </span>
      <p>
        {say(view.centre.name, language)}
        {view.centre.isSample && <small>{t.ticket.sample}</small>}
      </p>
      {view.centre.languages.length > 1 && (
        <a href={otherLanguage(to)} lang={to}>
          {t.ticket.other}
        </a>
      )}
      <p className={styles.clock}>{clockText(now, view.centre.timeZone)}</p>
    </div>
  )
}

/** The same page in the other language: `l` in the address, everything else as it is. */
function otherLanguage(to: string): string {
  const query = new URLSearchParams(location.search)
  query.set('l', to)
  return `?${query}`
}

/** Since when the connection is away, and that the number is safe. Always in the page, so that screen readers hear it come. */
export function Lost({ view, lostSinceAt, t }: PageProps): ReactNode {
  if (lostSinceAt === undefined) return <div role="status" />
  return (
    <div role="status" className={styles.lost}>
      <Pictogram name={wifiOff} size={28} />
      <p>
        <strong>{t.ticket.lost(clockText(lostSinceAt, view.centre.timeZone), view.ticket.number)}</strong>
        <br />
        {t.ticket['lost-do']}
      </p>
    </div>
  )
}
