// The question of a page, or the thing it is about with its plate.
import type { ReactNode } from 'react'
import type { LineSign } from '#contract/views/parts.ts'
import { LinePlate } from '#ui-kit/look/plates.tsx'
import { isLongName } from './procedure-name.ts'
import styles from './title.module.css'

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
  const isLong = typeof children === 'string' && isLongName(children)
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
