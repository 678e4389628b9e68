// A calm sentence with its sign: sand for what to know, mint for reassurance.
import type { ReactNode } from 'react'
import { type IconName, Pictogram } from '#ui-kit/look/pictogram.tsx'
import styles from './band.module.css'

/** `strong`: an amber border, for what must be seen now. */
export function Band({
  icon,
  tone = 'sand',
  strong,
  children,
}: {
  icon?: IconName
  tone?: 'sand' | 'mint'
  strong?: boolean
  children: ReactNode
}) {
  return (
    <div className={`${styles.band} ${styles[tone]} ${strong ? styles.strong : ''}`} role={strong ? 'alert' : undefined}>
      {icon && <Pictogram name={icon} size="calc(var(--mm) * 9)" />}
      <div>{children}</div>
    </div>
  )
}
