// What these pages share above their work: whose page it is, the hall's clock, and a band when something is in the way.
import type { ReactNode } from 'react'
import type { Instant } from '#contract/basics.ts'
import type { CentreHead } from '#contract/views/parts.ts'
import { CentreMark } from '#ui-kit/look/centre-mark.tsx'
import { wifiOff } from '#ui-kit/look/icons.ts'
import { Pictogram } from '#ui-kit/look/pictogram.tsx'
import { clockText } from '#ui-kit/words/words.ts'
import styles from './page-head.module.css'

/** `title` left, `aside` before the clock. On an amber page the head stands on the page's own ground. */
export function PageHead(props: {
  title: ReactNode
  aside?: ReactNode
  centre: CentreHead
  now: Instant
  isOnAmber?: boolean
  hasMark?: boolean
}) {
  return (
    <header className={styles.head} data-amber={props.isOnAmber || undefined}>
      {props.hasMark !== false && <CentreMark logo={props.centre.logo} size="1.75rem" />}
      <div className={styles.title}>{props.title}</div>
      <div className={styles.aside}>{props.aside}</div>
      <p className={styles.clock}>{clockText(props.now, props.centre.timeZone)}</p>
    </header>
  )
}

/** The connection is away: since when, what is safe, what to do. */
export function LostBand({ title, text }: { title: string; text: string }) {
  return (
    <div className={styles.band} role="status">
      <Pictogram name={wifiOff} size="1.75rem" />
      <p>
        <strong>{title}</strong> {text}
      </p>
    </div>
  )
}

/** What was done, or why not. Always in the page, so that screen readers hear it change. */
export function Note({ text }: { text: string | undefined }) {
  return (
    <p role="status" className={text ? styles.note : styles.unseen}>
      {text ?? ''}
    </p>
  )
}
