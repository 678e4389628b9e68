// The question of a page, or the thing it is about with its plate.
import type { ReactNode } from 'react'
import type { LineSign } from '#contract/views/parts.ts'
import { LinePlate } from '#ui-kit/look/plates.tsx'
import styles from './title.module.css'

const LETTERS_LONG = 40

/** `centred`: alone on a green ground. */
export function Title({
  children,
  line,
  small,
  isCentred,
}: {
  children: ReactNode
  line?: LineSign
  small?: ReactNode
  isCentred?: boolean
}) {
  // A name is never cut: a very long one is said smaller.
  const isLong = typeof children === 'string' && children.length > LETTERS_LONG
  return (
    <div className={`${styles.title} ${isCentred ? styles.centred : ''}`}>
      {line && <LinePlate line={line} size="var(--title-plate)" />}
      <div className={styles.words}>
        <h1 className={line ? `${styles.thing} ${isLong ? styles.long : ''}` : styles.question}>{children}</h1>
        {small && <p className={styles.small}>{small}</p>}
      </div>
    </div>
  )
}
